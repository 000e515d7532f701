package winnow.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.reading.words.Folded;
import winnow.text.Span;

/**
 * Which papers of a digest go by which name, and where a text speaks such a name. Names are folded: case,
 * hyphens, underscores and spaces are nothing, so {@code H_2O} and {@code H2O} are one.
 */
final class NameTable {
    private static final String INSIDE = "_+.'’-";
    private static final Pattern REPOSITORY = Pattern.compile(
            "(?:github|gitlab|huggingface)\\.\\w{2,3}/[\\w.-]{1,60}/([\\w.-]{2,60})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD = Pattern.compile("^([^:]{2,60}?)(?:: | -- )");
    /** "we propose Holmes, a framework" makes even a plain word a name. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "[Ww]e (?:propose|present|introduce|discuss|describe) (\\p{Lu}[\\p{L}\\p{N}_+-]{2,40}), (?:an?|the|our) ");

    private static final int WORDS_OF_A_NAME = 4;
    private static final int SHORTEST = 3;
    /** In characters; what is longer is a sentence that somebody took for a name. */
    private static final int LONGEST = 80;
    /** Names up to this length mean something else as often as not ({@code CO2}). */
    private static final int SHORT = 3;

    private static final int KINSHIP = 2;
    private static final int SHORTEST_WORD_OF_KIN = 5;

    /**
     * A name as a text speaks it.
     *
     * @param span in the text
     * @param folded the name
     * @param owners numbers of the papers that bear it
     */
    record Mention(Span span, String folded, List<Integer> owners) {}

    private final Map<String, List<Integer>> owners = new HashMap<>();
    /** The spellings that papers themselves use. */
    private final Map<String, Set<String>> spellings = new HashMap<>();

    /** What names begin with, folded. */
    private final Set<String> firsts = new HashSet<>();

    private final List<Set<String>> own = new ArrayList<>();

    static NameTable of(List<Relations.Facts> papers) {
        NameTable table = new NameTable();
        for (int at = 0; at < papers.size(); at++) {
            Set<String> folded = new HashSet<>();
            for (String name : names(papers.get(at))) {
                String key = name.length() > LONGEST ? "" : fold(name);
                if (key.length() < SHORTEST) {
                    continue;
                }
                if (folded.add(key)) {
                    table.owners.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
                }
                List<Span> words = words(name);
                table.firsts.add(words.isEmpty() ? key : fold(words.get(0).of(name)));
                table.spellings.computeIfAbsent(key, k -> new HashSet<>()).add(name);
            }
            table.own.add(folded);
        }
        return table;
    }

    /** The names a paper goes by: its own, the head of its title, and what its code and its title both call it. */
    private static Set<String> names(Relations.Facts paper) {
        Set<String> names = new LinkedHashSet<>(paper.aliases());
        if (paper.name() != null) {
            names.add(paper.name());
        }
        Matcher head = HEAD.matcher(paper.title());
        if (head.find() && isNameLike(head.group(1), paper.sentences())) {
            names.add(head.group(1).strip());
        }
        Map<String, String> titled = distinctive(paper.title());
        for (String sentence : paper.sentences()) {
            addIntroduced(names, sentence);
            if (sentence.indexOf('/') >= 0) {
                addRepositories(names, sentence, titled);
            }
        }
        return names;
    }

    private static void addIntroduced(Set<String> names, String sentence) {
        int we = sentence.indexOf("e ");
        if (we >= 0 && sentence.indexOf(", ", we) >= 0) {
            Matcher introduced = INTRODUCED.matcher(sentence);
            if (introduced.find()) {
                names.add(introduced.group(1));
            }
        }
    }

    private static void addRepositories(Set<String> names, String sentence, Map<String, String> titled) {
        Matcher repository = REPOSITORY.matcher(sentence);
        while (repository.find()) {
            String word = titled.get(fold(repository.group(1)));
            if (word != null) {
                names.add(word);
            }
        }
    }

    /** The distinctive words of a title as written, by themselves folded. */
    private static Map<String, String> distinctive(String title) {
        Map<String, String> words = new HashMap<>();
        for (Span span : words(title)) {
            String word = span.of(title);
            if (isDistinctive(word)) {
                words.putIfAbsent(fold(word), word);
            }
        }
        return words;
    }

    /** Words with the signs that names have inside: {@code H_2O}, {@code ZeRO++}, {@code Megatron-LM}. */
    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && start < 0) {
                start = at;
            } else if (start >= 0 && !letter && INSIDE.indexOf(c) < 0) {
                words.add(new Span(start, at));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isNameLike(String head, List<String> sentences) {
        String name = head.strip();
        long words = name.chars().filter(c -> c == ' ').count() + 1;
        if (words >= WORDS_OF_A_NAME) {
            return false;
        }
        return isDistinctive(name) || sentences.stream().anyMatch(sentence -> sentence.indexOf(name, 1) > 0);
    }

    /** Whether a word is spelled as no word of the language is: a digit or a capital behind its first letter. */
    private static boolean isDistinctive(String name) {
        for (int at = 1; at < name.length(); at++) {
            boolean inside = Character.isLetterOrDigit(name.charAt(at - 1)) || name.charAt(at - 1) == '_';
            if (inside && (Character.isUpperCase(name.charAt(at)) || Character.isDigit(name.charAt(at)))) {
                return true;
            }
        }
        return false;
    }

    /** The folded names of a paper. */
    Set<String> of(int paper) {
        return own.get(paper);
    }

    /** Every name of the table that a text speaks; the longest where several begin at one word. */
    List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<Span> words = words(text);
        for (int at = 0; at < words.size(); at++) {
            if (isCapital(text, words.get(at)) && isFirst(text, words.get(at))) {
                at += longest(text, words, at, mentions);
            }
        }
        return mentions;
    }

