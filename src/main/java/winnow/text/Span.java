package winnow.text;

/**
 * A run of characters in some text.
 *
 * @param start offset of the first UTF-16 unit, 0 or more
 * @param end offset behind the last unit, not before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** This span moved by {@code distance} characters. */
    public Span shifted(int distance) {
        return new Span(start + distance, end + distance);
    }
}
