package winnow.trace;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of one cell, and where its characters stand in the notebook's file. */
final class NotebookCell {
    private static final Pattern MAGIC = Pattern.compile("^\\s*%%(\\w+)[^\\n]*");
    private static final int WIDTH = 3;

    private final StringBuilder text = new StringBuilder();
    private String type = "code";
    /** Triples of offset in the text, line and column in the file; between them columns count on. */
    private int[] anchors = new int[WIDTH * 8];

    private int count;

    StringBuilder text() {
        return text;
    }

    void type(String word) {
        type = word;
    }

    void anchor(int line, int column) {
        if (count + WIDTH > anchors.length) {
            anchors = Arrays.copyOf(anchors, 2 * anchors.length);
        }
        anchors[count] = text.length();
        anchors[count + 1] = line;
        anchors[count + 2] = column;
        count += WIDTH;
    }

    /** Line and column in the file of an offset in the text. */
    int[] place(int offset) {
        int low = 0;
        int high = count / WIDTH - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (anchors[middle * WIDTH] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int at = low * WIDTH;
        return new int[] {anchors[at + 1], anchors[at + 2] + offset - anchors[at]};
    }

    /** The line of the cell that stands on a line of the file; 0 where none does. */
    int lineAt(int fileLine) {
        for (int at = 0; at < count; at += WIDTH) {
            if (anchors[at + 1] == fileLine && anchors[at] < text.length()) {
                return lineOf(anchors[at]);
            }
        }
        return 0;
    }

    /** The line of the file where a line of the cell begins; 0 where there is no such line. */
    int lineOfFile(int line) {
        int offset = 0;
        for (int at = 1; at < line; at++) {
            offset = text.indexOf("\n", offset) + 1;
            if (offset == 0) {
                return 0;
            }
        }
        return place(offset)[0];
    }

    private int lineOf(int offset) {
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }

    /** The language of the cell where the notebook is in {@code kernel}; a magic in its first line may say. */
    Language language(Language kernel) {
        if (type.equals("markdown") || type.equals("heading")) {
            return TextLanguages.MARKDOWN;
        }
        if (!type.equals("code")) {
            return TextLanguages.TEXT;
        }
        Matcher magic = MAGIC.matcher(text);
        Language named = magic.find() ? FileNames.named(magic.group(1)) : TextLanguages.UNKNOWN;
        return named.is(TextLanguages.UNKNOWN) ? kernel : named;
    }
}
