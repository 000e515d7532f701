package winnow.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.DataLines;

/** Names that are looked for in text: whole words, longest first, however they are joined. */
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.+#'_]*+");
    private static final Pattern JOINT = Pattern.compile("[\\s_-]+");
    private static final Pattern TAIL = Pattern.compile("[.'_]+$|'s$");
    private static final int LONGEST = 5;

    private static final Vocabulary SYSTEMS = read();

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    /** Looks for names as they are given. */
    static Vocabulary of(Collection<String> names) {
        Vocabulary vocabulary = new Vocabulary();
        names.forEach(name -> vocabulary.add(name, name));
        return vocabulary;
    }

    /** The systems that anyone can get, of {@code systems.txt}. */
    static Vocabulary ofSystems() {
        return SYSTEMS;
    }

    private static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        for (String line : DataLines.of(Vocabulary.class, "systems.txt")) {
            boolean common = line.startsWith("~");
            String[] ways = (common ? line.substring(1) : line).split("\\s*\\|\\s*");
            if (common) {
                vocabulary.common.add(ways[0]);
            }
            for (String way : ways) {
                vocabulary.add(way, ways[0]);
            }
        }
        return vocabulary;
    }

    /** Whether a name stands for something that is had without any work worth telling. */
    boolean isCommon(String name) {
        return common.contains(name);
    }

    private void add(String way, String name) {
        String key = fold(way);
        if (!key.isEmpty()) {
            names.putIfAbsent(key, name);
            words(way).stream().limit(1).map(Vocabulary::fold).forEach(beginnings::add);
        }
    }

    /** A name without what does not tell two names apart. */
    static String fold(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        boolean joined = lower.chars().anyMatch(c -> c == '_' || c == '-' || Character.isWhitespace(c));
        return joined ? JOINT.matcher(lower).replaceAll("") : lower;
    }

    /** The name that another way of writing it stands for. */
    Optional<String> name(String way) {
        return Optional.ofNullable(names.get(fold(way)));
    }

    /** The names in a text, in their order, each once. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (names.isEmpty()) {
            return found;
        }
        List<String> words = words(text);
        int at = 0;
        while (at < words.size()) {
            int length = longestAt(words, at, found);
            at += Math.max(1, length);
        }
        return found;
    }

    private int longestAt(List<String> words, int at, Set<String> found) {
        String first = fold(words.get(at));
        boolean begins = beginnings.contains(first);
        if (!begins && !names.containsKey(first)) {
            return 0;
        }
        for (int length = begins ? Math.min(LONGEST, words.size() - at) : 1; length > 0; length--) {
            String run = String.join(" ", words.subList(at, at + length));
            String name = names.get(fold(run));
            if (name != null && (hasCapital(run) || !hasCapital(name))) {
                found.add(name);
                return length;
            }
        }
        return 0;
    }

    private static boolean hasCapital(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(withoutTail(word.group()));
        }
        return words;
    }

    /** Most words have none, and are not worth a pattern. */
    private static String withoutTail(String word) {
        char last = word.charAt(word.length() - 1);
        boolean tail = last == '.' || last == '_' || last == '\'' || word.endsWith("'s");
        return tail ? TAIL.matcher(word).replaceAll("") : word;
    }
}
