package winnow.digest.xml;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Field;
import winnow.digest.FieldTable;
import winnow.digest.Fields;
import winnow.digest.Intake;
import winnow.digest.Markup;
import winnow.digest.People;

/**
 * Feeds of papers: Atom, RSS 2.0, RSS 1.0 (RDF).
 *
 * <pre>
 * feed     = anything but records, record*
 * record   = entry | item                     an element of that name
 * title    = title (of the record itself)
 * abstract = summary, else abstract, else content:encoded or content, else description
 * </pre>
 *
 * Either may be text, CDATA, escaped HTML (now and then escaped twice) or XHTML; which words of it are the
 * abstract, {@link FeedText} tells.
 */
final class FeedFormat implements DigestFormat {
    private static final Pattern SIGN =
            Pattern.compile("<(?:feed|rss|rdf:RDF)[\\s>]|<(?:entry|item)(?:\\s[^<>]{0,500})?>\\s*<[\\w:]+[\\s>]");
    private static final List<String> ABSTRACTS =
            List.of("summary", "abstract", "content:encoded", "content", "description", "dc:description");

    private static final FieldTable TABLE = FieldTable.of("""
            author   ./author/name, ./dc:creator, ./author
            year     ./published, ./prism:publicationDate, ./dc:date, ./prism:coverDate, ./pubDate, ./updated
            venue    ./prism:publicationName, ./arxiv:journal_ref, ./dc:source
            doi      ./prism:doi, ./arxiv:doi, ./dc:identifier, ./guid, ./link
            url      ./link[rel=alternate]/@href, ./link, ./link/@href, ./id
            keyword  ./category/@term, ./category, ./dc:subject
            """);

    private static final Pattern ERROR = Pattern.compile("//arxiv\\.org/api/errors");

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public String family() {
        return "xml";
    }

    @Override
    public String description() {
        return "an Atom or RSS feed";
    }

    @Override
    public int fit(String head) {
        return XmlFormat.isXml(head) && SIGN.matcher(head).find() ? SURE - 1 : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        XmlRecords records = new XmlRecords(text.reader(), "entry|item");
        for (XmlRecords.Found found = records.next(); found != null; found = records.next()) {
            if (found.isWhole()) {
                take(found, intake);
            } else {
                intake.damaged(found.line(), "a record without an end, passed over: " + shownTitle(found));
            }
        }
    }

    private static String shownTitle(XmlRecords.Found found) {
        Element title = child(XmlText.parsed(found.text()), "title");
        return Intake.shown(title == null ? "" : title.wholeText());
    }

    private static void take(XmlRecords.Found found, Intake intake) {
        Element record = XmlText.parsed(found.text());
        Element id = child(record, "id");
        if (id != null && ERROR.matcher(id.wholeText()).find()) {
            intake.damaged(found.line(), "an error that arXiv answered, no paper: " + Intake.shown(id.wholeText()));
            return;
        }
        Element title = child(record, "title", "dc:title");
        String words = title == null ? "" : FeedText.title(inner(title));
        Fields fields = new Fields().add(Field.TITLE, words, title == null ? 0 : XmlText.line(title, found.line()));
        for (Field field : Field.values()) {
            TABLE.names(field).forEach(path -> add(record, path, field, fields));
        }
        for (String name : ABSTRACTS) {
            Element element = child(record, name);
            if (!fields.has(Field.ABSTRACT) && element != null) {
                fields.add(Field.ABSTRACT, FeedText.of(inner(element), words, fields.all(Field.AUTHOR)));
            }
        }
        intake.record(fields, Math.max(fields.line(), found.line()), "record");
    }

    /** The values at a path, where no path before gave any. */
    private static void add(Element record, String path, Field field, Fields fields) {
        if (fields.has(field)) {
            return;
        }
        int attribute = path.indexOf("/@");
        for (Element each : XmlText.at(record, attribute < 0 ? path : path.substring(0, attribute))) {
            String value = attribute < 0 ? XmlText.words(each) : each.attr(path.substring(attribute + 2));
            List<String> values = field == Field.AUTHOR ? People.in(Markup.plain(value)) : List.of(value);
            values.forEach(one -> fields.add(field, one));
        }
    }

    /** The first child of one of some names. */
    private static @Nullable Element child(Element record, String... names) {
        for (String name : names) {
            for (Element child : record.children()) {
                if (child.tagName().equalsIgnoreCase(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Text as escaped or CDATA, or, where elements stand in it, their markup. */
    private static String inner(Element element) {
        return element.children().isEmpty() ? element.wholeText() : element.html();
    }
}
