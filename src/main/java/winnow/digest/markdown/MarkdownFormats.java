package winnow.digest.markdown;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;

/** Pages in Markdown and its like. */
public final class MarkdownFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of(new OrgFormat(), new MarkdownFormat());
    }
}
