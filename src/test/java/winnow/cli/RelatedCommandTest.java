package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// @paper real-time-community-detection-large-social-networks/analyst-console {@code winnow related} as a person types
// it
class RelatedCommandTest {
    private static final String KITCHEN = """
            Kettle: Whistles from Steam
            Kettles boil water on a stove. Kettle blows steam through a brass whistle, so that nobody forgets the boiling water.

            Kettle Revisited: Brass Whistles and Steam
            We return to the kettle. Steam blows through a brass whistle as soon as the water boils on the stove.

            Teapot: A Spout for Boiling Water
            Water from a kettle is poured on leaves. Teapot has a bent spout of brass and holds the steam back.

            Loom: Weaving with Punched Cards
            Cards with punched holes choose which threads of the warp are lifted. Loom weaves silk patterns from a deck.

            Shuttle: Threads across the Warp
            A shuttle carries the weft across the warp. Shuttle weaves silk without punched cards, from a bobbin.

            Sundial: Hours from a Shadow
            A gnomon throws its shadow on a plate of marble. Sundial is engraved for one latitude.
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws IOException {
        Files.writeString(folder.resolve("d.txt"), KITCHEN);
        assertThat(Cli.run(folder, "load", "d.txt").code()).isZero();
    }

    private JsonNode json(String... arguments) throws IOException {
        String[] all = Stream.concat(Stream.of("related", "--json"), Stream.of(arguments))
                .toArray(String[]::new);
        return JSON.readTree(Cli.run(folder, all).out());
    }

    @Test
    void twins_come_first_with_what_ties_them() {
        Cli related = Cli.run(folder, "related", "kettle", "--top", "2");
        assertThat(related.code()).isZero();
        assertThat(related.out().lines().findFirst().orElse(""))
                .matches("0\\.\\d{3}  kettle-revisited  near twin of kettle");
        assertThat(related.out()).contains("words ", "whistles", "brass").contains("around kettle");
    }

    @Test
    void what_has_nothing_in_common_is_said_to_have_nothing_near() {
        assertThat(Cli.run(folder, "related", "sundial").out())
                .startsWith("nothing is near sundial")
                .contains("no community around sundial");
    }

    @Test
    void two_seeds_of_two_fields_have_two_communities() throws IOException {
        JsonNode around = json("kettle", "loom");
        assertThat(around.path("communities")).hasSize(2);
        assertThat(around.path("papers").findValuesAsText("paper")).contains("kettle-revisited", "shuttle");
        JsonNode shuttle = IntStream.range(0, around.path("papers").size())
                .mapToObj(around.path("papers")::get)
                .filter(each -> each.path("paper").asText().equals("shuttle"))
                .findFirst()
                .orElseThrow();
        assertThat(shuttle.path("nearest").asText()).isEqualTo("loom");
        assertThat(shuttle.fieldNames())
                .toIterable()
                .containsExactly("paper", "n", "title", "likeness", "nearest", "near", "twin", "community", "ties");
    }

    @Test
    void a_paper_is_no_neighbour_of_its_own() throws IOException {
        assertThat(json("kettle", "kettle").path("papers").findValuesAsText("paper"))
                .doesNotContain("kettle");
    }

    @Test
    void no_paper_is_a_fault_of_usage() {
        assertThat(Cli.run(folder, "related", "kettle", "--top", "0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run(folder, "related", "spoon").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_large_digest_is_signed_when_it_is_loaded_and_answers_the_same() throws IOException {
        StringBuilder large = new StringBuilder("title,abstract\n");
        for (String paper : KITCHEN.split("\n\n")) {
            large.append('"').append(paper.strip().replace("\n", "\",\"")).append("\"\n");
        }
        for (int n = 0; n < 2_000; n++) {
            String number = (char) ('a' + n % 26) + "" + n;
            large.append("Gadget " + number + " of Wood,A gadget is carved by hand. It is the gadget of number "
                    + number + " and of no other use.\n");
        }
        Files.writeString(folder.resolve("d.csv"), large);
        assertThat(Cli.run(folder, "load", "d.csv", "--replace").code()).isZero();
        Path signatures;
        try (Stream<Path> store = Files.walk(folder.resolve(".winnow"))) {
            signatures = store.filter(file -> file.endsWith("signatures"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(Files.size(signatures)).isLessThan(2_006 * 200L + 64);
        JsonNode found = json("kettle").path("papers");
        assertThat(found.get(0).path("paper").asText()).isEqualTo("kettle-revisited");

        Files.writeString(signatures, "damaged");
        Cli damaged = Cli.run(folder, "related", "kettle");
        assertThat(damaged.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(damaged.err()).contains("signatures is damaged").contains("load");
    }
}
