package winnow.digest.xml;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;

/** Records in XML. */
public final class XmlFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of(new FeedFormat());
    }
}
