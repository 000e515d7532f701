package winnow.digest;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the Web of Science saves as plain text.
 *
 * <pre>
 * file   = "FN " … "VR " …  record*  "EF"
 * record = "PT " type  field*  "ER"
 * field  = tag " " value (line that begins with three blanks)*
 * title  = TI                          abstract = AB
 * </pre>
 */
final class IsiFormat implements DigestFormat {
    private static final TaggedRecord.Tags TAGS = new TaggedRecord.Tags(
            Pattern.compile("^\\uFEFF?([A-Z][A-Z0-9])(?: (.*))?$"), "PT", "TI", "AB", List.of("ER", "EF"));
    private static final Pattern SIGN =
            Pattern.compile("(?m)^\\uFEFF?FN [^\\n]{3,60}\\R\\s{0,3}VR \\d|^\\uFEFF?PT [A-Z]\\s*$");

    @Override
    public String id() {
        return "isi";
    }

    @Override
    public String description() {
        return "records of the Web of Science";
    }

    @Override
    public boolean recognises(String head) {
        return SIGN.matcher(head).find();
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        TaggedRecord.read(text, TAGS, sink);
    }
}
