package winnow.text;

import java.util.Arrays;

/**
 * Text in which the mathematics that copying damaged is readable again: {@code 48times} is {@code 48×},
 * {@code 2.36sim 8.02times} is {@code 2.36–8.02×}, {@code Tgeq 0} is {@code T≥0}. Each character knows
 * its offset in the original, so that a fact found in the one is pointed at in the other.
 */
public final class RepairedText {
    private final String text;
    /** Four numbers a replacement: where it stood (from, to) and where it stands now (from, to); in order. */
    private final int[] edits;

    RepairedText(String text, int[] edits) {
        this.text = text;
        this.edits = edits;
    }

    /** Reads the original once from left to right. */
    public static RepairedText of(String original) {
        Repair repair = new Repair(original);
        DamagedMath.mend(repair);
        return repair.finish();
    }

    /** The readable text. */
    public String text() {
        return text;
    }

    /** Where a span of the readable text stood in the original; what was replaced counts whole. */
    public Span original(Span repaired) {
        int start = map(repaired.start(), 2, false);
        return new Span(start, Math.max(start, map(repaired.end(), 2, true)));
    }

    /** Where a span of the original stands in the readable text; what was replaced counts whole. */
    public Span repaired(Span original) {
        int start = map(original.start(), 0, false);
        return new Span(start, Math.max(start, map(original.end(), 0, true)));
    }

    /** Maps an offset of one side ({@code side} 0: original, 2: readable) to the other. */
    private int map(int offset, int side, boolean end) {
        int edit = lastStartingBefore(offset, side, end);
        if (edit < 0) {
            return offset;
        }
        int other = 2 - side;
        int at = 4 * edit;
        if (offset < edits[at + side + 1]) {
            return end ? edits[at + other + 1] : edits[at + other];
        }
        return offset - edits[at + side + 1] + edits[at + other + 1];
    }

    /** The last replacement that starts before an offset, or at it when the offset is where a span starts. */
    private int lastStartingBefore(int offset, int side, boolean end) {
        int low = 0;
        int high = edits.length / 4;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = edits[4 * middle + side];
            if (start < offset || (start == offset && !end)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The readable text while it grows. */
    static final class Repair {
        final String original;
        private final StringBuilder text;
        private int copied;
        private int[] edits = new int[16];
        private int count;

        Repair(String original) {
            this.original = original;
            this.text = new StringBuilder(original.length());
        }

        /** Puts {@code sign} in the place of {@code from..to}; places come in order. */
        void replace(int from, int to, String sign) {
            text.append(original, copied, from);
            if (count + 4 > edits.length) {
                edits = Arrays.copyOf(edits, edits.length * 2);
            }
            edits[count++] = from;
            edits[count++] = to;
            edits[count++] = text.length();
            text.append(sign);
            edits[count++] = text.length();
            copied = to;
        }

        /** Whether what is readable before {@code at} is a digit, or a digit and the sign that closes a quantity. */
        boolean isNumberBefore(int at) {
            char last = readableBefore(at, 1);
            boolean sign = "xX×%KMB".indexOf(last) >= 0;
            return isDigit(last) || (sign && isDigit(readableBefore(at, 2)));
        }

        private char readableBefore(int at, int back) {
            int loose = at - copied;
            int from = back <= loose ? at - back : text.length() - back + loose;
            return from < 0 ? ' ' : back <= loose ? original.charAt(from) : text.charAt(from);
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        /** How far the original has been replaced. */
        int done() {
            return copied;
        }

        RepairedText finish() {
            if (count == 0) {
                return new RepairedText(original, new int[0]);
            }
            text.append(original, copied, original.length());
            return new RepairedText(text.toString(), Arrays.copyOf(edits, count));
        }
    }
}
