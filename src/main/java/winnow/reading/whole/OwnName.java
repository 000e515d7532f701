package winnow.reading.whole;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.reading.words.Abstract;
import winnow.reading.words.Folded;
import winnow.text.Span;

/**
 * What a paper seems to call its own contribution, seen cheaply: the head of its title and capitalised
 * names right behind a verb of proposing. Enough to see who is the subject of a sentence.
 *
 * @param names folded, without spaces at their ends
 */
record OwnName(List<String> names) {
    private static final Pattern HEAD = Pattern.compile("^([^:]{2,40}?)(?:: | -- )");
    private static final Set<String> VERBS = Set.of(
            "propose",
            "proposes",
            "present",
            "presents",
            "introduce",
            "introduces",
            "named",
            "called",
            "dubbed",
            "namely",
            "develop",
            "developed",
            "describe",
            "build",
            "release",
            "termed");
    private static final Pattern BLANK = Pattern.compile(" +");
    private static final int WORDS_OF_A_NAME = 3;
    private static final int MOST = 4;
    private static final int LONGEST_VERB = 10;
    private static final String ARTICLE = "the";

    static OwnName of(Abstract text) {
        Set<String> names = new LinkedHashSet<>(ofTitle(text.title()).names());
        addIntroduced(names, text.text());
        names.remove("");
        return new OwnName(List.copyOf(names));
    }

    /** Adds words with a capital or a digit inside that stand right behind a verb of proposing. */
    private static void addIntroduced(Set<String> names, String text) {
        int before = 0;
        int start = 0;
        int end = text.indexOf(' ');
        while (end >= 0 && names.size() < MOST) {
            int next = text.indexOf(' ', end + 1);
            int to = next < 0 ? text.length() : next;
            boolean capital = to > end + 1 && Character.isUpperCase(text.charAt(end + 1));
            if (capital && isVerb(text, isArticle(text, start, end) ? before : start)) {
                addName(names, text, end + 1, to);
            }
            before = start;
            start = end + 1;
            end = next;
        }
    }

    private static boolean isVerb(String text, int start) {
        int end = text.indexOf(' ', start);
        return end - start <= LONGEST_VERB && end > start && VERBS.contains(text.substring(start, end));
    }

    private static void addName(Set<String> names, String text, int start, int end) {
        int to = start;
        boolean inside = false;
        while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || "+-_".indexOf(text.charAt(to)) >= 0)) {
            inside |= to > start && (Character.isUpperCase(text.charAt(to)) || Character.isDigit(text.charAt(to)));
            to++;
        }
        if (inside) {
            names.add(Folded.of(text.substring(start, to)).toString().strip());
        }
    }

    private static boolean isArticle(String text, int start, int end) {
        return end - start == ARTICLE.length() && text.startsWith(ARTICLE, start);
    }

    /** The head of a title alone. */
    static OwnName ofTitle(String title) {
        Matcher head = HEAD.matcher(title);
        if (!head.find()) {
            return new OwnName(List.of());
        }
        String name = Folded.of(head.group(1)).toString().strip();
        boolean isShort = BLANK.split(name, WORDS_OF_A_NAME + 1).length <= WORDS_OF_A_NAME;
        return new OwnName(isShort && !name.isEmpty() ? List.of(name) : List.of());
    }

    /** Where one of the names stands in a sentence of a folded text, or -1. */
    int indexIn(Folded text, Span sentence) {
        for (String name : names) {
            int at = text.indexOf(name, sentence);
            int end = at + name.length();
            if (at >= 0
                    && (at == sentence.start() || text.isBlank(at - 1))
                    && (end == sentence.end() || text.isBlank(end))) {
                return at;
            }
        }
        return -1;
    }

    /** Where the name ends that begins at the start of a word of a folded text; -1 when none does. */
    int endAt(String folded, int start) {
        for (String name : names) {
            int end = start + name.length();
            if (folded.startsWith(name, start) && (end == folded.length() || folded.charAt(end) == ' ')) {
                return end;
            }
        }
        return -1;
    }
}
