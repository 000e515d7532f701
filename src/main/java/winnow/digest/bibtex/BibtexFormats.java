package winnow.digest.bibtex;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;

/** BibTeX and BibLaTeX. */
public final class BibtexFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of(new BibtexFormat(), new LatexFormat());
    }
}
