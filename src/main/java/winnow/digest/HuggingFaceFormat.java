package winnow.digest;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Hugging Face's daily papers, as its API gives them.
 *
 * <pre>
 * answer = [day*] | day | one day a line
 * day    = { "paper": record, … } | record
 * record = { "id", "title", "summary", "authors", "upvotes", … }
 * </pre>
 *
 * {@code ai_summary} is not the abstract. The saved text is {@link LabelledFormat}'s.
 */
final class HuggingFaceFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "^\\s*[\\[{][\\s\\S]*?\"(?:submittedOnDailyAt|submittedOnDailyBy|upvotes|ai_summary|ai_keywords|discussionId|numComments|dailyPapers)\"\\s*:");

    @Override
    public String id() {
        return "hugging-face";
    }

    @Override
    public String description() {
        return "daily papers of Hugging Face";
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
