package winnow.digest;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Any other JSON or JSON Lines whose objects name a title and an abstract: winnow's own export, arXiv's
 * metadata, answers of OpenReview, Europe PMC, bioRxiv or INSPIRE, what a script has saved.
 *
 * <pre>
 * record   = { title, abstract, … }
 * title    = "title", "Title", "paper_title", …, "name"      text or { "value": text }
 * abstract = "abstract", "summary", "abstractNote", "abstractText", "description", …      the same,
 *            or an inverted index as OpenAlex has it
 * </pre>
 */
final class JsonFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile("^\\s*(?:\\[\\s*)?+(?:\\{\\s*+[\"}]|\\[\\s*+\\]|\\])");

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String description() {
        return "JSON with titles and abstracts";
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
