package winnow.reading.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Lexicon;

/** What may be a paper's name, with what speaks for it. Lives as long as one abstract is read. */
final class NameCandidates {
    private static final int ENOUGH = 3;
    private static final int ENOUGH_FOR_ALIAS = 5;
    private static final int MOST_ALIASES = 4;

    private static final class Candidate {
        private final String text;
        private int score;
        private @Nullable String other;

        Candidate(String text) {
            this.text = text;
        }
    }

    private final Map<String, Candidate> all = new LinkedHashMap<>();

    /** Something speaks for {@code name}: the strongest reason counts. */
    void add(String name, int score) {
        Candidate candidate = all.computeIfAbsent(Lexicon.folded(name), key -> new Candidate(name));
        candidate.score = Math.max(candidate.score, score);
    }

    /** The same with the name's long or short form. */
    void add(String name, @Nullable String other, int score) {
        add(name, score);
        Candidate candidate = all.get(Lexicon.folded(name));
        if (other != null && candidate != null && candidate.other == null) {
            candidate.other = other;
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Naming best(String title) {
        String heading = Lexicon.folded(title);
        Candidate best = null;
        int most = ENOUGH - 1;
        for (Map.Entry<String, Candidate> entry : all.entrySet()) {
            Candidate candidate = entry.getValue();
            int score = candidate.score + (isIn(heading, entry.getKey(), candidate) ? 2 : 0);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best == null ? Naming.NONE : named(best, title);
    }

    private static boolean isIn(String heading, String key, Candidate candidate) {
        return heading.contains(key) || (candidate.other != null && heading.contains(Lexicon.folded(candidate.other)));
    }

    private Naming named(Candidate best, String title) {
        List<String> aliases = new ArrayList<>();
        String name = best.text;
        if (best.other != null) {
            boolean swap = !title.contains(name) && Lexicon.folded(title).contains(Lexicon.folded(best.other));
            name = swap ? best.other : best.text;
            aliases.add(swap ? best.text : best.other);
        }
        for (Candidate candidate : all.values()) {
            if (candidate != best && candidate.score >= ENOUGH_FOR_ALIAS && aliases.size() < MOST_ALIASES) {
                add(aliases, candidate.text, name);
                add(aliases, candidate.other, name);
            }
        }
        return new Naming(name, aliases);
    }

    private static void add(List<String> aliases, @Nullable String alias, String name) {
        if (alias == null) {
            return;
        }
        String folded = Lexicon.folded(alias);
        boolean known = folded.equals(Lexicon.folded(name))
                || aliases.stream().anyMatch(other -> Lexicon.folded(other).equals(folded));
        if (!known) {
            aliases.add(alias);
        }
    }
}
