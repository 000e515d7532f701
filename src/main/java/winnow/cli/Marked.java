package winnow.cli;

import java.util.List;
import winnow.text.Span;

/** A text with what matches in it marked. */
final class Marked {
    private Marked() {}

    /** The text with ink on each span; {@code marks} in order, without overlap. */
    static String text(String text, List<Span> marks) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span mark : marks) {
            if (mark.start() >= at) {
                marked.append(text, at, mark.start()).append(Ink.FIGURE.on(mark.of(text)));
                at = mark.end();
            }
        }
        return marked.append(text.substring(at)).toString();
    }
}
