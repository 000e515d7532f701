package winnow.digest.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A Word document as HTML, as far as titles and abstracts go; one without headings, bold type and tables as plain
 * text.
 *
 * <pre>
 * document  = ( p | tbl )*            tbl = tr*     tr = tc*     tc = ( p | tbl )*
 * p         = pPr/pStyle? r*          a heading by the name of its style ("heading 1", "Title")
 * r         = rPr/b? ( t | tab | br )*
 * </pre>
 *
 * What was deleted under tracked changes, and the codes of fields, are no text.
 */
final class WordText {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|berschrift|titre|título|ttulo) ?([1-6])");

    private final Map<String, Integer> headings;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder bare = new StringBuilder();
    private int level;
    private boolean bold;
    private boolean marked;

    private WordText(Map<String, Integer> headings) {
        this.headings = headings;
    }

    static WordText of(byte[] document, byte[] styles) throws XMLStreamException {
        WordText text = new WordText(styles.length == 0 ? new HashMap<>() : styles(styles));
        text.read(OfficeXml.reader(document));
        return text;
    }

    /** Whether its paragraphs say by their looks what they are. */
    boolean isMarked() {
        return marked;
    }

    String words() {
        return marked ? "<html><body>" + html + "</body></html>" : plain.toString();
    }

    private static Map<String, Integer> styles(byte[] part) throws XMLStreamException {
        Map<String, Integer> levels = new HashMap<>();
        XMLStreamReader xml = OfficeXml.reader(part);
        String id = "";
        while (xml.hasNext()) {
            if (OfficeXml.starts(xml.next())) {
                if (xml.getLocalName().equals("style")) {
                    id = OfficeXml.attribute(xml, "styleId");
                } else if (xml.getLocalName().equals("name")) {
                    levels.put(id, level(OfficeXml.attribute(xml, "val")));
                }
            }
        }
        return levels;
    }

    /** Of a heading by the name of its style; 0 of anything else. */
    private static int level(String style) {
        String name = style.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? heading.group(1).charAt(0) - '0' : name.equals("title") ? 1 : 0;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (OfficeXml.starts(event)) {
                start(xml);
            } else if (OfficeXml.ends(event)) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "pStyle" -> {
                String id = OfficeXml.attribute(xml, "val");
                level = headings.getOrDefault(id, level(id));
            }
            case "b" -> bold = !OfficeXml.attribute(xml, "val").matches("0|false");
            case "t" -> add(xml.getElementText());
            case "tab" -> add(" ");
            case "br", "cr" -> {
                paragraph.append("<br>");
                bare.append('\n');
            }
            case "tbl" -> {
                marked = true;
                html.append("<table>");
            }
            case "tr" -> html.append("<tr>");
            case "tc" -> html.append("<td>");
            case "del", "Fallback", "instrText", "pPrChange", "rPrChange" -> skip(xml);
            default -> {}
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += OfficeXml.starts(event) ? 1 : OfficeXml.ends(event) ? -1 : 0;
        }
    }

    private void add(String words) {
        String text = OfficeXml.escaped(words);
        boolean set = bold && !words.isBlank();
        marked |= set;
        paragraph.append(set ? "<b>" + text + "</b>" : text);
        bare.append(words);
    }

    private void end(String element) {
        switch (element) {
            case "pPr", "r" -> bold = false;
            case "p" -> paragraph();
            case "tc" -> html.append("</td>");
            case "tr" -> html.append("</tr>\n");
            case "tbl" -> html.append("</table>\n");
            default -> {}
        }
    }

    private void paragraph() {
        if (!bare.toString().isBlank()) {
            String name = level > 0 ? "h" + level : "p";
            String words = paragraph.toString().replace("</b><b>", "");
            html.append('<')
                    .append(name)
                    .append('>')
                    .append(words)
                    .append("</")
                    .append(name)
                    .append(">\n");
            plain.append(bare).append("\n\n");
            marked |= level > 0;
        }
        paragraph.setLength(0);
        bare.setLength(0);
        level = 0;
    }
}
