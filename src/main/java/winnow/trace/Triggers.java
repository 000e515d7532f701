package winnow.trace;

/** Searches bytes for what may begin a tag, a misspelt one included; what it finds is looked at properly. */
final class Triggers {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 7;
    private static final int PAPER_LETTERS = 3;
    private static final boolean[] STOPS = new boolean[256];

    static {
        STOPS['@'] = true;
        STOPS['~'] = true;
        STOPS['#'] = true;
        STOPS[0xEF] = true;
    }

    private Triggers() {}

    /** Offset of the next candidate from {@code from}; {@code limit} when there is none. */
    static int next(byte[] bytes, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (STOPS[bytes[at] & 0xFF] && begins(bytes, at, limit)) {
                return at;
            }
        }
        return limit;
    }

    private static boolean begins(byte[] bytes, int at, int limit) {
        return switch (bytes[at]) {
            case '@' -> isName(bytes, at + 1, limit);
            case '~' -> isItem(bytes, at);
            case '#' -> isSentence(bytes, at, limit);
            default -> isWideAt(bytes, at, limit) && isName(bytes, at + 3, limit);
        };
    }

    /** The full-width sign, in UTF-8. */
    private static boolean isWideAt(byte[] bytes, int at, int limit) {
        return at + 2 < limit && bytes[at + 1] == (byte) 0xBC && bytes[at + 2] == (byte) 0xA0;
    }

    /** A sentence's number and the bracket that closes behind it. */
    private static boolean isSentence(byte[] bytes, int at, int limit) {
        int to = at + 2;
        while (to < limit && to - at < LONGEST && bytes[to] >= '0' && bytes[to] <= '9') {
            to++;
        }
        return to > at + 2 && to < limit && bytes[at + 1] == 's' && bytes[to] == ']';
    }

    private static boolean isName(byte[] bytes, int begin, int limit) {
        int from = begin < limit && bytes[begin] == ' ' ? begin + 1 : begin;
        if (begin < from) {
            return is(bytes, from, limit, "paper");
        }
        int end = from;
        while (end < limit && end - from <= LONGEST && isLetter(bytes[end])) {
            end++;
        }
        return end - from >= SHORTEST
                && (is(bytes, from, limit, "paper") || (end - from <= LONGEST && isLike(bytes, from, end)));
    }

    private static boolean isItem(byte[] bytes, int end) {
        int from = end;
        while (from > 0 && end - from <= LONGEST && isLetter(bytes[from - 1])) {
            from--;
        }
        return end - from >= SHORTEST && end - from <= LONGEST && isLike(bytes, from, end);
    }

    /** Whether a word has at least three letters of "paper", the p among them, and is not a common one. */
    private static boolean isLike(byte[] bytes, int from, int end) {
        int letters = 0;
        boolean p = false;
        for (int at = from; at < end; at++) {
            int c = bytes[at] | 0x20;
            p |= c == 'p';
            letters += c == 'p' || c == 'a' || c == 'e' || c == 'r' ? 1 : 0;
        }
        return p && letters >= PAPER_LETTERS && !is(bytes, from, end, "param");
    }

    private static boolean is(byte[] bytes, int from, int limit, String word) {
        if (limit - from < word.length()) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (bytes[from + at] != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte c) {
        int lower = c | 0x20;
        return (lower >= 'a' && lower <= 'z') || c == '_';
    }
}
