package winnow.digest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import winnow.digest.Markup;
import winnow.digest.pages.Block;
import winnow.digest.pages.WrappedLines;

/** The lines between two borders of HTML blocks, and which of them are all bold. */
final class HtmlLines {
    private static final int LEAST_TITLE = 8;

    private final int firstLine;
    private final Consumer<Block> blocks;
    private final List<Finished> finished = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openLine;
    private Style style = Style.PLAIN;
    private int groups;

    /** How words are set. */
    enum Style {
        PLAIN,
        BOLD,
        ITALIC
    }

    /** A line that a break or another style has ended. */
    private record Finished(String text, int line, Style style) {}

    HtmlLines(int firstLine, Consumer<Block> blocks) {
        this.firstLine = firstLine;
        this.blocks = blocks;
    }

    void text(String words, Node node, Style now) {
        if (words.isBlank()) {
            open.append(open.isEmpty() ? "" : " ");
            return;
        }
        String text = words;
        boolean blank = open.toString().isBlank();
        if (!blank
                && style == Style.BOLD
                && now != Style.BOLD
                && isTitleLike(open.toString().strip(), words)) {
            end();
            blank = true;
            text = words.replaceFirst("^[\\s,.;:–—-]{1,8}", "");
        }
        if (blank) {
            open.setLength(0);
            openLine = line(node);
        }
        style = blank ? now : style == now ? style : Style.PLAIN;
        open.append(text);
    }

    /** Bold words that other words follow: a title before its authors, not a label such as {@code Results:}. */
    private static boolean isTitleLike(String bold, String behind) {
        int first = behind.strip().codePointAt(0);
        return bold.split("\\s+", 5).length > 3
                && !bold.endsWith(":")
                && !bold.endsWith(".")
                && (!Character.isLowerCase(first) || behind.strip().startsWith("by "));
    }

    private int line(Node node) {
        int line = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 1;
        String words = node instanceof TextNode text ? text.getWholeText() : "";
        for (int at = 0; at < words.length() && Character.isWhitespace(words.charAt(at)); at++) {
            line += words.charAt(at) == '\n' ? 1 : 0;
        }
        return firstLine + line - 1;
    }

    /** A line ends here. */
    void end() {
        String text = Markup.folded(open.toString());
        open.setLength(0);
        if (!text.isEmpty()) {
            finished.add(new Finished(text, openLine, style));
        }
        style = Style.PLAIN;
    }

    /** All lines so far end here; {@link Block#NONE} is no heading. */
    void close(int level) {
        end();
        groups++;
        if (level < Block.NONE && !finished.isEmpty()) {
            List<String> words = finished.stream().map(Finished::text).toList();
            blocks.accept(Block.heading(String.join(" ", words), finished.get(0).line, groups, level));
        } else {
            lines();
        }
        finished.clear();
    }

    private void lines() {
        int at = 0;
        while (at < finished.size() && finished.get(at).style != Style.PLAIN) {
            Finished each = finished.get(at++);
            boolean title = each.style == Style.BOLD && each.text.length() > LEAST_TITLE;
            blocks.accept(title ? Block.heading(each.text, each.line, groups, Block.BOLD) : paragraph(each.text, each));
        }
        List<Finished> rest = finished.subList(at, finished.size());
        List<String> texts = rest.stream().map(Finished::text).toList();
        for (WrappedLines.Run run : WrappedLines.of(texts, 0)) {
            String text = String.join(" ", texts.subList(run.from(), run.to()));
            blocks.accept(paragraph(text, rest.get(run.from())));
        }
    }

    private Block paragraph(String text, Finished first) {
        return Block.paragraph(text, first.line, groups);
    }

    void rule(Node node) {
        groups++;
        blocks.accept(Block.rule(line(node), groups));
    }
}
