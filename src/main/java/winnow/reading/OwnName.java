package winnow.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.Span;

/**
 * What a paper seems to call its own contribution, seen cheaply: the head of its title and capitalised
 * names right behind a verb of proposing. Enough to see who is the subject of a sentence.
 *
 * @param names folded, without spaces at their ends
 */
record OwnName(List<String> names) {
    private static final Pattern HEAD = Pattern.compile("^([^:]{2,40}?)(?:: | -- )");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:propose|proposes|present|presents|introduce|introduces|named|called|dubbed|namely|develop|developed"
                    + "|describe|build|release|termed) (?:the )?([A-Z][A-Za-z0-9+_-]*[A-Z0-9][A-Za-z0-9+_-]*)");
    private static final Pattern BLANK = Pattern.compile(" +");
    private static final int WORDS_OF_A_NAME = 3;
    private static final int MOST = 4;

    static OwnName of(Abstract text) {
        Set<String> names = new LinkedHashSet<>(ofTitle(text.title()).names());
        Matcher introduced = INTRODUCED.matcher(text.text());
        while (names.size() < MOST && introduced.find()) {
            names.add(Folded.of(introduced.group(1)).strip());
        }
        names.remove("");
        return new OwnName(List.copyOf(names));
    }

    /** The head of a title alone. */
    static OwnName ofTitle(String title) {
        Matcher head = HEAD.matcher(title);
        if (!head.find()) {
            return new OwnName(List.of());
        }
        String name = Folded.of(head.group(1)).strip();
        boolean isShort = BLANK.splitAsStream(name).count() <= WORDS_OF_A_NAME;
        return new OwnName(isShort && !name.isEmpty() ? List.of(name) : List.of());
    }

    /** Where one of the names stands in a sentence of a folded text, or -1. */
    int indexIn(String folded, Span sentence) {
        for (String name : names) {
            int at = folded.indexOf(name, sentence.start());
            if (at >= 0 && at + name.length() <= sentence.end() && isWhole(folded, at, at + name.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWhole(String folded, int start, int end) {
        return (start == 0 || folded.charAt(start - 1) == ' ') && (end == folded.length() || folded.charAt(end) == ' ');
    }
}
