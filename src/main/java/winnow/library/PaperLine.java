package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import winnow.paper.Paper;

/**
 * A paper as its line of the store.
 *
 * @param json its facts, without a line break
 * @param name its names, likewise
 * @param sentences how many it has
 */
record PaperLine(String json, String name, int sentences) {

    static PaperLine of(Paper paper) throws JsonProcessingException {
        return new PaperLine(
                StoreJson.MAPPER.writeValueAsString(paper),
                StoreJson.MAPPER.writeValueAsString(PaperName.of(paper)),
                paper.sentences().size());
    }
}
