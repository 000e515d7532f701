package winnow.paper;

import winnow.text.Span;

/**
 * A sentence of an abstract.
 *
 * @param n its number, from 1
 * @param role what it does in the abstract
 * @param text its characters, as they stand in the abstract
 * @param start offset of its first character in the abstract
 * @param end offset behind its last character
 * @param fingerprint what it says
 */
public record Sentence(int n, Role role, String text, int start, int end, Fingerprint fingerprint) {

    public static Sentence of(int n, Role role, String abstractText, Span span) {
        String text = span.of(abstractText);
        return new Sentence(n, role, text, span.start(), span.end(), Fingerprint.of(text));
    }

    /** The same sentence with its words, which its offsets tell. */
    public Sentence in(String abstractText) {
        return new Sentence(n, role, span().of(abstractText), start, end, fingerprint);
    }

    public Span span() {
        return new Span(start, end);
    }
}
