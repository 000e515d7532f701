package winnow.digest.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/** What of a paragraph is markup rather than words: the signs of emphasis, and all of a link but its text. */
final class InlineMarkup extends AbstractVisitor {
    private final List<Gap> gaps = new ArrayList<>();

    private InlineMarkup() {}

    /**
     * Characters to leave out.
     *
     * @param start offset in the run of the first one
     * @param end offset behind the last one
     */
    record Gap(int start, int end) {}

    /** The gaps of a block in the order they stand. */
    static List<Gap> gaps(Node block) {
        InlineMarkup markup = new InlineMarkup();
        markup.visitChildren(block);
        markup.gaps.sort(Comparator.comparingInt(Gap::start));
        return markup.gaps;
    }

    @Override
    public void visit(Emphasis emphasis) {
        leaveOutSigns(emphasis, emphasis);
        visitChildren(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        leaveOutSigns(emphasis, emphasis);
        visitChildren(emphasis);
    }

    @Override
    public void visit(Link link) {
        leaveOutAround(link);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        leaveOut(start(image), end(image));
    }

    private void leaveOutSigns(Node node, Delimited signs) {
        leaveOut(start(node), start(node) + signs.getOpeningDelimiter().length());
        leaveOut(end(node) - signs.getClosingDelimiter().length(), end(node));
    }

    /** A link keeps what stands between its brackets; an address in angle brackets keeps the address. */
    private void leaveOutAround(Link link) {
        Node first = link.getFirstChild();
        Node last = link.getLastChild();
        if (first == null || last == null || first.getSourceSpans().isEmpty()) {
            leaveOut(start(link), end(link));
        } else {
            leaveOut(start(link), start(first));
            leaveOut(end(last), end(link));
        }
    }

    private void leaveOut(int from, int to) {
        if (to > from) {
            gaps.add(new Gap(from, to));
        }
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
