package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import winnow.digest.Entry;
import winnow.paper.Figure;
import winnow.paper.Paper;
import winnow.paper.PaperId;

/** Whole abstracts of our own writing, in the styles of the field; what is to be read stands below each in the file. */
class OwnAbstractsTest {

    @TestFactory
    Stream<DynamicTest> every_fact_of_an_abstract_is_read() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : text().split("(?m)^## ", -1)) {
            String[] parts = block.strip().split("\n\n", -1);
            if (parts.length == 3) {
                tests.add(DynamicTest.dynamicTest(parts[0], () -> assertFacts(parts[0], parts[1], parts[2])));
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    private static String text() throws IOException {
        try (InputStream stream = OwnAbstractsTest.class.getResourceAsStream("own-abstracts.md")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertFacts(String title, String text, String expected) {
        Paper paper = new PaperReader().read(new Entry(title, text, 1), PaperId.ofTitle(title), 1, "own-abstracts.md");
        Map<String, String> facts = facts(paper);
        StringBuilder told = new StringBuilder();
        for (String line : expected.lines().toList()) {
            String fact = line.substring(0, line.indexOf(':'));
            told.append(fact).append(": ").append(facts.get(fact)).append('\n');
        }
        assertThat(told.toString().strip()).isEqualTo(expected);
    }

    private static Map<String, String> facts(Paper paper) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", Objects.requireNonNullElse(paper.name(), "-"));
        facts.put("kind", paper.kind() == null ? "-" : paper.kind().word());
        facts.put("tier", paper.tier() == null ? "-" : paper.tier().word());
        facts.put("topics", joined(paper.topics()));
        facts.put("hardware", joined(paper.hardware()));
        facts.put("baselines", joined(paper.baselines()));
        facts.put("builds on", joined(paper.buildsOn()));
        facts.put("datasets", joined(paper.datasets()));
        facts.put("models", joined(paper.models()));
        facts.put("code", joined(paper.code()));
        String figures = String.join(
                "; ", paper.figures().stream().map(OwnAbstractsTest::told).toList());
        facts.put("figures", figures.isEmpty() ? "-" : figures);
        return facts;
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "-" : String.join(", ", names);
    }

    private static String told(Figure figure) {
        String bound = figure.bound() == null ? "" : figure.bound() + " ";
        String high = figure.high() == null ? "" : "–" + figure.high();
        String against = figure.against().isEmpty() ? "" : " (" + joined(figure.against()) + ")";
        return bound + figure.value() + high + " " + figure.unit() + against;
    }
}
