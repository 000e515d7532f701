package winnow.digest.xml;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Intake;

/**
 * Feeds of papers: Atom, RSS 2.0, RSS 1.0 (RDF), and records of OAI-PMH.
 *
 * <pre>
 * feed     = anything but records, record*
 * record   = entry | item | record            an element of that name
 * title    = title (of the record itself)
 * abstract = summary, else abstract, else content:encoded or content, else description
 * </pre>
 *
 * Either may be text, CDATA, escaped HTML (now and then escaped twice) or XHTML; which words of it are the
 * abstract, {@link FeedText} tells. A record is cut out of the text first and parsed by itself: a parser of
 * the whole, such as StAX, would stop at the first fault, and a feed that was cut or glued still has whole
 * records. The parser knows no external entities and reads no DTD.
 */
final class FeedFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "<(?:feed|rss|rdf:RDF|OAI-PMH)[\\s>]|<(?:entry|item)(?:\\s[^<>]{0,500})?>\\s*<[\\w:]+[\\s>]");
    private static final Pattern XML = Pattern.compile("^\\s*+<(?![!]?(?i:doctype\\s+html|html))");
    private static final List<String> ABSTRACTS =
            List.of("summary", "abstract", "content:encoded", "content", "description", "dc:description");

    private static final Pattern ERROR = Pattern.compile("//arxiv\\.org/api/errors");

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public String description() {
        return "an Atom or RSS feed";
    }

    @Override
    public int fit(String head) {
        return XML.matcher(head).find() && SIGN.matcher(head).find() ? SURE : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        XmlRecords records = new XmlRecords(text.reader());
        for (XmlRecords.Found found = records.next(); found != null; found = records.next()) {
            if (found.isWhole()) {
                take(found, intake);
            } else {
                intake.damaged(found.line(), "a record without an end, passed over: " + shownTitle(found));
            }
        }
    }

    private static String shownTitle(XmlRecords.Found found) {
        Element title = child(parsed(found.text()), "title");
        return Intake.shown(title == null ? "" : title.wholeText());
    }

    private static void take(XmlRecords.Found found, Intake intake) {
        Element record = parsed(found.text());
        Element title = child(record, "title", "dc:title");
        int line = title == null ? 1 : Math.max(1, title.sourceRange().start().lineNumber());
        Element id = child(record, "id");
        if (id != null && ERROR.matcher(id.wholeText()).find()) {
            intake.damaged(found.line(), "an error that arXiv answered, no paper: " + Intake.shown(id.wholeText()));
            return;
        }
        String authors = record.getElementsByTag("dc:creator").text() + " "
                + record.getElementsByTag("author").text();
        String prose = "";
        for (String name : ABSTRACTS) {
            Element element = child(record, name);
            if (prose.isBlank() && element != null) {
                prose = FeedText.of(inner(element), authors);
            }
        }
        intake.record(title == null ? null : FeedText.title(inner(title)), prose, found.line() + line - 1);
    }

    private static Element parsed(String xml) {
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        Document document = parser.parseInput(xml, "");
        Element root = document.firstElementChild();
        return root == null ? document : root;
    }

    /** The first child of one of some names; failing that, in a record that wraps its metadata, the first below. */
    private static @Nullable Element child(Element record, String... names) {
        for (String name : names) {
            for (Element child : record.children()) {
                if (child.tagName().equalsIgnoreCase(name)) {
                    return child;
                }
            }
        }
        boolean wraps = record.tagName().equals("record");
        for (String name : names) {
            Element below = wraps ? record.getElementsByTag(name).first() : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Text as escaped or CDATA, or, where elements stand in it, their markup. */
    private static String inner(Element element) {
        return element.children().isEmpty() ? element.wholeText() : element.html();
    }
}
