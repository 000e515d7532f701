package winnow.brief;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import winnow.paper.Finding;
import winnow.spec.Spec;
import winnow.text.Source;

/** Holds the reader of briefs to {@code briefs.md}. */
class BriefSpecTest {

    @TestFactory
    Stream<DynamicTest> a_brief_is_read_as_the_manual_says() {
        return Spec.tests("briefs.md", BriefSpecTest::read);
    }

    private static String read(String file, String text) {
        BriefReading reading = BriefReader.read(new Source(file, text));
        StringBuilder said = new StringBuilder();
        Brief brief = reading.brief();
        if (brief == null) {
            said.append("no brief\n");
        } else {
            said.append(brief.id() + ": " + brief.kind() + ", " + brief.tier() + ", " + brief.weeks() + " weeks\n");
            for (Brief.Part part : brief.parts()) {
                said.append("part " + part.slug() + " needs " + part.needs() + " from " + part.sentences() + "\n");
            }
            brief.figures().forEach(each -> said.append("figure s" + each.sentence() + ": " + each.text() + "\n"));
            brief.asks().forEach(each -> said.append("asked as: " + each.text() + "\n"));
        }
        for (Finding finding : reading.findings()) {
            said.append(finding.line() + ": " + finding.message() + "\n");
            said.append("   " + finding.suggestion() + "\n");
        }
        return said.toString();
    }
}
