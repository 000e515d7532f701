package winnow.digest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import winnow.digest.pages.Block;

/** Shape and words of a block that commonmark-java found. */
final class BlockShapes {
    private static final Pattern UNDERLINE = Pattern.compile("[=-]+");
    private static final Pattern OPENING = Pattern.compile("^#{1,6}(?:\\s|$)");
    private static final Pattern CLOSING = Pattern.compile("\\s#+$");

    private BlockShapes() {}

    static Block.Shape of(Node node) {
        if (node instanceof Heading) {
            return Block.Shape.HEADING;
        }
        if (node instanceof ThematicBreak) {
            return Block.Shape.RULE;
        }
        boolean code = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
        return code ? Block.Shape.CODE : Block.Shape.PARAGRAPH;
    }

    /** The words of a block line by line, without the gaps and without a heading's own signs. */
    static List<String> lines(Node node, String run, List<InlineMarkup.Gap> gaps) {
        List<String> lines = new ArrayList<>();
        List<SourceSpan> spans = node.getSourceSpans();
        for (int at = 0; at < spans.size(); at++) {
            SourceSpan span = spans.get(at);
            int start = span.getInputIndex();
            String line = without(run, start, start + span.getLength(), gaps).strip();
            if (node instanceof Heading) {
                boolean underline = at > 0
                        && at == spans.size() - 1
                        && UNDERLINE.matcher(line).matches();
                line = underline ? "" : heading(line);
            }
            lines.add(line);
        }
        return lines;
    }

    private static String heading(String line) {
        String opened = OPENING.matcher(line).replaceFirst("");
        return opened.equals(line)
                ? line
                : CLOSING.matcher(opened.strip()).replaceFirst("").strip();
    }

    /** The words of a stretch of the run, without the gaps. */
    static String without(String run, int start, int end, List<InlineMarkup.Gap> gaps) {
        StringBuilder words = new StringBuilder();
        int at = start;
        for (InlineMarkup.Gap gap : gaps) {
            if (gap.end() > at && gap.start() < end) {
                words.append(run, at, Math.max(at, gap.start()));
                at = Math.min(end, gap.end());
            }
        }
        return words.append(run, at, end).toString();
    }
}
