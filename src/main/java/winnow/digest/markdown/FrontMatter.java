package winnow.digest.markdown;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.pages.Block;
import winnow.digest.pages.PageLines;
import winnow.text.Lines.Line;

/**
 * What stands above a Markdown page between two lines of hyphens, as note takers and site generators write it. Of
 * it the title is read, where the page has no heading of its own.
 *
 * <pre>
 * front-matter = "---" (key ":" value | line that goes on with a value)* "---"
 * title        = the value of "title", without its quotation marks
 * </pre>
 *
 * A page whose abstract stands there too is the labelled texts's.
 */
final class FrontMatter {
    private static final int MOST_LINES = 60;
    private static final Pattern BORDER = Pattern.compile("^\\uFEFF?---\\s*$");
    private static final Pattern TITLE = Pattern.compile("^title:\\s*([\"']?)(.{3,500}?)\\1\\s*$");
    private static final Pattern OPENS =
            Pattern.compile("^\\uFEFF?---[ \\t]*\\R(?:(?!---)[^\\n]*\\n){0," + MOST_LINES + "}?title:");
    private static final Pattern ABSTRACT = Pattern.compile("(?m)^abstract:");

    private FrontMatter() {}

    /** Whether a page begins with it, and it has a title but no abstract. */
    static boolean opens(String head) {
        Matcher opens = OPENS.matcher(head);
        if (!opens.lookingAt()) {
            return false;
        }
        int end = head.indexOf("\n---", opens.end());
        return end > 0 && !ABSTRACT.matcher(head.substring(0, end)).find();
    }

    /**
     * Takes it from the lines of a page.
     *
     * @param taken where lines go that turn out to be none of it
     * @return the title as a heading; {@code null} where there is none
     */
    static @Nullable Block take(PageLines lines, Deque<Line> taken) throws IOException {
        Deque<Line> read = new ArrayDeque<>();
        Block title = null;
        Line line = lines.next();
        boolean inside = line != null && BORDER.matcher(line.text()).matches();
        while (line != null) {
            read.add(line);
            if (!inside || read.size() > MOST_LINES) {
                break;
            }
            line = lines.next();
            if (line != null && BORDER.matcher(line.text()).matches()) {
                return title;
            }
            Matcher named = TITLE.matcher(line == null ? "" : line.text());
            if (line != null && named.matches()) {
                title = Block.heading(named.group(2), line.number(), 0, 1);
            }
        }
        taken.addAll(read);
        return null;
    }
}
