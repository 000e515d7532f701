package winnow.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {
    @TempDir
    Path folder;

    private static Meaning model(String name) throws IOException {
        return MeaningJar.open(Map.of(FakeGiver.ASKED, name)).orElseThrow();
    }

    private Vectors vectors(String name) throws IOException {
        return new Vectors(model(name), folder, (done, all) -> {});
    }

    private Path kept() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void a_byte_for_each_number_is_near_enough() {
        Vector one = Vector.of(new float[] {3, 4, 0});
        Vector other = Vector.of(new float[] {4, 3, 0});

        assertThat(one.cosine(other)).isCloseTo(0.96, within(0.01));
        assertThat(one.cosine(Vector.of(new float[3]))).isZero();
        assertThat(one.cosine(Vector.of(new float[] {1, 2}))).isZero();
    }

    @Test
    void a_vector_is_made_once_and_then_read() throws IOException {
        vectors("one").prepare(List.of("a kettle", "a bike"));
        int made = FakeGiver.made;

        Vectors again = vectors("one");
        again.prepare(List.of("a bike", "a  kettle "));

        assertThat(FakeGiver.made).isEqualTo(made);
        assertThat(again.ask("teapot").cosine("a kettle")).isGreaterThan(0.9);
        assertThat(again.ask("teapot").cosine("a bike")).isLessThan(0.1);
        assertThat(again.ask("teapot").cosine("never made")).isZero();
    }

    @Test
    void another_model_has_vectors_of_its_own() throws IOException {
        vectors("one").prepare(List.of("a kettle"));
        int made = FakeGiver.made;
        vectors("two").prepare(List.of("a kettle"));

        assertThat(FakeGiver.made).isEqualTo(made + 1);
    }

    @Test
    void work_that_was_cut_short_is_gone_on_with() throws IOException {
        vectors("one").prepare(List.of("a kettle", "a bike", "rain"));
        byte[] whole = Files.readAllBytes(kept());
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(kept(), java.util.Arrays.copyOf(whole, cut));
            Vectors again = vectors("one");
            again.prepare(List.of("a kettle", "a bike", "rain"));

            assertThat(again.ask("drizzle").cosine("rain")).isGreaterThan(0.9);
            assertThat(Files.size(kept())).isEqualTo(whole.length);
        }
    }

    @Test
    void a_file_of_something_else_counts_as_empty() throws IOException {
        vectors("one").prepare(List.of("a kettle"));
        Files.writeString(kept(), "something else entirely, and long enough to have a head and more");

        Vectors again = vectors("one");
        again.prepare(List.of("a kettle"));

        assertThat(again.ask("teapot").cosine("a kettle")).isGreaterThan(0.9);
        assertThat(vectors("one").ask("teapot").cosine("a kettle")).isGreaterThan(0.9);
    }

    @Test
    void a_store_that_cannot_be_written_costs_no_answer() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Vectors vectors = new Vectors(model("one"), file, (done, all) -> {});
        vectors.prepare(List.of("a kettle"));

        assertThat(vectors.ask("boiler").cosine("a kettle")).isGreaterThan(0.9);
    }

    @Test
    void progress_is_told_and_what_is_known_is_not_work() throws IOException {
        List<String> told = new ArrayList<>();
        Vectors vectors = new Vectors(model("one"), folder, (done, all) -> told.add(done + "/" + all));
        vectors.prepare(List.of("a kettle", "a kettle", "rain"));
        vectors.prepare(List.of("rain"));

        assertThat(told).containsExactly("0/2", "2/2");
    }

    @Test
    void none_is_asked_when_it_is_off_or_nobody_gives() throws IOException {
        assertThat(MeaningJar.open(Map.of())).isEmpty();
        assertThat(MeaningJar.open(Map.of(MeaningJar.SAID, "off", FakeGiver.ASKED, "one")))
                .isEmpty();
    }

    @Test
    void a_jar_that_is_not_there_is_named() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> MeaningJar.open(Map.of(MeaningJar.SAID, "no/such.jar"))))
                .hasMessage("WINNOW_MEANING=no/such.jar: there is no such file");
    }
}
