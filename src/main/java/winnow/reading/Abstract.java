package winnow.reading;

import java.util.List;
import winnow.text.RepairedText;
import winnow.text.Sentences;
import winnow.text.Span;

/**
 * What every extractor reads from: title, abstract, its sentences, the same repaired, and what several of
 * them look things up in, made once.
 *
 * @param title as in the digest
 * @param text the abstract as in the digest; every span of a fact is an offset in it
 * @param repaired the same with its mathematics mended, and a map back
 * @param sentences spans in {@code text}, in order
 * @param words of {@code text}, by sentence
 * @param folded {@code text} as {@link Folded}
 * @param foldedTitle {@code title} as {@link Folded}
 */
record Abstract(
        String title,
        String text,
        RepairedText repaired,
        List<Span> sentences,
        Words words,
        String folded,
        String foldedTitle) {

    static Abstract of(String title, String text) {
        List<Span> sentences = Sentences.of(text);
        return new Abstract(
                title,
                text,
                RepairedText.of(text),
                sentences,
                Words.of(text, sentences),
                Folded.of(text),
                Folded.of(title));
    }

    /** The sentence of a number, from 1, as it stands in the digest. */
    String sentence(int number) {
        return sentences.get(number - 1).of(text);
    }

    /** The sentence of a number, from 1, repaired. */
    String repairedSentence(int number) {
        return repaired.repaired(sentences.get(number - 1)).of(repaired.text());
    }
}
