package winnow.digest;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The same page as Markdown: titles are headings, items of a list, or paragraphs; emphasis and links are
 * markup, what they hold is text.
 */
final class MarkdownFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^ {0,3}#{1,6} \\S|^\\s{0,8}(?:[-*+]|\\d{1,4}[.)]) +(?:\\*\\*|\\[)|^\\*\\*\\S|\\]\\(https?://");

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String description() {
        return "Markdown with titles and abstracts";
    }

    @Override
    public boolean recognises(String head) {
        return SIGN.matcher(head).find();
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        new PageReader(text, true, sink).read();
    }
}
