package winnow.digest;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import winnow.paper.Finding;
import winnow.text.Place;

/** A kind of text that is no digest, or of which nobody here knows how papers lie in it: it is refused as a whole. */
public final class Refusal implements DigestFormat {
    private final String what;
    private final Predicate<String> sign;
    private final int fit;
    private final String advice;

    /**
     * A kind of text.
     *
     * @param what it seems to be, for a person
     * @param sign whether a beginning is of that kind
     * @param fit how much that says
     * @param advice what to do instead
     */
    public Refusal(String what, Predicate<String> sign, int fit, String advice) {
        this.what = what;
        this.sign = sign;
        this.fit = fit;
        this.advice = advice;
    }

    /** The same, whose sign is found anywhere in the beginning. */
    public Refusal(String what, String sign, int fit, String advice) {
        this(what, Pattern.compile(sign).asPredicate(), fit, advice);
    }

    @Override
    public String id() {
        return "";
    }

    @Override
    public String description() {
        return what;
    }

    @Override
    public int fit(String head) {
        return sign.test(head) ? fit : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) {
        sink.finding(Finding.error(
                "unknown-kind",
                new Place(text.name(), 0, 0),
                "this seems to be " + what + ", in which winnow knows no titles and abstracts",
                advice));
    }
}
