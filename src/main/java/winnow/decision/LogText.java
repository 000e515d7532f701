package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.decision.Decision.Cited;
import winnow.decision.Decision.Field;
import winnow.decision.Decision.Section;
import winnow.text.Source;
import winnow.text.Span;

/** Where in the text of a log something goes, in the manner of what stands there: its line ends, its bullets. */
final class LogText {
    private static final Pattern BULLET = Pattern.compile("[ \\t>]{0,20}(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,20}");
    private static final String TITLE = "# Decisions";

    private final String text;
    private final String end;

    LogText(Source source) {
        this.text = source.text();
        this.end = lineEnd(text);
    }

    /** The end that most lines have; a line feed where there are none. */
    private static String lineEnd(String text) {
        int feeds = 0;
        int pairs = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            feeds++;
            pairs += at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0;
        }
        return pairs * 2 > feeds ? "\r\n" : "\n";
    }

    /** A record behind all that is there, with a blank line before it; an empty text gets a title first. */
    Edit record(List<String> lines) {
        String record = String.join(end, lines);
        if (text.isBlank()) {
            return Edit.insertion(text.length(), TITLE + end + end + record + end);
        }
        boolean closed = text.endsWith("\n");
        String gap = closed ? (isBlankAbove(text.length()) ? "" : end) : end + end;
        return Edit.insertion(text.length(), gap + record + (closed ? end : ""));
    }

    /** Whether the line before the one that begins at {@code offset} is blank. */
    private boolean isBlankAbove(int offset) {
        int from = text.lastIndexOf('\n', offset - 2) + 1;
        return text.substring(from, offset).isBlank();
    }

    /** A field with another value, or a new field behind the others. */
    Edit field(Decision decision, String key, String value) {
        Optional<Field> field = decision.field(key);
        if (field.isPresent()) {
            boolean glued = field.get().span().length() == 0;
            return new Edit(field.get().span(), glued ? " " + value : value);
        }
        String line = key + ": " + value;
        if (decision.fields().isEmpty()) {
            return behind(endOfLine(decision.span().start()), List.of("", "- " + line), true);
        }
        Field last = decision.fields().get(decision.fields().size() - 1);
        return behind(endOfLine(last.span().end()), List.of(bullet(last.span().start(), "- ") + line), false);
    }

    /** Whole lines behind the line that ends at an offset, whose own end stays what it is. */
    private Edit behind(int endOfLine, List<String> lines, boolean apart) {
        if (endOfLine == text.length()) {
            return Edit.insertion(endOfLine, end + String.join(end, lines));
        }
        int next = endOfLine + (text.startsWith("\r\n", endOfLine) ? 2 : 1);
        boolean open = next < text.length() && !text.startsWith("\n", next) && !text.startsWith("\r\n", next);
        return Edit.insertion(next, String.join(end, lines) + end + (apart && open ? end : ""));
    }

    /** The bullet, with its indentation, of the item in whose first line an offset is. */
    private String bullet(int offset, String otherwise) {
        Matcher bullet = BULLET.matcher(text).region(startOfLine(offset), text.length());
        return bullet.lookingAt() ? bullet.group() : otherwise;
    }

    /** Pins behind the evidence that is there, or in a new list at the end of More Information. */
    Edit evidence(Decision decision, List<String> pins) {
        if (!decision.evidence().isEmpty()) {
            Cited last = decision.evidence().get(decision.evidence().size() - 1);
            String bullet = bullet(last.span().start(), "* ");
            return behind(
                    endOfItem(last.span().end()),
                    pins.stream().map(bullet::concat).toList(),
                    false);
        }
        List<String> lines = new ArrayList<>();
        Optional<Section> evidence = decision.section(DecisionReader.EVIDENCE);
        Optional<Section> more = decision.section(DecisionReader.MORE);
        if (evidence.isEmpty()) {
            if (more.isEmpty()) {
                lines.addAll(List.of("", "### " + DecisionReader.MORE));
            }
            lines.addAll(List.of("", "#### " + DecisionReader.EVIDENCE));
        }
        lines.add("");
        pins.forEach(pin -> lines.add("* " + pin));
        Span within = evidence.map(Section::body)
                .or(() -> more.map(section -> whole(decision, section)))
                .orElse(decision.span());
        return behind(trimmedEnd(within), lines, true);
    }

    /** A section with its subsections. */
    private static Span whole(Decision decision, Section section) {
        int to = decision.sections().stream()
                .filter(other -> other.heading().start() > section.heading().start())
                .filter(other -> other.depth() <= section.depth())
                .mapToInt(other -> other.heading().start())
                .findFirst()
                .orElse(decision.span().end());
        return new Span(section.heading().start(), to);
    }

    /** The end of the last line of a span that is not blank. */
    private int trimmedEnd(Span span) {
        int at = span.end();
        while (at > span.start() && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return endOfLine(at);
    }

    /** The end of an item: of its last line before a blank one, or before the next item or heading. */
    private int endOfItem(int offset) {
        int at = endOfLine(offset);
        while (at < text.length()) {
            int next = at + (text.startsWith("\r\n", at) ? 2 : 1);
            int behind = endOfLine(Math.min(next, text.length()));
            String line = text.substring(Math.min(next, text.length()), behind);
            if (line.isBlank() || !Character.isWhitespace(line.charAt(0))) {
                return at;
            }
            at = behind;
        }
        return at;
    }

    private int startOfLine(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int endOfLine(int offset) {
        int at = text.indexOf('\n', offset);
        if (at < 0) {
            return text.length();
        }
        return at > offset && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }
}
