package winnow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How a paper is written as JSON: its own keys, all of them always there. */
final class PaperJson {
    private static final ObjectWriter COMPACT = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build()
            .writer();

    private PaperJson() {}

    /** One value on one line. */
    static ObjectWriter compact() {
        return COMPACT;
    }

    /** For people to look into. */
    static ObjectWriter indented() {
        return COMPACT.withDefaultPrettyPrinter();
    }
}
