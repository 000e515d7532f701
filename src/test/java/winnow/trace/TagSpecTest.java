package winnow.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import winnow.spec.Spec;

/** Holds the scanner to {@code tags.md}. @paper coverage-tags/tag */
class TagSpecTest {

    @TestFactory
    Stream<DynamicTest> a_tag_is_read_as_the_manual_says() {
        return Spec.tests("tags.md", TagSpecTest::read);
    }

    private static String read(String file, String text) {
        TagSink sink = new TagSink();
        try {
            new FileScanner(sink)
                    .scan(
                            file,
                            FileKind.of(file, TestNames.USUAL),
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeScan scan = sink.scan();
        StringBuilder said = new StringBuilder();
        for (Tag tag : scan.tags()) {
            said.append(tag.at().line() + ":" + tag.at().column() + " "
                    + tag.claim().word() + " " + tag.target());
            said.append(tag.words().isEmpty() ? "\n" : " — " + tag.words() + "\n");
        }
        for (Miss miss : scan.misses()) {
            said.append(miss.at().line() + ":" + miss.at().column() + " no tag: ");
            said.append(miss.kind().name().toLowerCase(java.util.Locale.ROOT)).append('\n');
        }
        return said.isEmpty() ? "no tag\n" : said.toString();
    }
}
