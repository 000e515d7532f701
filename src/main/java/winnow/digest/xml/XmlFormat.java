package winnow.digest.xml;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Field;
import winnow.digest.Fields;
import winnow.digest.Intake;

/**
 * XML of one kind. A record is cut out of the text first and parsed by itself: a parser of the whole, such as StAX,
 * would stop at the first fault, and a file that was cut or glued still has whole records. The parser knows no
 * external entities, reads no DTD and expands nothing that one declares.
 */
final class XmlFormat implements DigestFormat {
    private static final Pattern XML = Pattern.compile("^\\s*+<(?![!]?(?i:doctype\\s+html|html)\\b)");

    private final XmlKind kind;

    XmlFormat(XmlKind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public String family() {
        return "xml";
    }

    @Override
    public String description() {
        return kind.description();
    }

    @Override
    public int fit(String head) {
        return isXml(head) && kind.sign().matcher(head).find() ? SURE : NO;
    }

    /** Whether a text is XML rather than HTML or anything else. */
    static boolean isXml(String head) {
        return XML.matcher(head).find();
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        XmlRecords records = new XmlRecords(text.reader(), kind.records());
        for (XmlRecords.Found found = records.next(); found != null; found = records.next()) {
            Element record = XmlText.parsed(found.text());
            Fields fields = XmlPaper.fields(record, found.line());
            if (!found.isWhole()) {
                intake.damaged(
                        found.line(),
                        "a record without an end, passed over: " + Intake.shown(fields.firstOf(Field.TITLE)));
            } else if (!XmlPaper.isBeside(record)) {
                intake.record(fields, Math.max(fields.line(), found.line()), "record");
            }
        }
    }
}
