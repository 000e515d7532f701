package winnow.reading.words;

import java.util.ArrayList;
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
 * @param folded {@code text} made ready for phrases
 * @param finder what found the clues
 * @param titleClues clues of {@code title}
 * @param clues of {@code text}, a list for each sentence
 */
public record Abstract(
        String title,
        String text,
        RepairedText repaired,
        List<Span> sentences,
        Words words,
        Folded folded,
        ClueFinder finder,
        List<Clue.Met> titleClues,
        List<List<Clue.Met>> clues) {

    /** Number of the sentence that holds an offset of the abstract, from 1; the last one behind all of them. */
    public int sentenceAt(int offset) {
        int n = 1;
        while (n < sentences.size() && sentences.get(n - 1).end() <= offset) {
            n++;
        }
        return n;
    }

    public static Abstract of(String title, String text, ClueFinder finder) {
        List<Span> sentences = Sentences.of(text);
        Folded folded = Folded.of(text);
        List<List<Clue.Met>> clues = new ArrayList<>(sentences.size());
        for (Span sentence : sentences) {
            clues.add(finder.in(folded, sentence));
        }
        return new Abstract(
                title,
                text,
                RepairedText.of(text),
                sentences,
                Words.of(text, sentences),
                folded,
                finder,
                finder.in(title),
                clues);
    }
}
