package winnow.digest.json;

import java.io.IOException;
import java.util.regex.Pattern;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;

/** JSON of one source; sources differ by the names that {@link JsonPaper} knows, so that all are read alike. */
final class JsonFormat implements DigestFormat {
    private static final String OPENS = "^\\s*[\\[{][\\s\\S]*?(?:";

    private final String id;
    private final String description;
    private final int fit;
    private final Pattern sign;

    private JsonFormat(String id, String description, int fit, String sign) {
        this.id = id;
        this.description = description;
        this.fit = fit;
        this.sign = Pattern.compile(sign);
    }

    /**
     * JSON of a source.
     *
     * @param signs what stands in the JSON of this source alone; of several sources the first one's counts
     */
    static JsonFormat of(String id, String description, int rank, String signs) {
        return new JsonFormat(id, description, SURE - rank, OPENS + signs + ")");
    }

    /** JSON of no source in particular. */
    static JsonFormat any(String id, String description) {
        return new JsonFormat(id, description, LIKELY, "^\\s*(?:\\[\\s*)?+(?:\\{\\s*+[\"}]|\\[\\s*+\\]|\\])");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String family() {
        return "json";
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public int fit(String head) {
        return sign.matcher(head).find() ? fit : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        JsonRecords.read(text, sink);
    }
}
