package winnow.reading;

/** Abstracts made ready for reading, with the clues of the bundled scheme. */
final class Abstracts {
    private static final ClueFinder BUNDLED =
            new ClueFinder(TopicScheme.bundled().clues());

    private Abstracts() {}

    static Abstract of(String title, String text) {
        return Abstract.of(title, text, BUNDLED);
    }
}
