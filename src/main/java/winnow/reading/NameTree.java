package winnow.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import winnow.reading.Lexicon.Entry;
import winnow.reading.Lexicon.Hit;
import winnow.reading.Lexicon.Kind;

/** Names by their letters: one step a character, as long as some name goes on. */
final class NameTree {
    private static final int ASCII = 128;
    private static final int SHORT = 5;

    /** How an entry has to be written to be found. */
    private enum Capitals {
        ANY,
        /** One at least. */
        SOME,
        INITIAL,
        FIRST_TWO,
        EXACT
    }

    private record Leaf(Entry entry, Capitals capitals, int joints) {}

    /** A place in the tree: sorted labels, and the place each leads to; by ASCII label where there are many. */
    private static final class Node {
        private static final int MANY = 6;

        private final char[] labels;
        private final Node[] next;
        private final @Nullable Node @Nullable [] dense;
        private final @Nullable Leaf leaf;

        Node(char[] labels, Node[] next, @Nullable Leaf leaf) {
            this.labels = labels;
            this.next = next;
            this.leaf = leaf;
            this.dense = labels.length < MANY ? null : byLabel(labels, next);
        }

        private static @Nullable Node[] byLabel(char[] labels, Node[] next) {
            @Nullable Node[] dense = new Node[ASCII];
            for (int i = 0; i < labels.length; i++) {
                if (labels[i] < ASCII) {
                    dense[labels[i]] = next[i];
                }
            }
            return dense;
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

    /** A tree that still grows. */
    static final class Draft {
        private final Map<Character, Draft> next = new TreeMap<>();
        private @Nullable Leaf leaf;

        NameTree tree() {
            return new NameTree(node());
        }

        private Node node() {
            char[] labels = new char[next.size()];
            List<Node> nodes = new ArrayList<>();
            next.forEach((label, draft) -> {
                labels[nodes.size()] = label;
                nodes.add(draft.node());
            });
            return new Node(labels, nodes.toArray(Node[]::new), leaf);
        }
    }

    private final Node root;

    private NameTree(Node root) {
        this.root = root;
    }

    /**
     * Puts a name into a tree.
     *
     * @param exact whether it has to be written in exactly these capitals
     * @param free whether, with several words, it may do without capitals
     * @return whether it may be written without capitals
     */
    static boolean place(Draft root, Entry entry, boolean exact, boolean free) {
        Draft at = root;
        int joints = 0;
        for (char c : entry.name().toCharArray()) {
            if (isJoint(c)) {
                joints++;
            } else {
                at = at.next.computeIfAbsent(fold(c), label -> new Draft());
            }
        }
        boolean lower = entry.name().chars().noneMatch(Character::isUpperCase);
        Capitals capitals = exact ? Capitals.EXACT : lower ? Capitals.ANY : capitals(entry.name(), free);
        at.leaf = new Leaf(entry, capitals, joints);
        return lower || capitals == Capitals.ANY;
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
        return joined || (free && name.indexOf(' ') > 0) ? Capitals.ANY : Capitals.SOME;
    }

    /** The longest name that starts at {@code from}, as {@link Lexicon#longest} tells. */
    @Nullable
    Hit longest(String text, int from, int limit) {
        char c = text.charAt(from);
        Node at = root.child(fold(c));
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
            return leaf.entry.kind() == Kind.MODEL && !Character.isDigit(text.charAt(end - 1));
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
            case EXACT -> isExact(text, from, end, leaf.entry.name());
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

    static boolean isJoint(char c) {
        return c == '-' || c == '_' || c == ' ' || c == '\u2010' || c == '\u2011';
    }

    static char fold(char c) {
        return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
}
