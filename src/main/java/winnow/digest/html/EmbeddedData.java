package winnow.digest.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import winnow.digest.Collected;
import winnow.digest.DigestReader;
import winnow.digest.DigestText;
import winnow.digest.Entry;
import winnow.digest.ShiftedSink;

/** The JSON that a page carries for the script that shows it: papers may lie there with more than is shown. */
final class EmbeddedData {
    private static final String DATA =
            "[data-props],[data-page],[data-papers],script[type=application/json],script[type=application/ld+json],script#__NEXT_DATA__";
    private static final List<String> ATTRIBUTES = List.of("data-props", "data-page", "data-papers");
    private static final int SHORTEST = 80;

    private EmbeddedData() {}

    /** The entries with abstracts in it, those with the same title once. */
    static Collected read(Document page, String name) throws IOException {
        Collected found = new Collected();
        List<String> titles = new ArrayList<>();
        for (Element element : page.select(DATA)) {
            for (String json : json(element)) {
                int before = Math.max(
                        0,
                        element.sourceRange().startPos() < 0
                                ? 0
                                : element.sourceRange().start().lineNumber() - 1);
                Collected read = new Collected();
                DigestReader.readInside(
                        "json", new DigestText(name, new StringReader(json)), new ShiftedSink(read, before));
                for (Entry entry : read.entries()) {
                    if (!entry.text().isEmpty() && !titles.contains(entry.title())) {
                        titles.add(entry.title());
                        found.entry(entry);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> json(Element element) {
        List<String> texts = new ArrayList<>();
        for (String name : ATTRIBUTES) {
            texts.add(element.attr(name));
        }
        texts.add(element.nameIs("script") ? element.data() : "");
        texts.removeIf(
                text -> text.length() < SHORTEST || "{[".indexOf(text.strip().charAt(0)) < 0);
        return texts;
    }
}
