package winnow.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of prose that is manual and tests at once. An example is a fenced block whose info string is the
 * name of a file, followed by a fenced block {@code gives} with what winnow makes of that file. It is named
 * by the section it stands in, its number in the file, and its line.
 */
public final class Spec {
    private static final String GIVES = "gives";

    private final String name;
    private final List<Example> examples = new ArrayList<>();

    /**
     * An example.
     *
     * @param section heading above it
     * @param line of the block, from 1
     * @param file name of the file it shows
     * @param text of that file
     * @param gives what it has to give
     */
    private record Example(String section, int line, String file, String text, String gives) {}

    private Spec(String name) {
        this.name = name;
    }

    /** The files that the examples of {@code winnow/spec/NAME} show, by example. */
    public static List<String> texts(String name) {
        Spec spec = new Spec(name);
        spec.read();
        return spec.examples.stream().map(Example::text).toList();
    }

    /** Reads {@code winnow/spec/NAME} and makes a test of each example: from file name and text to what it gives. */
    public static Stream<DynamicTest> tests(String name, BiFunction<String, String, String> maker) {
        Spec spec = new Spec(name);
        spec.read();
        List<DynamicTest> tests = new ArrayList<>();
        for (Example each : spec.examples) {
            tests.add(DynamicTest.dynamicTest(
                    each.section() + ", example " + (tests.size() + 1) + " (" + name + ":" + each.line() + ")",
                    () -> Assertions.assertThat(maker.apply(each.file(), each.text()))
                            .isEqualToNormalizingNewlines(each.gives())));
        }
        Assertions.assertThat(tests).as("examples of " + name).isNotEmpty();
        return tests.stream();
    }

    private void read() {
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        String section = name;
        @Nullable FencedCodeBlock shown = null;
        for (Node node = parser.parse(text(name)).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading && node.getFirstChild() instanceof Text heading) {
                section = heading.getLiteral();
            } else if (node instanceof FencedCodeBlock block && block.getInfo().equals(GIVES)) {
                FencedCodeBlock of = Objects.requireNonNull(shown, "gives without a file before it");
                int line = of.getSourceSpans().get(0).getLineIndex() + 1;
                examples.add(new Example(section, line, of.getInfo(), of.getLiteral(), block.getLiteral()));
                shown = null;
            } else if (node instanceof FencedCodeBlock block) {
                shown = block;
            }
        }
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Spec.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
