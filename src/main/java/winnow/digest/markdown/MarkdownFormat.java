package winnow.digest.markdown;

import java.io.IOException;
import java.util.regex.Pattern;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Intake;
import winnow.digest.pages.PageLines;
import winnow.digest.pages.PageReader;

/**
 * The same page as Markdown.
 *
 * <pre>
 * page     = front-matter? (title by-line* abstract | table | residue)*
 * title    = heading | item of a list | paragraph | first line of a paragraph, all bold or all link
 * abstract = paragraph | details element | HTML
 * front-matter = see {@link FrontMatter}
 * table    = see {@link MarkdownTables}
 * </pre>
 *
 * Emphasis, links and HTML are markup, what they hold is text; TeX stays as it stands.
 */
final class MarkdownFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^ {0,3}#{1,6} \\S|^\\s{0,8}(?:[-*+]|\\d{1,4}[.)]) +(?:\\[|[^\\n]{0,60}?\\*\\*\\S)|^\\*\\*\\S|\\]\\(https?://"
                    + "|^[ \\t]{0,3}\\|?(?:[ \\t]{0,40}:?-{2,200}:?[ \\t]{0,40}\\|){1,60}[ \\t]{0,40}:?-{0,200}:?[ \\t]{0,40}$");

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String description() {
        return "Markdown with titles and abstracts";
    }

    @Override
    public boolean isPage() {
        return true;
    }

    @Override
    public int fit(String head) {
        return FrontMatter.opens(head) ? LIKELY : SIGN.matcher(head).find() ? LOOKS : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        MarkdownTables tables = new MarkdownTables(new Intake(text.name(), sink));
        new PageReader(text.name(), new BlockReader(new PageLines(text, sink), tables), sink).read();
        tables.end();
    }
}
