package winnow.reading.words;

import java.util.ArrayList;
import java.util.List;
import winnow.text.Span;

/** Finds the clues for all readers in one pass over a text. */
public final class ClueFinder {
    private final PhraseTrie<Clue> phrases;

    /** Finds the phrases that the readers look for, which each of them gives. */
    public ClueFinder(List<PhraseTrie.Phrase<Clue>> wanted) {
        this.phrases = PhraseTrie.of(wanted);
    }

    /** The clues in a text. */
    public List<Clue.Met> in(String text) {
        return in(Folded.of(text), new Span(0, text.length()));
    }

    /** The clues within a span of a text, by their starts. */
    public List<Clue.Met> in(Folded text, Span span) {
        List<Clue.Met> met = new ArrayList<>();
        phrases.scan(text, span.start(), span.end(), (clue, start, end) -> met.add(new Clue.Met(clue, start, end)));
        return met;
    }
}