    private boolean isFirst(String text, Span word) {
        return firsts.contains(fold(word.of(text)))
                || firsts.contains(fold(withoutEnding(text, word).of(text)));
    }

    /** Adds the longest name that begins at a word; how many further words it takes. */
    private int longest(String text, List<Span> words, int at, List<Mention> mentions) {
        for (int more = Math.min(WORDS_OF_A_NAME, words.size() - at) - 1; more >= 0; more--) {
            Span span = new Span(words.get(at).start(), words.get(at + more).end());
            for (Span trimmed : List.of(span, withoutEnding(text, span))) {
                String folded = fold(trimmed.of(text));
                List<Integer> bearers = owners.get(folded);
                if (bearers != null && isSpoken(text, trimmed, folded)) {
                    mentions.add(new Mention(trimmed, folded, bearers));
                    return more;
                }
            }
        }
        return 0;
    }

    /** {@code H2O-based}, {@code H2O's} and {@code H2O.} speak of {@code H2O}. */
    private static Span withoutEnding(String text, Span span) {
        int end = span.end();
        while (end > span.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int cut = end - 1;
        while (cut > span.start() && "-'’".indexOf(text.charAt(cut)) < 0) {
            cut--;
        }
        boolean word = cut > span.start() && cut + 1 < end && Character.isLowerCase(text.charAt(cut + 1));
        return new Span(span.start(), word ? cut : end);
    }

    /**
     * A name that is also a word must be spelled as its bearer spells it, and not open the sentence; one
     * that is written as no word is may lose its capitals, unless it is short.
     */
    private boolean isSpoken(String text, Span span, String folded) {
        String spoken = span.of(text);
        Set<String> borne = spellings.getOrDefault(folded, Set.of());
        if (borne.stream().anyMatch(NameTable::isDistinctive)) {
            return folded.length() > SHORT || isDistinctive(spoken);
        }
        return borne.contains(spoken) && (span.start() > 0 || spoken.indexOf(' ') > 0);
    }

    /** Whether a name as short as a formula can mean the other paper: it is set against it, and they are kin. */
    boolean isMeant(Mention mention, String text, Relations.Facts from, Relations.Facts to) {
        if (mention.folded().length() > SHORT) {
            return true;
        }
        if (!RelationCues.any(text)) {
            return false;
        }
        String all = Folded.of(from.title() + " " + String.join(" ", from.sentences()))
                .toString();
        int shared = 0;
        String title = Folded.of(to.title()).toString();
        for (Span word : words(title)) {
            boolean tells = word.length() >= SHORTEST_WORD_OF_KIN && all.contains(word.of(title));
            shared += tells ? 1 : 0;
        }
        return shared >= KINSHIP;
    }

    private static boolean isCapital(String text, Span word) {
        for (int at = word.start(); at < word.end(); at++) {
            if (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Letter by letter: lower-casing a whole string takes quadratic time when it holds capital dotted i's. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            if (Character.isLetterOrDigit(name.charAt(at)) || name.charAt(at) == '+') {
                folded.append(Character.toLowerCase(name.charAt(at)));
            }
        }
        return folded.toString();
    }
}
