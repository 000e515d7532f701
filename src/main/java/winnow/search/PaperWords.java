package winnow.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final String NOTHING = "";
    private static final int MOST_KEPT = 100_000;

    private final Stem stem = new Stem();
    private final Set<String> manner = MANNER.stream().map(stem::of).collect(Collectors.toSet());
    private final Map<String, String> known = new HashMap<>();

    /**
     * A word.
     *
     * @param stem the same for all its forms
     * @param word as it was met first, in lower case
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
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.isNumber()) {
                Terms.numbered(words, at)
                        .ifPresent(term -> told.putIfAbsent(
                                term.key(), new Told(term.key(), text.substring(term.start(), term.end()), inTitle)));
                continue;
            }
            String key = telling(word.text());
            if (!key.equals(NOTHING) && !told.containsKey(key)) {
                told.put(key, new Told(key, word.text(), inTitle));
            }
        }
    }

    /** The stem of a word; {@link #NOTHING} of one that tells nothing. */
    private String telling(String word) {
        String kept = known.get(word);
        if (kept == null) {
            kept = Terms.isTelling(word) ? stem.of(word) : NOTHING;
            kept = manner.contains(kept) ? NOTHING : kept;
            if (known.size() < MOST_KEPT) {
                known.put(word, kept);
            }
        }
        return kept;
    }
}
