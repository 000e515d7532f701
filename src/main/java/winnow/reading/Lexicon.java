package winnow.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that the field knows, from the data files of this package, looked up character by character
 * in a tree over folded names: case, hyphens, underscores and spaces are nothing there, and what an
 * entry asks of its capitals is checked on what was found.
 */
final class Lexicon {
    /** What a name is the name of. */
    enum Kind {
        HARDWARE,
        DEVICE,
        DATASET,
        MODEL,
        SYSTEM,
        METHOD,
        /** No piece of work: an acronym, a unit, a firm. */
        TERM
    }

    /** How an entry has to be written to be found. */
    private enum Capitals {
        ANY,
        /** One at least. */
        SOME,
        INITIAL,
        FIRST_TWO,
        EXACT
    }

    /**
     * One name.
     *
     * @param name as its file writes it
     * @param group class of device; empty for what is none
     * @param told the word told in its place; empty when it is told as it was written
     */
    record Entry(String name, Kind kind, String group, String told) {}

    /** A name found in a text, and the offset behind it, without a plural ending. */
    record Hit(Entry entry, int end) {}

    private record Leaf(Entry entry, Capitals capitals, int joints) {}

    /** A place in the tree: sorted labels, and the place each leads to; by ASCII label where there are many. */
    private record Node(
            char[] labels,
            Node[] next,
            @Nullable Node @Nullable [] dense,
            @Nullable Leaf leaf) {
        private static final int MANY = 6;

        static Node of(char[] labels, Node[] next, @Nullable Leaf leaf) {
            if (labels.length < MANY) {
                return new Node(labels, next, null, leaf);
            }
            @Nullable Node[] dense = new Node[ASCII];
            for (int i = 0; i < labels.length; i++) {
                if (labels[i] < ASCII) {
                    dense[labels[i]] = next[i];
                }
            }
            return new Node(labels, next, dense, leaf);
        }

        @Nullable
        Node child(char label) {
            if (dense != null && label < ASCII) {
                return dense[label];
            }
            for (int i = 0; i < labels.length; i++) {
                if (labels[i] == label) {
                    return next[i];
                }
            }
            return null;
        }
    }

    private static final class Draft {
        private final Map<Character, Draft> next = new TreeMap<>();
        private @Nullable Leaf leaf;

        Node node() {
            char[] labels = new char[next.size()];
            List<Node> nodes = new ArrayList<>();
            next.forEach((label, draft) -> {
                labels[nodes.size()] = label;
                nodes.add(draft.node());
            });
            return Node.of(labels, nodes.toArray(Node[]::new), leaf);
        }
    }

    private static final int SHORT = 5;
    private static final Lexicon FIELD = load();

    private static final int ASCII = 128;

    private final Node root;
    /** The same for what may be written without capitals: most words are, and few names. */
    private final Node small;

    private Lexicon(Node root, Node small) {
        this.root = root;
        this.small = small;
    }

    /** The names of the field at large. */
    static Lexicon field() {
        return FIELD;
    }

    private static Lexicon load() {
        Draft root = new Draft();
        Draft small = new Draft();
        read("terms.txt", Kind.TERM, root, small);
        read("methods.txt", Kind.METHOD, root, small);
        read("systems.txt", Kind.SYSTEM, root, small);
        read("datasets.txt", Kind.DATASET, root, small);
        read("models.txt", Kind.MODEL, root, small);
        read("devices.txt", Kind.DEVICE, root, small);
        read("hardware.txt", Kind.HARDWARE, root, small);
        return new Lexicon(root.node(), small.node());
    }

    private static void read(String file, Kind kind, Draft root, Draft small) {
        lines(file).forEach(line -> add(line, kind, root, small));
    }

