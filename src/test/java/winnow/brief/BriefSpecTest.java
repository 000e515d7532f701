package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import winnow.paper.Finding;
import winnow.spec.Spec;
import winnow.text.Source;

/** Holds the reader of briefs, and what a check says without the abstract, to {@code briefs.md}. */
class BriefSpecTest {

    @TestFactory
    Stream<DynamicTest> a_brief_is_read_as_the_manual_says() {
        return Spec.tests("briefs.md", BriefSpecTest::read);
    }

    private static String read(String file, String text) {
        Source source = new Source(file, text);
        BriefReading reading = BriefReader.read(source);
        StringBuilder said = new StringBuilder();
        List<Finding> findings = new ArrayList<>(reading.findings());
        Brief brief = reading.brief();
        if (brief == null) {
            said.append("no brief\n");
        } else {
            describe(brief, said);
            findings.addAll(BriefCheck.check(brief, source, null, Set.of(), (statement, sentence) -> true));
        }
        findings.stream()
                .filter(finding -> !finding.rule().equals("unknown-paper"))
                .sorted()
                .forEach(finding -> said.append(finding.line() + ": " + finding.message() + "\n")
                        .append("   " + finding.suggestion() + "\n"));
        return said.toString();
    }

    private static void describe(Brief brief, StringBuilder said) {
        said.append(brief.id() + ": " + brief.kind() + ", " + brief.tier() + ", " + brief.effort() + ", reuse "
                + brief.reuse() + "\n");
        Statement claim = brief.claim();
        if (claim != null) {
            said.append("claim s" + claim.sentences().get(0) + ": " + claim.text() + "\n");
        }
        if (!brief.refutedIf().isEmpty()) {
            said.append("refuted if: " + brief.refutedIf() + "\n");
        }
        for (Brief.Part part : brief.parts()) {
            said.append("part " + part.slug() + list(" needs ", part.needs()) + list(" from ", part.sentences())
                    + list(" builds ", part.builds()) + list(" takes ", part.takes())
                    + list(" shows ", part.shows()) + "\n");
        }
        brief.figures()
                .forEach(each ->
                        said.append("figure s" + each.sentence() + ", " + each.reach() + ": " + each.text() + "\n"));
        if (brief.leavesOut() != null) {
            said.append("leaves out: " + brief.leavesOut() + "\n");
        }
        if (!brief.unwritten().isEmpty()) {
            said.append("not written yet: " + String.join(", ", brief.unwritten()) + "\n");
        }
        brief.asks().forEach(each -> said.append("asked as: " + each.text() + "\n"));
        long grounded =
                brief.statements().stream().filter(Statement::isGrounded).count();
        said.append("statements: " + grounded + " of " + brief.statements().size() + " grounded\n");
    }

    private static String list(String name, List<?> values) {
        return values.isEmpty() ? "" : name + values;
    }
}
