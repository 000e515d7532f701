package winnow.digest.tables;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;

/** Tables, a paper a row. */
public final class TableFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of(new CsvFormat());
    }
}
