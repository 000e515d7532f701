package winnow.digest.bibtex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.text.DataLines;

/** What commands of TeX stand for, see {@code tex.txt}. */
final class TexCommands {
    /** A command's argument is kept, it itself goes. */
    static final String ARGUMENT = "{}";

    static final String SECOND_ARGUMENT = "{2}";
    /** A command goes together with its argument. */
    static final String NOTHING_OF_IT = "-";

    private static final String MARKS = "`'^~=.\"uvHrcdbkt";
    private static final String COMBINING =
            "\u0300\u0301\u0302\u0303\u0304\u0307\u0308\u0306\u030C\u030B\u030A\u0327\u0323\u0331\u0328\u0361";
    private static final String PLAIN = "0123456789+-=()n";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";

    private static final Map<String, String> COMMANDS = new HashMap<>();

    static {
        for (String line : DataLines.of(TexCommands.class, "tex.txt")) {
            int blank = line.indexOf(' ');
            COMMANDS.put(blank < 0 ? line : line.substring(0, blank), blank < 0 ? "" : line.substring(blank + 1));
        }
    }

    private TexCommands() {}

    /** What a command stands for; {@code null} when it is not known. */
    static @Nullable String of(String name) {
        return COMMANDS.get(name);
    }

    static boolean isAccent(String name) {
        return name.length() == 1 && MARKS.contains(name);
    }

    /** A letter with an accent over or under it. */
    static String accented(String mark, String letter) {
        if (letter.isEmpty()) {
            return "";
        }
        String base = letter.replace('ı', 'i').replace('ȷ', 'j');
        int first = base.offsetByCodePoints(0, 1);
        char combining = COMBINING.charAt(MARKS.indexOf(mark));
        return Normalizer.normalize(base.substring(0, first) + combining, Normalizer.Form.NFC) + base.substring(first);
    }

    /** A text as small figures below or above the line; as it is where there are none for it. */
    static String shifted(String text, boolean raised) {
        String table = raised ? RAISED : LOWERED;
        StringBuilder shifted = new StringBuilder();
        for (int each = 0; each < text.length(); each++) {
            int at = PLAIN.indexOf(text.charAt(each));
            if (at < 0) {
                return text;
            }
            shifted.append(table.charAt(at));
        }
        return shifted.toString();
    }
}
