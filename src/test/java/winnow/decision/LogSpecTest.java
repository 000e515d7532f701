package winnow.decision;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import winnow.paper.Finding;
import winnow.spec.Spec;
import winnow.text.Source;

/** Holds the reader of the log to {@code log.md}. @paper madr/record, madr/outcome */
class LogSpecTest {

    @TestFactory
    Stream<DynamicTest> a_log_is_read_as_the_manual_says() {
        return Spec.tests("log.md", LogSpecTest::read);
    }

    private static String read(String file, String text) {
        DecisionLog log = DecisionLog.of(new Source(file, text));
        StringBuilder said = new StringBuilder();
        for (Decision each : log.decisions()) {
            said.append(each.at().line() + ": " + each.id() + " " + each.title() + "\n");
            said.append("   status " + each.status() + ", date " + each.date() + ", paper " + each.paper() + "\n");
            if (!each.options().isEmpty()) {
                said.append(each.options().stream()
                        .map(Decision.Considered::name)
                        .collect(Collectors.joining(" | ", "   options ", "\n")));
            }
            Decision.Chosen chosen = each.chosen();
            if (chosen != null) {
                said.append("   chosen " + chosen.option() + ", because " + chosen.because() + "\n");
            }
            each.evidence().forEach(cited -> said.append("   evidence " + cited.ref() + "\n"));
        }
        for (Finding finding : log.findings()) {
            said.append(finding.line() + ":" + finding.column() + " " + finding.message() + "\n");
        }
        return said.toString();
    }
}
