package winnow.digest.xml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import winnow.digest.Markup;

/** Elements of a record by their paths, and the words in them. */
final class XmlText {
    /** Elements between whose words there is a gap. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "para",
            "sec",
            "section",
            "title",
            "head",
            "div",
            "list",
            "list-item",
            "item",
            "label",
            "br",
            "li",
            "ul",
            "abstracttext",
            "abstract",
            "break",
            "subtitle",
            "heading",
            "disp-formula",
            "lb",
            "year",
            "month",
            "day",
            "td",
            "tr");

    private XmlText() {}

    /** The root element of an XML text; no entity is followed or expanded. */
    static Element parsed(String xml) {
        Document document = Parser.xmlParser().setTrackPosition(true).parseInput(xml, "");
        Element root = document.firstElementChild();
        return root == null ? document : root;
    }

    /**
     * The elements at a path.
     *
     * <pre>
     * path = ["./"] step ("/" step)*          the first step is a child of the record with "./", else anywhere below
     * step = [prefix ":"] name ["[" ["!"] attribute ["=" value] "]"]
     * </pre>
     *
     * A name without a prefix stands for elements without one, or with that of the record.
     */
    static List<Element> at(Element record, String path) {
        String prefix = prefix(record.tagName());
        boolean child = path.startsWith("./");
        String[] steps = (child ? path.substring(2) : path).split("/");
        Stream<Element> found = child
                ? record.children().stream()
                : record.getAllElements().stream().skip(1);
        found = found.filter(element -> is(element, steps[0], prefix));
        for (int at = 1; at < steps.length; at++) {
            String step = steps[at];
            found = found.flatMap(element -> element.children().stream()).filter(element -> is(element, step, prefix));
        }
        return found.toList();
    }

    private static boolean is(Element element, String step, String prefix) {
        int bracket = step.indexOf('[');
        String name = bracket < 0 ? step : step.substring(0, bracket);
        String tag = element.tagName();
        boolean named = name.indexOf(':') >= 0
                ? tag.equalsIgnoreCase(name)
                : tag.equalsIgnoreCase(name) || (!prefix.isEmpty() && tag.equalsIgnoreCase(prefix + ":" + name));
        return named && (bracket < 0 || fits(element, step.substring(bracket + 1, step.length() - 1)));
    }

    private static boolean fits(Element element, String condition) {
        if (condition.startsWith("!")) {
            return !element.hasAttr(condition.substring(1));
        }
        int equals = condition.indexOf('=');
        return equals < 0
                ? element.hasAttr(condition)
                : element.attr(condition.substring(0, equals)).equalsIgnoreCase(condition.substring(equals + 1));
    }

    private static String prefix(String tag) {
        int colon = tag.indexOf(':');
        return colon < 0 ? "" : tag.substring(0, colon);
    }

    /** The name of an element without its prefix. */
    static String local(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The line an element begins at, in a record that begins at a line. */
    static int line(Element element, int record) {
        return record + Math.max(1, element.sourceRange().start().lineNumber()) - 1;
    }

    /** The words of an element; those of a part of a structured abstract with its label before them. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        String label = element.hasAttr("Label") ? element.attr("Label") : "";
        words.append(label).append(label.isBlank() || label.endsWith(":") ? " " : ": ");
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText());
                } else {
                    gap(node, words);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                gap(node, words);
            }
        });
        return Markup.folded(words.toString());
    }

    private static void gap(Node node, StringBuilder words) {
        if (node instanceof Element inner && BLOCKS.contains(local(inner))) {
            words.append(' ');
        }
    }
}
