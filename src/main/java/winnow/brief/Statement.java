package winnow.brief;

import java.util.List;

/**
 * Something a brief says, up to the mark that tells whose word it is.
 *
 * @param section heading of the section it stands in; empty for the introduction
 * @param text without marks and fields
 * @param sentences numbers of the sentences that say so; empty when none does
 * @param ours whether it is marked as our own
 * @param because why it holds although it looks unlike its sentence; empty when nobody said
 * @param line of its mark or, where it has none, of its end; from 1
 * @param column of the same, from 1
 */
public record Statement(
        String section, String text, List<Integer> sentences, boolean ours, String because, int line, int column) {

    public Statement {
        sentences = List.copyOf(sentences);
    }

    /** Whether the paper says it, and not we. */
    public boolean isGrounded() {
        return !ours && !sentences.isEmpty() && !isOpen();
    }

    /** Whether it waits for a person where a scaffold left it. */
    boolean isOpen() {
        return text.contains(Brief.OPEN);
    }
}
