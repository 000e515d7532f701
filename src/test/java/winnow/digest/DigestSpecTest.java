package winnow.digest;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import winnow.paper.Finding;
import winnow.spec.Spec;

/** Holds the readers of digests to {@code digests.md}. */
class DigestSpecTest {

    @TestFactory
    Stream<DynamicTest> a_digest_is_read_as_the_manual_says() {
        return Spec.tests("digests.md", DigestSpecTest::read);
    }

    private static String read(String file, String text) {
        Digests digest = Digests.of(file, text.getBytes(StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder("taken for " + digest.format() + "\n");
        for (Entry entry : digest.entries) {
            said.append(entry.line()).append(": ").append(entry.title()).append('\n');
            said.append("   ").append(entry.text()).append('\n');
        }
        for (Finding finding : digest.findings) {
            said.append(finding.line() + ": " + finding.level().word() + ": " + finding.message() + "\n");
        }
        return said.toString();
    }
}
