package winnow.reading.words;

import org.jspecify.annotations.Nullable;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Hit;
import winnow.reading.words.Lexicon.Kind;

/** Names by their letters: one step a character, as long as some name goes on. */
final class NameTree {
    private static final int SHORT = 5;

    /** How an entry has to be written to be found. */
    enum Capitals {
        ANY,
        /** One at least. */
        SOME,
        INITIAL,
        FIRST_TWO,
        EXACT
    }

    record Leaf(
            Entry entry,
            Capitals capitals,
            int joints,
            @Nullable Leaf other) {
        /** This leaf with another meaning of the same letters; the stricter in its capitals comes first. */
        Leaf or(@Nullable Leaf more) {
            return more != null && more.capitals == Capitals.EXACT && capitals != Capitals.EXACT
                    ? new Leaf(more.entry, more.capitals, more.joints, or(more.other))
                    : new Leaf(entry, capitals, joints, more);
        }
    }

    private final Trie<Leaf> trie;

    NameTree(Trie.Draft<Leaf> names) {
        this.trie = new Trie<>(names);
    }

    /**
     * Puts a name into a tree.
     *
     * @param exact whether it has to be written in exactly these capitals
     * @param free whether, with several words, it may do without capitals
     * @return whether it may be written without capitals
     */
    static boolean place(Trie.Draft<Leaf> root, Entry entry, boolean exact, boolean free) {
        String folded = Lexicon.folded(entry.name());
        int joints = entry.name().length() - folded.length();
        boolean lower = entry.name().chars().noneMatch(Character::isUpperCase);
        Capitals capitals = exact ? Capitals.EXACT : lower ? Capitals.ANY : capitals(entry.name(), free);
        Trie.Draft<Leaf> place = root.at(folded);
        place.put(new Leaf(entry, capitals, joints, null).or(place.value()));
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
        int at = trie.child(Trie.ROOT, fold(c));
        Hit best = null;
        int spaces = 0;
        for (int i = from + 1; at != Trie.NONE && i <= limit; i++) {
            Leaf leaf = trie.value(at);
            while (leaf != null && !(ends(text, i, limit, leaf) && isWritten(text, from, i, leaf, spaces))) {
                leaf = leaf.other;
            }
            if (leaf != null) {
                best = new Hit(leaf.entry, i);
            }
            if (i == limit) {
                break;
            }
            c = text.charAt(i);
            if (!isJoint(c)) {
                at = trie.child(at, fold(c));
            } else if (isJoint(text.charAt(i - 1))) {
                break;
            } else if (c == ' ' || c == '~') {
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
        return c == '-' || c == '_' || c == ' ' || c == '~' || c == '\u2010' || c == '\u2011';
    }

    static char fold(char c) {
        return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
}
