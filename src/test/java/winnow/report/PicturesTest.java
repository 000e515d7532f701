package winnow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import winnow.order.PaperDraft;
import winnow.order.Ranking;
import winnow.paper.PaperId;
import winnow.topic.TopicMatrix;

/** Pictures are well-formed, say in words what they show, and no title gets out of its text. */
class PicturesTest {
    private static final String TEAM = "machines: [laptop]\nweeks: 4\n";
    private static final List<String> HOSTILE = List.of(
            "</text><script>alert(1)</script>",
            "\"];a->b;//",
            "]]> & ' \" <!-- -->",
            "A\\",
            "\u0007bell \u202Eturned \uD800 half",
            "end\\\" -> \"",
            "click n0 \"javascript:alert(1)\"",
            "\n\n  flowchart LR");

    private static Ranking hostile() {
        List<PaperDraft> drafts = new ArrayList<>();
        for (int at = 0; at < HOSTILE.size(); at++) {
            drafts.add(new PaperDraft("p" + at, at + 1).title(HOSTILE.get(at)).buildsOn("FlexGen"));
        }
        drafts.add(new PaperDraft("far", 99).tier("cluster # needs <many>"));
        return PaperDraft.rank(TEAM, drafts.toArray(PaperDraft[]::new));
    }

    private static Document read(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no XML: " + e.getMessage(), e);
        }
    }

    private static List<Element> all(Document svg, String name) {
        NodeList found = svg.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static void holdsTogether(Document svg) {
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).matches("0 0 \\d+ \\d+");
        for (String id :
                svg.getDocumentElement().getAttribute("aria-labelledby").split(" ")) {
            assertThat(List.of(all(svg, "title"), all(svg, "desc")))
                    .anySatisfy(some -> assertThat(some).anySatisfy(each -> {
                        assertThat(each.getAttribute("id")).isEqualTo(id);
                        assertThat(each.getTextContent()).isNotBlank();
                    }));
        }
        assertThat(all(svg, "script")).isEmpty();
        assertThat(all(svg, "image")).isEmpty();
    }

    @Test
    void the_picture_of_an_order_is_sound_whatever_its_titles_say() {
        Document svg = read(OrderSvg.of(hostile()));
        holdsTogether(svg);
        assertThat(all(svg, "rect")).hasSizeGreaterThan(HOSTILE.size());
        assertThat(all(svg, "desc").get(0).getTextContent())
                .contains("stands on FlexGen")
                .contains("out of reach");
    }

    @Test
    void no_two_boxes_of_an_order_overlap_and_all_lie_within_the_picture() {
        Document svg = read(OrderSvg.of(hostile()));
        String[] size = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        List<double[]> boxes = new ArrayList<>();
        for (Element box : all(svg, "rect")) {
            if (box.hasAttribute("x") && box.hasAttribute("y")) {
                boxes.add(
                        new double[] {number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height")});
            }
        }
        assertThat(boxes).hasSize(HOSTILE.size() + 2);
        for (int one = 0; one < boxes.size(); one++) {
            assertThat(boxes.get(one)[0] + boxes.get(one)[2]).isLessThanOrEqualTo(Double.parseDouble(size[2]));
            assertThat(boxes.get(one)[1] + boxes.get(one)[3]).isLessThanOrEqualTo(Double.parseDouble(size[3]));
            for (int other = one + 1; other < boxes.size(); other++) {
                assertThat(overlap(boxes.get(one), boxes.get(other))).isFalse();
            }
        }
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
    }

    @Test
    void bars_are_as_long_as_the_shares_they_show() {
        Ranking ranking = hostile();
        Document svg = read(AcceptabilitySvg.of(ranking));
        holdsTogether(svg);
        List<Element> black = all(svg, "rect").stream()
                .filter(each -> each.getAttribute("fill").equals("#111"))
                .toList();
        assertThat(black).hasSize(ranking.withinReach().size());
        for (int at = 0; at < black.size(); at++) {
            double share = ranking.withinReach().get(at).firstShare();
            assertThat(number(black.get(at), "width")).isCloseTo(360 * share, within(0.1));
        }
        assertThat(all(read(AcceptabilitySvg.of(ranking, 2)), "g")).hasSize(2);
    }

    @Test
    void the_same_order_is_always_drawn_the_same() {
        assertThat(OrderSvg.of(hostile())).isEqualTo(OrderSvg.of(hostile()));
    }

    @Test
    void only_the_first_papers_are_drawn_when_that_is_asked_for() {
        assertThat(OrderDot.of(hostile(), 2))
                .contains("\"p0\"")
                .contains("\"p1\"")
                .doesNotContain("\"p2\"");
    }

    @Test
    void every_string_of_dot_ends_where_it_should() {
        for (String line : OrderDot.of(hostile()).lines().toList()) {
            int quotes = 0;
            for (int at = 0; at < line.length(); at++) {
                if (line.charAt(at) == '\\') {
                    at++;
                } else if (line.charAt(at) == '"') {
                    quotes++;
                }
            }
            assertThat(quotes % 2).as(line).isZero();
            assertThat(line).matches("digraph order \\{|  rankdir=LR;|  node .*;|  \".*\\];|\\}");
        }
    }

    @Test
    void a_chart_of_mermaid_has_a_line_for_each_node_and_edge_and_no_title_adds_one() {
        List<String> lines = OrderMermaid.of(hostile()).lines().toList();
        for (String line : lines) {
            assertThat(line)
                    .matches(
                            "flowchart LR|  accTitle: .*|  n\\d+(\\(\\[|\\[)\"[^\"<>]*(<br/>)[^\"<>]*\"(\\]\\)|\\]):::\\w+"
                                    + "|  n\\d+ (-->|-\\.->) n\\d+|  classDef .*");
        }
        assertThat(lines).filteredOn(line -> line.contains("-->")).hasSize(HOSTILE.size());
    }

    @Test
    void the_matrix_says_in_words_what_its_discs_show() {
        TopicMatrix matrix = new TopicMatrix(
                List.of("laptop", "cluster"),
                List.of(new TopicMatrix.Row(
                        "a", "A <b> & \"c\" | d", Map.of("laptop", List.of(new PaperId("one"), new PaperId("two"))))));
        Document svg = read(TopicMatrixSvg.of(matrix));
        holdsTogether(svg);
        assertThat(all(svg, "circle")).hasSize(1);
        assertThat(all(svg, "desc").get(0).getTextContent()).contains("A <b> & \"c\" | d: 2 laptop.");
        assertThat(TopicMatrixMarkdown.of(matrix)).contains("A \\<b\\> & \"c\" \\| d | 2 |  | 2 |");
        holdsTogether(read(TopicMatrixSvg.of(new TopicMatrix(List.of(), List.of()))));
    }

    @Test
    void an_order_of_no_papers_is_a_picture_too() {
        Ranking none = PaperDraft.rank(TEAM);
        holdsTogether(read(OrderSvg.of(none)));
        assertThat(all(read(AcceptabilitySvg.of(none)), "rect")).hasSize(1);
    }

    @Test
    void an_order_without_links_fills_its_picture() {
        List<PaperDraft> drafts = new ArrayList<>();
        for (int at = 1; at <= 24; at++) {
            drafts.add(new PaperDraft("alone" + at, at));
        }
        Document svg = read(OrderSvg.of(PaperDraft.rank(TEAM, drafts.toArray(PaperDraft[]::new))));
        String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        double boxes = all(svg, "rect").stream()
                .filter(rect -> rect.getAttribute("width").equals("230.0"))
                .mapToDouble(rect -> Double.parseDouble(rect.getAttribute("width"))
                        * Double.parseDouble(rect.getAttribute("height")))
                .sum();
        assertThat(boxes / (Double.parseDouble(box[2]) * Double.parseDouble(box[3])))
                .as("share of the picture that is boxes")
                .isGreaterThan(0.5);
    }
}
