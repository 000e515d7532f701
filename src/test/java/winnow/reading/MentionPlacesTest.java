package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.Shared;
import winnow.digest.DigestReader;
import winnow.digest.DigestSink;
import winnow.digest.Entry;
import winnow.digest.ReadAs;
import winnow.paper.Finding;
import winnow.paper.Mention;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Sentence;

/** Every fact points at the place that states it. */
class MentionPlacesTest {
    private static final PaperReader READER = new PaperReader();

    private static Paper read(String title, String text) {
        return READER.read(new Entry(title, text, 1), new PaperId("paper"), 1, "digest.txt");
    }

    private static void assertPlaces(Paper paper) {
        for (Mention mention : paper.mentions()) {
            boolean title = mention.in() == Mention.Place.TITLE;
            assertThat(mention.span().of(title ? paper.title() : paper.text()))
                    .as(paper.title())
                    .isEqualTo(mention.text())
                    .isNotBlank();
            assertThat(mention.sentence() == null).as(paper.title()).isEqualTo(title);
            if (mention.sentence() != null) {
                Sentence sentence = paper.sentence(mention.sentence()).orElseThrow();
                assertThat(sentence.start()).as(mention.toString()).isLessThanOrEqualTo(mention.start());
                assertThat(sentence.end()).as(mention.toString()).isGreaterThanOrEqualTo(mention.end());
            }
        }
    }

    @Test
    void each_place_of_a_name_is_a_mention_of_it() {
        String text = "Tides are slow. We present TideSort, a sorter for GPUs. TideSort beats vLLM on an A100 GPU.";
        Paper paper = read("TideSort: Tides on a GPU", text);

        assertThat(paper.mentions())
                .extracting(mention -> mention.in().word() + " " + mention.sentence() + " " + mention.kind() + " "
                        + mention.text() + " = " + mention.name())
                .contains(
                        "title null NAME TideSort = TideSort",
                        "abstract 2 NAME TideSort = TideSort",
                        "abstract 3 NAME TideSort = TideSort",
                        "abstract 3 BASELINE vLLM = vLLM",
                        "abstract 3 HARDWARE A100 = A100");
        assertPlaces(paper);
    }

    @Test
    void a_plural_stands_as_it_is_written_and_is_listed_without_its_ending() {
        Paper paper = read("Tides", "We sort tides on eight GPUs.");
        assertThat(paper.hardware()).containsExactly("GPU");
        assertThat(paper.of(Mention.Kind.HARDWARE)).extracting(Mention::text).containsExactly("GPUs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"systems", "systems2", "learning", "numerics", "unlabelled"})
    void places_hold_in_texts_of_other_fields(String file) {
        String[] blocks = Shared.text("gold/away/" + file + ".txt").strip().split("\\n\\n+");
        assertThat(blocks.length).isGreaterThan(40);
        for (int at = 0; at + 1 < blocks.length; at += 2) {
            assertPlaces(read(blocks[at], blocks[at + 1]));
        }
    }

    @Test
    void places_hold_in_the_digest_and_in_digests_of_every_format() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(Shared.file("digest/papers-page.txt"));
        try (Stream<Path> samples = Files.walk(Shared.file("samples"))) {
            samples.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".truth.json"))
                    .forEach(files::add);
        }
        int[] papers = {0};
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                DigestReader.read(file.getFileName().toString(), in, ReadAs.FOUND, new DigestSink() {
                    @Override
                    public void entry(Entry entry) {
                        papers[0]++;
                        assertPlaces(READER.read(entry, new PaperId("paper"), 1, "digest"));
                    }

                    @Override
                    public void finding(Finding finding) {}
                });
            }
        }
        assertThat(papers[0]).isGreaterThan(300);
    }
}
