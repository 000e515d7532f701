package winnow.trace;

/** The bytes of a file that are at hand. */
class ByteWindow {
    final byte[] bytes;
    /** Offset behind the last of them. */
    int limit;
    /** Whether no more will come. */
    boolean whole;

    ByteWindow(byte[] bytes) {
        this.bytes = bytes;
    }

    final boolean startsWith(int from, byte... mark) {
        if (from + mark.length > limit) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[from + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The byte at an offset; a line's end where there is none. */
    final byte byteAt(int offset) {
        return offset >= 0 && offset < limit ? bytes[offset] : (byte) '\n';
    }

    final int skipBlanks(int from) {
        int to = from;
        while (byteAt(to) == ' ' || byteAt(to) == '\t') {
            to++;
        }
        return to;
    }

    static boolean isWord(byte b) {
        int lower = b | 0x20;
        return (lower >= 'a' && lower <= 'z') || (b >= '0' && b <= '9') || b == '_' || b < 0;
    }
}
