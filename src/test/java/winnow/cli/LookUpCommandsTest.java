package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code search} and {@code why} as a person types them, in an empty folder that has the bundled reference. */
class LookUpCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Cli run(String... arguments) {
        return Cli.run(folder, arguments);
    }

    @Test
    void why_names_sentence_part_and_what_matched_and_the_next_two() {
        Cli why = run("why", "evict old tokens once the budget is used up, hold on to the newest and the heaviest");
        assertThat(why.code()).isZero();
        assertThat(why.out().lines().findFirst().orElse("")).isIn("strong", "likely");
        assertThat(why.out()).contains("h2o#s7  part h2o/eviction-policy", "matched: ");
        assertThat(why.out().lines().filter(line -> line.contains("matched: "))).hasSize(3);
    }

    @Test
    void why_says_none_of_these() {
        assertThat(run("why", "Let", "teachers", "mark", "homework", "with", "audio", "comments")
                        .out())
                .startsWith("none of these: no abstract here explains it");
    }

    @Test
    void why_reads_a_list_and_gives_an_answer_for_each_line() throws IOException {
        Cli why = Cli.run(
                folder, "split each prompt into equal pieces\n\nprint shipping labels\n", false, "why", "-", "--json");
        JsonNode answers = JSON.readTree(why.out());
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).path("candidates").get(0).path("paper").asText())
                .startsWith("sarathi");
        assertThat(answers.get(1).path("query").asText()).isEqualTo("print shipping labels");
        assertThat(answers.get(1).path("strength").asText()).isEqualTo("none");
        assertThat(answers.get(1).path("candidates"))
                .allSatisfy(each -> assertThat(each.fieldNames())
                        .toIterable()
                        .containsExactly("paper", "n", "sentence", "part", "score", "matched", "marks"));
    }

    @Test
    void why_takes_the_words_at_a_line_of_code() throws IOException {
        Files.writeString(
                folder.resolve("cache.py"), "import x\n\n# Evicts the lightest token at the budget.\ndef evict():\n");
        assertThat(run("why", "--from", "cache.py:4").out()).contains("Evicts the lightest token", "h2o#s7");
        assertThat(run("why", "--from", "cache.py:99").code()).isEqualTo(3);
        assertThat(run("why", "--from", "cache.py").code()).isEqualTo(2);
        assertThat(run("why", "--from", "none.py:1").code()).isEqualTo(3);
        assertThat(run("why").code()).isEqualTo(2);
    }

    @Test
    void search_finds_by_word_and_by_field_and_gives_json() throws IOException {
        assertThat(run("search", "title:sarathi").out()).contains("sarathi");
        JsonNode found = JSON.readTree(
                run("search", "--json", "--most", "1", "topic:kv-cache").out());
        assertThat(found.path("total").asInt()).isGreaterThan(3);
        assertThat(found.path("hits")).hasSize(1);
        assertThat(found.path("hits").get(0).path("paper").asText()).isNotEmpty();
    }

    @Test
    void a_bad_query_is_shown_with_a_caret_under_its_fault() {
        Cli search = run("search", "title:kv", "(cache");
        assertThat(search.code()).isEqualTo(2);
        assertThat(search.err())
                .contains("query:1:10: a parenthesis has no other half")
                .contains("  title:kv (cache\n           ^")
                .contains("close it, or leave it out");
        assertThat(run("search", "srathi").out()).contains("did you mean: sarathi");
    }
}
