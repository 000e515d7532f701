package winnow.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import winnow.paper.Paper;
import winnow.paper.Sentence;

/**
 * How the store's records become JSON and back. Apart, because it takes long to make and few commands need it.
 * A sentence is stored without its words: its offsets in the abstract tell them.
 */
final class StoreJson {
    static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Sentence.class, StoredSentence.class).build();

    private StoreJson() {}

    /** Names the words so that they are not written. */
    private interface StoredSentence {
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        String text();
    }

    /** The paper of a line. */
    static Paper paper(String line) throws JsonProcessingException {
        Paper stored = MAPPER.readValue(line, Paper.class);
        List<Sentence> sentences = stored.sentences().stream()
                .map(sentence -> sentence.in(stored.text()))
                .toList();
        return stored.withSentences(sentences);
    }
}
