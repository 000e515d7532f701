package winnow.digest.markdown;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.digest.DigestFormat;
import winnow.digest.DigestReader;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/**
 * Notes in Org mode, read as the Markdown they would be.
 *
 * <pre>
 * heading = "*"+ keyword? priority? words tags?       a heading of Markdown
 * drawer  = ":NAME:" line* ":END:"                    left out, and so are "#+…" and lines of dates
 * link    = "[[" address "][" words "]]"              its words
 * </pre>
 */
final class OrgFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^\\s*:(?:PROPERTIES|END):\\s*$|^#\\+(?:TITLE|STARTUP|AUTHOR|OPTIONS|FILETAGS):",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADINGS = Pattern.compile("(?m)^\\*+ \\S[^*\\n]*$(?s:.*)^\\*{2,6} \\S[^*\\n]*$");
    private static final Pattern HEADING = Pattern.compile(
            "(\\*+) +(?:(?:TODO|DONE|NEXT|WAITING|READ|READING|CANCELLED) )?(?:\\[#[A-Z]] )?(?:\\[\\d*[/%]\\d*] )?(.*?)(?:\\s+:[\\w@:]+:)?\\s*");
    private static final Pattern OPENS = Pattern.compile("\\s*:[A-Z_]+:\\s*");
    private static final Pattern ENDS = Pattern.compile("(?i)\\s*:END:\\s*");
    private static final Pattern BESIDE = Pattern.compile(
            "\\s*(?:#\\+.*|# .*|(?:SCHEDULED|DEADLINE|CLOSED):.*|[<\\[]\\d{4}-\\d{2}-\\d{2}[^\\]>]*[>\\]])");
    private static final Pattern LINK = Pattern.compile("\\[\\[[^\\[\\]]{1,500}]\\[([^\\[\\]]{1,500})]]");
    private static final int DEEPEST = 6;

    @Override
    public String id() {
        return "org";
    }

    @Override
    public String description() {
        return "notes in Org mode";
    }

    @Override
    public boolean isPage() {
        return true;
    }

    @Override
    public int fit(String head) {
        return SIGN.matcher(head).find() ? LIKELY : HEADINGS.matcher(head).find() ? LOOKS + 1 : NO;
    }

    /** Line for line, so that places stay. */
    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        StringBuilder markdown = new StringBuilder();
        Lines lines = text.lines();
        boolean drawer = false;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            String words = line.text();
            drawer |= OPENS.matcher(words).matches();
            boolean ends = ENDS.matcher(words).matches();
            markdown.append(drawer || ends || BESIDE.matcher(words).matches() ? "" : markdown(words))
                    .append('\n');
            drawer &= !ends;
        }
        DigestReader.readInside("markdown", new DigestText(text.name(), new StringReader(markdown.toString())), sink);
    }

    private static String markdown(String line) {
        Matcher heading = HEADING.matcher(line);
        String words = LINK.matcher(heading.matches() ? heading.group(2) : line).replaceAll("$1");
        return heading.matches() ? "#".repeat(Math.min(DEEPEST, heading.group(1).length())) + " " + words : words;
    }
}
