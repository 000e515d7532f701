package winnow.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points at a sentence of a paper: {@code h2o#s8}, or pinned, {@code h2o#s8@3fa9c1d20b44}.
 *
 * @param paper the paper's id
 * @param sentence number of the sentence, from 1
 * @param pin what the sentence said when the reference was written; {@code null} when not pinned
 */
public record SentenceRef(
        PaperId paper, int sentence, @Nullable Fingerprint pin) {
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)#s([1-9][0-9]{0,4})(?:@([0-9a-f]{12}))?");

    public SentenceRef(PaperId paper, int sentence) {
        this(paper, sentence, null);
    }

    /** Reads the form above; empty when {@code text} is anything else. */
    public static Optional<SentenceRef> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String pin = form.group(3);
        return Optional.of(new SentenceRef(
                new PaperId(form.group(1)),
                Integer.parseInt(form.group(2)),
                pin == null ? null : new Fingerprint(pin)));
    }

    public SentenceRef pinned(Fingerprint fingerprint) {
        return new SentenceRef(paper, sentence, fingerprint);
    }

    @Override
    public String toString() {
        String plain = paper + "#s" + sentence;
        return pin == null ? plain : plain + "@" + pin;
    }
}
