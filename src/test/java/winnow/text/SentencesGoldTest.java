package winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.Shared;

class SentencesGoldTest {

    @Test
    void lengths_of_sentences_agree_with_the_labelled_papers() throws Exception {
        List<String> lines = Shared.lines("digest/papers-page.txt");
        JsonNode gold = new ObjectMapper().readTree(Shared.text("gold/dev-sentences.json"));
        gold.properties().forEach(paper -> {
            String text = lines.get(12 + 4 * (Integer.parseInt(paper.getKey()) - 1));
            List<Integer> expected = new ObjectMapper()
                    .convertValue(paper.getValue(), new com.fasterxml.jackson.core.type.TypeReference<>() {});
            assertThat(Sentences.of(text).stream().map(Span::length).toList())
                    .as("paper %s", paper.getKey())
                    .isEqualTo(expected);
        });
    }

    @Test
    void the_whole_digest_has_734_sentences() {
        List<String> lines = Shared.lines("digest/papers-page.txt");
        int count = 0;
        for (int at = 12; at < lines.size(); at += 4) {
            count += Sentences.of(lines.get(at)).size();
        }
        assertThat(count).isEqualTo(734);
    }
}
