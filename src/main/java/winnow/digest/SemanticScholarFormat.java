package winnow.digest;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Papers of Semantic Scholar.
 *
 * <pre>
 * answer = { "total": …, "data": [record] } | { "papers": [record] } | { "recommendedPapers": [record] }
 *        | [record] | record | one record a line
 * record = { "paperId" or "corpusid", "title", "abstract": text or null, … } | { "citedPaper": record }
 * </pre>
 *
 * A batch answer holds {@code null} for an id it does not know. Of a paper's own lists of citations and
 * references nothing is read.
 */
final class SemanticScholarFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "^\\s*[\\[{][\\s\\S]*?\"(?:paperId|corpusId|CorpusId|corpusid|s2Id|tldr|externalIds)\"\\s*:");

    @Override
    public String id() {
        return "semantic-scholar";
    }

    @Override
    public String description() {
        return "papers of Semantic Scholar";
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
