package winnow.cli;

/**
 * How a run of text looks on a terminal. Text is marked with characters of Unicode's private area, which
 * {@link Terminal} alone turns into colour, so that no text of a paper can ever reach the terminal as an
 * escape sequence.
 */
enum Ink {
    PLAIN('\uE7A0', "\u001b[0m"),
    STRONG('\uE7A1', "\u001b[1m"),
    FAINT('\uE7A2', "\u001b[2m"),
    GOOD('\uE7A3', "\u001b[32m"),
    WARN('\uE7A4', "\u001b[33m"),
    BAD('\uE7A5', "\u001b[31m"),
    FIGURE('\uE7A6', "\u001b[1;36m"),
    NAME('\uE7A7', "\u001b[35m"),
    LINK('\uE7A8', "\u001b[4m");

    private final char mark;
    private final String sequence;

    Ink(char mark, String sequence) {
        this.mark = mark;
        this.sequence = sequence;
    }

    /** Text in this ink. */
    String on(String text) {
        return start() + text + PLAIN.start();
    }

    String start() {
        return String.valueOf(mark);
    }

    static boolean isMark(char c) {
        return c >= PLAIN.mark && c <= LINK.mark;
    }

    static String sequence(char mark) {
        for (Ink ink : values()) {
            if (ink.mark == mark) {
                return ink.sequence;
            }
        }
        return "";
    }
}
