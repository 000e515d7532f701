package winnow.digest.plain;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;

/** Pages without markup. */
public final class PlainFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of(new CitedPageFormat(), new PageFormat());
    }
}
