package winnow.reading;

import winnow.reading.whole.TopicScheme;
import winnow.reading.words.Abstract;
import winnow.reading.words.ClueFinder;

/** Abstracts made ready for reading, with the clues of the bundled scheme. */
public final class Abstracts {
    private static final ClueFinder BUNDLED = new ClueFinder(PaperReader.clues(TopicScheme.bundled()));

    private Abstracts() {}

    public static Abstract of(String title, String text) {
        return Abstract.of(title, text, BUNDLED);
    }
}
