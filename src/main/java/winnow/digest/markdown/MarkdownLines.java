package winnow.digest.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import winnow.digest.ByLine;
import winnow.digest.html.HtmlTitles;
import winnow.digest.pages.WrappedLines;

/**
 * The lines of a Markdown paragraph or heading, and the words in bold or in a link that one begins with: a title,
 * or a label.
 */
final class MarkdownLines {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Punct}\\p{So}\\p{Cn}\\d·•–—\\uFE0F]*");
    private static final Pattern BORDER = Pattern.compile("^[\\s,.;·•|–—-]{1,8}");
    private static final int LEAST_TITLE = 3;
    private static final int MOST_LABEL = 4;
    private static final int LONGEST_TITLE = 160;
    private static final Pattern ENDED = Pattern.compile("[.!?。…]\\s*$");

    private final List<String> lines;
    private final Map<Integer, String> leads = new HashMap<>();
    private final Map<Integer, Boolean> onlyLinks = new HashMap<>();
    private final boolean[] ended;

    /** What a part of a paragraph is. */
    enum Kind {
        TITLE,
        LABELLED,
        TEXT
    }

    /**
     * A part of a paragraph.
     *
     * @param line it begins at, from 0
     */
    record Part(Kind kind, String text, int line) {}

    MarkdownLines(Node node, String run, List<InlineMarkup.Gap> gaps) {
        this.lines = BlockShapes.lines(node, run, gaps);
        this.ended = new boolean[lines.size() + 1];
        int first = node.getSourceSpans().get(0).getLineIndex();
        boolean start = true;
        int line = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                ended[Math.min(line, lines.size())] |= child instanceof HardLineBreak;
                start = true;
                continue;
            }
            List<SourceSpan> spans = child.getSourceSpans();
            if (spans.isEmpty()) {
                continue;
            }
            line = spans.get(0).getLineIndex() - first;
            if (start && isLead(child)) {
                SourceSpan span = spans.get(0);
                int from = span.getInputIndex();
                leads.put(
                        line,
                        BlockShapes.without(run, from, from + span.getLength(), gaps)
                                .strip());
                onlyLinks.put(line, isFollowedByLinks(child));
            }
            start = start && isBeforeLead(child);
            line = spans.get(spans.size() - 1).getLineIndex() - first;
        }
    }

    private static boolean isLead(Node node) {
        boolean nested =
                node instanceof Emphasis && node.getFirstChild() != null && node.getFirstChild() == node.getLastChild();
        return node instanceof StrongEmphasis || node instanceof Link || (nested && isLead(node.getFirstChild()));
    }

    private static boolean isBeforeLead(Node node) {
        return node instanceof Image
                || (node instanceof Text text
                        && NO_WORDS.matcher(text.getLiteral()).matches());
    }

    private static boolean isFollowedByLinks(Node lead) {
        for (Node next = lead.getNext();
                next != null && !(next instanceof SoftLineBreak) && !(next instanceof HardLineBreak);
                next = next.getNext()) {
            boolean words = next instanceof Text text
                    && !NO_WORDS.matcher(text.getLiteral()).matches();
            boolean link = next instanceof Link || next instanceof Image || next instanceof Code;
            if (words || !(next instanceof Text || link)) {
                return false;
            }
        }
        return true;
    }

    /** The title that a heading begins with, when nothing but links is behind it; {@code null} otherwise. */
    @Nullable
    String linkedTitle() {
        String lead = leads.get(0);
        boolean alone = lines.size() == 1 && Boolean.TRUE.equals(onlyLinks.get(0));
        return lead != null && alone && isTitle(lead, "") ? lead : null;
    }

    /** The lines with a title at their beginning in bold, as HTML has it. */
    String asHtml() {
        List<String> marked = new ArrayList<>(lines);
        String lead = leads.get(0);
        int at = lead == null ? -1 : lines.get(0).indexOf(lead);
        if (lead != null && at >= 0) {
            String rest = lines.get(0).substring(at + lead.length());
            int tag = rest.indexOf('<');
            String between = tag < 0 ? rest : rest.substring(0, tag);
            if (isTitle(lead, between)) {
                marked.set(0, "<b>" + lead + "</b>" + (between.isBlank() ? "" : "<br>") + rest);
            }
        }
        return String.join("\n", marked);
    }

    /** The parts of the paragraph in order. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < lines.size(); at++) {
            String lead = leads.get(at);
            if (lead != null || (at > 0 && ended[at - 1])) {
                wrapped(texts, from, parts);
            }
            from = texts.isEmpty() ? at : from;
            String line = lead == null ? lines.get(at) : led(lead, at, parts);
            boolean labelled = lead != null
                    && !line.isEmpty()
                    && parts.size() > 0
                    && parts.get(parts.size() - 1).kind == Kind.LABELLED;
            for (String piece : labelled ? new String[0] : BREAK.split(line, -1)) {
                if (!texts.isEmpty() && line.length() > piece.length()) {
                    wrapped(texts, from, parts);
                    from = at;
                }
                if (!piece.isBlank()) {
                    texts.add(piece.strip());
                }
            }
        }
        wrapped(texts, from, parts);
        return parts;
    }

    /** A line that begins with words in bold or in a link; gives back what of it is mere text. */
    private String led(String lead, int at, List<Part> parts) {
        String line = lines.get(at);
        int start = Math.max(0, line.indexOf(lead));
        String rest = line.substring(start + lead.length());
        String label = label(lead, rest);
        if (!label.isEmpty()) {
            boolean own = ByLine.isAbstractLabel(label) || ByLine.isPart(label) || label.equalsIgnoreCase("title");
            if (!own) {
                parts.add(new Part(Kind.LABELLED, line, at));
            }
            return own ? line.substring(start) : line;
        }
        boolean alone =
                Boolean.TRUE.equals(onlyLinks.get(at)) && !rest.stripLeading().startsWith(":");
        if (!isTitle(lead, alone ? "" : rest)) {
            return line;
        }
        parts.add(new Part(Kind.TITLE, line.substring(0, start) + lead, at));
        return alone || NO_WORDS.matcher(rest).matches()
                ? ""
                : BORDER.matcher(rest).replaceFirst("");
    }

    /** {@code Comment} of {@code **Comment:** …} and {@code **Comment**: …}; empty where the lead is no label. */
    private static String label(String lead, String rest) {
        boolean inside = lead.endsWith(":") || lead.endsWith("：");
        boolean behind =
                rest.stripLeading().startsWith(":") || rest.stripLeading().startsWith("：");
        String label = inside ? lead.substring(0, lead.length() - 1).strip() : lead;
        boolean named =
                behind && rest.length() < LONGEST_TITLE && !ENDED.matcher(rest).find() && !isKnown(label);
        boolean name = named || label.split("\\s+").length > MOST_LABEL;
        return (inside || behind) && !name ? label : "";
    }

    private static boolean isKnown(String label) {
        return ByLine.isLabelled(label + ":")
                || ByLine.isAbstractLabel(label)
                || ByLine.isPart(label)
                || ByLine.isLabel(label);
    }

    private static boolean isTitle(String lead, String rest) {
        String behind = rest.strip();
        int words = lead.split("\\s+", LEAST_TITLE + 1).length;
        boolean alone = NO_WORDS.matcher(behind).matches();
        boolean goesOn = behind.startsWith(":")
                || (!behind.isEmpty() && Character.isLowerCase(behind.codePointAt(0)) && !behind.startsWith("by "));
        return !goesOn && (alone || words >= LEAST_TITLE) && !ByLine.isByLine(lead) && !HtmlTitles.isClicked(lead);
    }

    private static void wrapped(List<String> texts, int from, List<Part> parts) {
        for (WrappedLines.Run run : WrappedLines.of(texts, 0)) {
            String text = MarkdownParts.joined(texts.subList(run.from(), run.to()));
            parts.add(new Part(Kind.TEXT, text, from + run.from()));
        }
        texts.clear();
    }
}
