package winnow.digest.html;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;

/** Pages in HTML. */
public final class HtmlFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of(new HtmlFormat());
    }
}
