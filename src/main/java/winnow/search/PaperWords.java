package winnow.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import winnow.library.Profile;

/**
 * The words that tell a paper from others, each stem once: those of title and abstract or, where the abstract is not
 * at hand, of title and brief. Of one thread.
 */
public final class PaperWords {
    private final Stem stem = new Stem();

    /**
     * A word.
     *
     * @param stem the same for all its forms
     * @param word as it was met first
     * @param inTitle whether the title has it
     */
    public record Told(String stem, String word, boolean inTitle) {}

    /** The words of a paper, those of its title first. */
    public Collection<Told> of(Profile profile) {
        Map<String, Told> told = new LinkedHashMap<>();
        add(profile.paper().title(), true, told);
        for (Passage passage : Passage.of(profile, profile.paper().text().isEmpty())) {
            if (passage.sort() != Passage.Sort.TITLE && passage.sort() != Passage.Sort.FACT) {
                add(passage.text(), false, told);
            }
        }
        return told.values();
    }

    private void add(String text, boolean inTitle, Map<String, Told> told) {
        for (Terms.Term term : Terms.stems(text, stem)) {
            told.computeIfAbsent(
                    term.key(), key -> new Told(key, text.substring(term.start(), term.end()), inTitle));
        }
    }
}
