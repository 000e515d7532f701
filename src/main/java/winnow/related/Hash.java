package winnow.related;

/** Numbers that look as if they were drawn, and are the same on every machine. */
final class Hash {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long of(String text) {
        long hash = text.length();
        for (int at = 0; at < text.length(); at++) {
            hash = hash * GOLDEN + text.charAt(at);
        }
        return mixed(hash);
    }

    /** The n-th number of a seed: SplitMix64 (Steele, Lea and Flood, 2014). */
    static long of(long seed, int n) {
        return mixed(mixed(seed) + n * GOLDEN);
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
