package winnow.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.decision.DecisionId;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;

/** Sentences and decisions as a person types them. */
final class Citations {
    private static final Pattern SENTENCE = Pattern.compile("(?:([^#]{1,200})#)?s?([1-9]\\d{0,4})(?:@([0-9a-f]{12}))?");
    private static final Pattern DECISION = Pattern.compile("(?:[Dd]-?)?(\\d{1,9})");

    private Citations() {}

    /**
     * Reads {@code kivi#s3}, with any name of the paper, or {@code s3} of the paper that is spoken of.
     *
     * @param of the paper that is spoken of; {@code null} when there is none
     */
    static SentenceRef parse(String typed, @Nullable PaperId of, Session session) throws IOException {
        Matcher form = SENTENCE.matcher(typed.strip());
        if (!form.matches() || (form.group(1) == null && of == null)) {
            throw CommandFailure.usage("“" + typed + "” is no sentence of a paper", "write it as h2o#s8");
        }
        String pin = form.group(3);
        return new SentenceRef(
                form.group(1) == null && of != null ? of : session.paper(String.valueOf(form.group(1))),
                Integer.parseInt(form.group(2)),
                pin == null ? null : new Fingerprint(pin));
    }

    /** Reads {@code D-0002}, {@code d2} or {@code 2}. */
    static DecisionId decision(String typed) {
        Matcher form = DECISION.matcher(typed.strip());
        return Optional.of(form)
                .filter(Matcher::matches)
                .map(match -> new DecisionId(Integer.parseInt(match.group(1))))
                .orElseThrow(() -> CommandFailure.usage(
                        "“" + typed + "” is no decision", "write it as D-0001; winnow decisions lists them"));
    }
}
