package winnow.reading.whole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import winnow.reading.words.CueFile;
import winnow.reading.words.Words;

/** Finds where a sentence puts something forward: "we then propose", "this paper describes", "our system". */
final class Proposal {
    private static final Map<String, List<String>> SECTIONS = CueFile.sections(Proposal.class, "kinds.txt");
    private static final Set<String> SUBJECTS = Set.copyOf(SECTIONS.getOrDefault("subjects", List.of()));
    private static final Set<String> VERBS = Set.copyOf(SECTIONS.getOrDefault("verbs", List.of()));
    private static final Set<String> OWN = Set.copyOf(SECTIONS.getOrDefault("own", List.of()));
    private static final Set<String> BETWEEN =
            Set.of("also", "then", "further", "first", "thus", "next", "here", "now");

    private Proposal() {}

    /**
     * Offset behind the first verb of proposing in a sentence, or behind what is called the paper's own;
     * -1 when there is none.
     *
     * @param sentence its number, from 1
     */
    static int endIn(Words words, int sentence) {
        for (int at = words.first(sentence) + 1; at < words.behind(sentence); at++) {
            String word = words.word(at).lower();
            boolean proposes = VERBS.contains(word)
                    && SUBJECTS.contains(words.word(subject(words, at)).lower());
            if (proposes || (OWN.contains(word) && isOwn(words, at - 1))) {
                return words.word(at).end();
            }
        }
        return -1;
    }

    /** The word before, but for one adverb. */
    private static int subject(Words words, int verb) {
        String before = words.word(verb - 1).lower();
        return before.endsWith("ly") || BETWEEN.contains(before) ? verb - 2 : verb - 1;
    }

    private static boolean isOwn(Words words, int at) {
        return words.word(at).is("our")
                || (words.word(at).is("proposed") && words.word(at - 1).is("the"));
    }
}
