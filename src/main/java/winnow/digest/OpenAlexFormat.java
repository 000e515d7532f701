package winnow.digest;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Works of OpenAlex: an answer of the API ({@code {"meta": …, "results": […]}}), a list, or one work.
 *
 * <pre>
 * work     = { "id": "https://openalex.org/W…", "title" or "display_name", "abstract_inverted_index" }
 * abstract_inverted_index = { word: [its places, from 0] }   or null
 * </pre>
 */
final class OpenAlexFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "^\\s*[\\[{][\\s\\S]*?(?:\"https?://(?:api\\.)?openalex\\.org/W\\d|\"abstract_inverted_index\"|\"InvertedIndex\")");

    @Override
    public String id() {
        return "openalex";
    }

    @Override
    public String description() {
        return "works of OpenAlex";
    }

    @Override
    public boolean recognises(String head) {
        return SIGN.matcher(head).find();
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        JsonRecords.read(text, sink);
    }
}
