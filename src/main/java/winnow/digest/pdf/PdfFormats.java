package winnow.digest.pdf;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;
import winnow.digest.Wrapping;

/** Documents laid out for print. */
public final class PdfFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of();
    }

    @Override
    public List<Wrapping> wrappings() {
        return List.of(new PdfWrapping());
    }
}
