package winnow.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import winnow.library.Profile;
import winnow.text.DataLines;

/**
 * The words that tell a paper from others, each stem once: those of title and abstract or, where the abstract is not
 * at hand, of title and brief. How abstracts speak in any field tells nothing. Of one thread.
 */
public final class PaperWords {
    private static final List<String> MANNER = DataLines.of(PaperWords.class, "manner.txt");

    private final Stem stem = new Stem();
    private final Set<String> manner = MANNER.stream().map(stem::of).collect(Collectors.toSet());

    /**
     * A word.
     *
     * @param stem the same for all its forms
     * @param word as it was met first, without capitals
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
            if (!manner.contains(term.key())) {
                told.computeIfAbsent(
                        term.key(),
                        key -> new Told(
                                key, text.substring(term.start(), term.end()).toLowerCase(Locale.ROOT), inTitle));
            }
        }
    }
}
