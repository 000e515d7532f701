package winnow.digest.plain;

import java.io.IOException;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.pages.PageLines;
import winnow.digest.pages.PageReader;
import winnow.digest.pages.WrappedLines;

/**
 * A page copied off a site or written by hand, without markup.
 *
 * <pre>
 * page  = residue* (title by-line* abstract)*
 * title, by-line, abstract, residue = a paragraph: lines up to a blank one or a rule
 * </pre>
 *
 * A title may also stand right on top of its abstract, and a number before it; an abstract may begin with
 * {@code Abstract:}. Which paragraph is which is decided by {@link PageReader}, which
 * lines of one were ended on purpose by {@link WrappedLines}.
 */
final class PageFormat implements DigestFormat {

    @Override
    public String id() {
        return "page";
    }

    @Override
    public String description() {
        return "a page of titles and abstracts";
    }

    /** Anything that is nothing else. */
    @Override
    public boolean isPage() {
        return true;
    }

    @Override
    public int fit(String head) {
        return LEFT;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        new PageReader(text.name(), new PlainBlocks(new PageLines(text, sink)::next), sink).read();
    }
}
