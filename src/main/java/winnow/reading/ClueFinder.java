package winnow.reading;

import java.util.ArrayList;
import java.util.List;
import winnow.text.Span;

/** Finds the clues for all readers in one pass over a text. */
final class ClueFinder {
    private final PhraseTrie<Clue> phrases;

    /** Finds those of the program's own lists and these. */
    ClueFinder(List<PhraseTrie.Phrase<Clue>> topics) {
        List<PhraseTrie.Phrase<Clue>> all = new ArrayList<>(topics);
        all.addAll(RoleFeatures.clues());
        all.addAll(KindReader.clues());
        all.addAll(FigureOwner.clues());
        all.addAll(TierEvidence.clues());
        this.phrases = PhraseTrie.of(all);
    }

    /** The clues in a text. */
    List<Clue.Met> in(String text) {
        return in(Folded.of(text), new Span(0, text.length()));
    }

    /** The clues within a span of a text, by their starts. */
    List<Clue.Met> in(Folded text, Span span) {
        List<Clue.Met> met = new ArrayList<>();
        phrases.scan(text, span.start(), span.end(), (clue, start, end) -> met.add(new Clue.Met(clue, start, end)));
        return met;
    }
}