    /** Entries of a data file of this package: its lines without comments and blank lines. */
    static List<String> lines(String file) {
        InputStream in = Lexicon.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("missing in the program: winnow/reading/" + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, Kind kind, Draft root, Draft small) {
        boolean exact = line.endsWith(" !");
        List<String> fields = List.of((exact ? line.substring(0, line.length() - 2) : line).split(" \\| ", -1));
        String name = fields.get(0).strip();
        Entry entry =
                new Entry(name, kind, fields.size() > 1 ? fields.get(1) : "", fields.size() > 2 ? fields.get(2) : "");
        int joints = (int) name.chars().filter(c -> isJoint((char) c)).count();
        boolean lower = name.chars().noneMatch(Character::isUpperCase);
        boolean free = kind == Kind.METHOD || kind == Kind.DEVICE;
        Leaf leaf = new Leaf(entry, exact ? Capitals.EXACT : lower ? Capitals.ANY : capitals(name, free), joints);
        place(root, name).leaf = leaf;
        if (lower || leaf.capitals == Capitals.ANY) {
            place(small, name).leaf = leaf;
        }
    }

    private static Draft place(Draft root, String name) {
        Draft at = root;
        for (char c : name.toCharArray()) {
            if (!isJoint(c)) {
                at = at.next.computeIfAbsent(fold(c), label -> new Draft());
            }
        }
        return at;
    }

    private static Capitals capitals(String name, boolean free) {
        long upper = name.chars().filter(Character::isUpperCase).count();
        boolean plain = name.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        if (plain && upper == name.length()) {
            return Capitals.FIRST_TWO;
        }
        boolean first = Character.isUpperCase(name.charAt(0));
        if (first && upper == 1 && (plain || name.length() <= SHORT)) {
            return Capitals.INITIAL;
        }
        boolean joined = name.indexOf(' ') < 0 && !name.chars().allMatch(Character::isLetter);
        return joined || free && name.indexOf(' ') > 0 ? Capitals.ANY : Capitals.SOME;
    }

    /**
     * The longest name that starts at {@code from} and ends at the end of a word before {@code limit}.
     * A name that is written apart where its entry is not ({@code a 100}) is not found.
     *
     * @param capital whether the word at {@code from} has a capital in it
     */
    @Nullable
    Hit longest(String text, int from, int limit, boolean capital) {
        char c = text.charAt(from);
        Node at = (c >= 'a' && c <= 'z' && !capital ? small : root).child(fold(c));
        Hit best = null;
        int spaces = 0;
        for (int i = from + 1; at != null && i <= limit; i++) {
            if (at.leaf != null && ends(text, i, limit, at.leaf) && isWritten(text, from, i, at.leaf, spaces)) {
                best = new Hit(at.leaf.entry, i);
            }
            if (i == limit) {
                break;
            }
            c = text.charAt(i);
            if (!isJoint(c)) {
                at = at.child(fold(c));
            } else if (isJoint(text.charAt(i - 1))) {
                break;
            } else if (c == ' ') {
                spaces++;
            }
        }
        return best;
    }

    private static boolean ends(String text, int end, int limit, Leaf leaf) {
        if (isJoint(text.charAt(end - 1))) {
            return false;
        }
        if (end == limit) {
            return true;
        }
        char next = text.charAt(end);
        boolean plural = next == 's' && (end + 1 == limit || !Words.isLetter(text.charAt(end + 1)));
        if (plural) {
            return true;
        }
        if (Character.isDigit(next)) {
            return leaf.entry.kind == Kind.MODEL && !Character.isDigit(text.charAt(end - 1));
        }
        if (next == '.' || next == '+') {
            return end + 1 == limit || (next == '.' && !Words.isLetter(text.charAt(end + 1)));
        }
        return !Character.isLetter(next) && next != '#';
    }

    private static boolean isWritten(String text, int from, int end, Leaf leaf, int spaces) {
        if (spaces > leaf.joints) {
            return false;
        }
        return switch (leaf.capitals) {
            case ANY -> true;
            case SOME -> hasCapital(text, from, end);
            case INITIAL -> Character.isUpperCase(text.charAt(from));
            case FIRST_TWO -> Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(from + 1));
            case EXACT -> isExact(text, from, end, leaf.entry.name);
        };
    }

    private static boolean hasCapital(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExact(String text, int from, int end, String name) {
        int at = 0;
        for (int i = from; i < end; i++) {
            if (isJoint(text.charAt(i))) {
                continue;
            }
            while (at < name.length() && isJoint(name.charAt(at))) {
                at++;
            }
            if (at == name.length() || text.charAt(i) != name.charAt(at++)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_' || c == ' ' || c == '\u2010' || c == '\u2011';
    }

    private static char fold(char c) {
        return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }

    /** A name without what is nothing in a comparison: case, hyphens, underscores, spaces. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (!isJoint(name.charAt(i))) {
                folded.append(fold(name.charAt(i)));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
