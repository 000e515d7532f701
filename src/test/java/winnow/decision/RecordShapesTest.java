package winnow.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixty records in the shapes in which people keep them. What a person reads in them stands in the line above
 * each: number, title, status, date, options, with {@code none} for what it does not say. Each fact is read so,
 * or is not read and a finding tells of the file; none is wrong without a word.
 */
class RecordShapesTest {
    private static final int RECORDS = 60;
    private static final int MOST_TOLD = 7;

    @TempDir
    private Path top;

    /** A record and what a person reads in it. */
    private record Shape(String file, List<String> facts, String text) {}

    private static List<Shape> shapes() throws IOException {
        List<Shape> shapes = new ArrayList<>();
        try (InputStream in = RecordShapesTest.class.getResourceAsStream("/winnow/decision/shapes.txt")) {
            String all = new String(in.readAllBytes(), UTF_8);
            for (String each : all.substring(4).split("\n=== ")) {
                String[] head = each.lines().findFirst().orElseThrow().split(" \\| ");
                shapes.add(new Shape(
                        head[0], List.of(head).subList(1, head.length), each.substring(each.indexOf('\n') + 1)));
            }
        }
        return shapes;
    }

    @Test
    void sixty_records_are_read_as_people_read_them_or_told() throws IOException {
        List<String> told = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<Shape> shapes = shapes();
        assertThat(shapes.size()).isEqualTo(RECORDS);
        for (int at = 0; at < shapes.size(); at++) {
            Shape shape = shapes.get(at);
            Path folder = Files.createDirectory(top.resolve(String.valueOf(at)));
            Files.writeString(folder.resolve(shape.file), shape.text);
            DecisionLog log = MadrFolder.read(folder);
            List<String> read = log.decisions().isEmpty()
                    ? List.of("none", "none", "none", "none", "none")
                    : facts(log.decisions().get(0));
            for (int fact = 0; fact < read.size(); fact++) {
                if (!read.get(fact).equals(shape.facts.get(fact))) {
                    boolean isTold =
                            read.get(fact).equals("none") && !log.findings().isEmpty();
                    (isTold ? told : wrong)
                            .add(shape.file + ": " + read.get(fact) + " for " + shape.facts.get(fact) + " "
                                    + log.findings());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(told).hasSizeLessThanOrEqualTo(MOST_TOLD);
    }

    @Test
    void what_a_record_does_not_say_or_says_in_no_known_way_is_told() throws IOException {
        for (Shape shape : shapes()) {
            boolean unsaid =
                    shape.facts.get(2).equals("none") || shape.facts.get(3).equals("none");
            Path folder = Files.createDirectories(top.resolve(shape.file));
            Files.writeString(folder.resolve(shape.file), shape.text);
            if (unsaid) {
                assertThat(MadrFolder.read(folder).findings()).as(shape.file).isNotEmpty();
            }
        }
    }

    private static List<String> facts(Decision decision) {
        String options =
                decision.options().stream().map(Decision.Considered::name).collect(Collectors.joining("; "));
        return List.of(
                decision.id().toString(),
                decision.title(),
                decision.status() == null ? "none" : decision.status().toString(),
                decision.date() == null ? "none" : decision.date().toString(),
                options.isEmpty() ? "none" : options);
    }
}
