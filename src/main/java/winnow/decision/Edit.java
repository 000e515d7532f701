package winnow.decision;

import java.util.Comparator;
import java.util.List;
import winnow.text.Span;

/** A run of characters replaced by others. */
record Edit(Span span, String replacement) {

    static Edit insertion(int at, String text) {
        return new Edit(new Span(at, at), text);
    }

    /** A text after some edits, none of which overlap. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder after = new StringBuilder();
        int copied = 0;
        for (Edit edit : inOrder(edits)) {
            after.append(text, copied, edit.span.start()).append(edit.replacement);
            copied = edit.span.end();
        }
        return after.append(text, copied, text.length()).toString();
    }

    private static List<Edit> inOrder(List<Edit> edits) {
        return edits.stream()
                .sorted(Comparator.comparingInt(edit -> edit.span.start()))
                .toList();
    }
}
