package winnow.search;

import java.util.Set;
import java.util.regex.Pattern;
import winnow.text.DataLines;

/** Tells code from prose, and the words of code that tell nothing: {@code keywords.txt}. */
final class CodeText {
    private static final Set<String> KEYWORDS = Set.copyOf(DataLines.of(CodeText.class, "keywords.txt"));

    /** Signs that stand in code and hardly ever in prose: calls, blocks, assignments, arrows, paths of names. */
    private static final Pattern SIGNS =
            Pattern.compile("\\w\\(\\w*[),.]|\\(\\)|[{};]\\s*$|[{}]\\s*\\n|;\\s*\\n|\\w\\[\\w+]"
                    + "|\\w\\s*(?:[-+*/|&^%]?=|==|!=|<=|>=|:=|\\+\\+|--|&&|\\|\\||->|=>|::|<<)\\s*[\\w\"'({\\[-]"
                    + "|^\\s*[#@]\\w|^\\s*</?\\w|\\w+\\.\\w+\\.\\w+\\b|\\b[a-z]+_\\w+|\\w:\\s*$");

    /** A statement that has no sign: its head in lower case, and no full stop behind it. */
    private static final Pattern STATEMENT = Pattern.compile(
            "^\\s*(?:return|import|from|package|using|def|let|var|const|if|elif|else|for|while|end|break|continue|pass"
                    + "|raise|throw|yield|await|public|private|protected|static|final|try|do|print|echo|export|go"
                    + "|defer|use|mod|module|include|require|begin|fi|done|esac|switch|case|default|new|delete)\\b"
                    + "(?!.*[.!?]\\s*$)");

    private static final int LONGEST_STATEMENT = 5;

    private CodeText() {}

    /** Whether a text reads as code. */
    static boolean isCode(String text) {
        return SIGNS.matcher(text).find()
                || (STATEMENT.matcher(text).find() && text.strip().split("\\s+").length <= LONGEST_STATEMENT);
    }

    /** Whether a word, in lower case, is one that any program may hold. */
    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }
}
