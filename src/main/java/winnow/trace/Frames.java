package winnow.trace;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is open at a place: the language of the file, then comments, literals and code within one another. */
final class Frames {
    private static final int DEEPEST = 100;

    private final @Nullable Shape[] shapes = new @Nullable Shape[DEEPEST];
    private final int[] levels = new int[DEEPEST];
    private final int[] begins = new int[DEEPEST];
    private int depth;

    void reset(Shape file, int offset) {
        depth = 0;
        shapes[0] = file;
        levels[0] = 0;
        begins[0] = offset;
    }

    /** What is deeper than anybody writes is not told apart. */
    void push(Shape shape, int offset) {
        if (depth + 1 < DEEPEST) {
            depth++;
            shapes[depth] = shape;
            levels[depth] = 0;
            begins[depth] = offset;
        }
    }

    void pop() {
        depth = Math.max(0, depth - 1);
    }

    /** Whether anything but the file is open. */
    boolean isOpen() {
        return depth > 0;
    }

    Shape top() {
        return Objects.requireNonNull(shapes[depth]);
    }

    /** What is around the innermost. */
    Shape below() {
        return Objects.requireNonNull(shapes[Math.max(0, depth - 1)]);
    }

    Shape bottom() {
        return Objects.requireNonNull(shapes[0]);
    }

    /** Where the content of the innermost begins. */
    int begin() {
        return begins[depth];
    }

    /** One more bracket of the innermost is open. */
    void deeper() {
        levels[depth]++;
    }

    /** One bracket less; true where it was the innermost's own. */
    boolean shallower() {
        return levels[depth]-- == 0;
    }

    /** The language that holds here. */
    Language language() {
        int code = depth;
        while (!Objects.requireNonNull(shapes[code]).isCode()) {
            code--;
        }
        return Objects.requireNonNull(Objects.requireNonNull(shapes[code]).language());
    }

    /** The bytes before an offset have been dropped. */
    void slide(int by) {
        for (int at = 0; at <= depth; at++) {
            begins[at] -= by;
        }
    }
}
