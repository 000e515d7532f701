package winnow.digest;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refer, as EndNote and publishers' pages export it ({@code .enw}).
 *
 * <pre>
 * file   = record*
 * record = "%0 " type  field*          up to the next one
 * field  = "%" letter or sign " " value (line without a tag)*
 * title  = %T                          abstract = %X
 * </pre>
 */
final class ReferFormat implements DigestFormat {
    private static final TaggedRecord.Tags TAGS = new TaggedRecord.Tags(
            Pattern.compile("^\\uFEFF?%([0-9A-Z!@#$&*()+\\\\^<>\\[\\]~?=|])(?: (.*))?$"), "0", "T", "X", List.of());
    private static final Pattern SIGN = Pattern.compile("(?m)^\\uFEFF?%0 [A-Z][A-Za-z ]{2,40}\\s*$");

    @Override
    public String id() {
        return "refer";
    }

    @Override
    public String description() {
        return "EndNote's tagged records";
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
