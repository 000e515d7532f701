package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import winnow.paper.Paper;

/**
 * A paper as its line of the store.
 *
 * @param paper itself
 * @param json its facts, without a line break
 * @param name its names, likewise
 */
record PaperLine(Paper paper, String json, String name) {

    static PaperLine of(Paper paper) throws JsonProcessingException {
        return new PaperLine(
                paper,
                StoreJson.MAPPER.writeValueAsString(paper),
                StoreJson.MAPPER.writeValueAsString(PaperName.of(paper)));
    }
}
