package winnow.digest.office;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;
import winnow.digest.Wrapping;

/** Documents and tables of office programs. */
public final class OfficeFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of();
    }

    @Override
    public List<Wrapping> wrappings() {
        return List.of(new OfficeWrapping());
    }
}
