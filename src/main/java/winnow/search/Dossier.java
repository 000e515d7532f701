package winnow.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.paper.Role;

/**
 * What is known of one paper, as terms: those of each passage, and of all together.
 *
 * @param paper its id
 * @param n its number in the digest
 * @param grounds what it is known by
 * @param roles of its sentences, by their numbers
 * @param passages with the terms of each
 * @param counts how much of each term the whole holds, passages weighed by their sort
 * @param length sum of the counts
 */
record Dossier(
        PaperId paper,
        int n,
        Confidence.Grounds grounds,
        Map<Integer, Role> roles,
        List<Noted> passages,
        Map<String, Double> counts,
        double length) {
    /** The weights of full briefs were fitted on such as have at least so many other words for their features. */
    private static final int FEWEST_ASKS = 8;

    /** A passage, the keys of its terms, and by how much its length holds it back, 1 for a short one. */
    record Noted(Passage passage, Set<String> keys, double heldBack) {}

    static Dossier of(Profile profile, boolean briefs, Terms terms) {
        List<Noted> noted = new ArrayList<>();
        Map<String, Double> counts = new HashMap<>();
        for (Passage passage : Passage.of(profile, briefs)) {
            Set<String> keys = new HashSet<>();
            double counted = Scales.of(passage.sort());
            int words = 0;
            for (Terms.Term term : terms.of(passage.text())) {
                keys.add(term.key());
                counts.merge(term.key(), counted, Double::sum);
                words += term.sort() == Terms.Sort.STEM ? 1 : 0;
            }
            noted.add(new Noted(passage, keys, Math.sqrt(Math.max(1, words / Scales.PASSAGE_WORDS))));
        }
        double length =
                counts.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Integer, Role> roles = new HashMap<>();
        profile.paper().sentences().forEach(sentence -> roles.put(sentence.n(), sentence.role()));
        return new Dossier(
                profile.id(), profile.paper().n(), grounds(profile, briefs), roles, List.copyOf(noted), counts, length);
    }

    /** Its title and sentences as one text. */
    String whole() {
        StringBuilder whole = new StringBuilder();
        for (Noted noted : passages) {
            Passage.Sort sort = noted.passage.sort();
            if (sort == Passage.Sort.TITLE || sort == Passage.Sort.SENTENCE) {
                whole.append(noted.passage.text().strip()).append(sort == Passage.Sort.TITLE ? ". " : " ");
            }
        }
        return whole.toString().strip();
    }

    /** What is compared by meaning: the whole, and each sentence. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(whole()));
        passages.stream()
                .map(Noted::passage)
                .filter(each -> each.sort() == Passage.Sort.SENTENCE)
                .forEach(each -> texts.add(each.text()));
        return texts;
    }

    /** A brief that hardly says how people ask adds words, but answers no more surely than the abstract does. */
    private static Confidence.Grounds grounds(Profile profile, boolean briefs) {
        Brief brief = briefs ? profile.brief() : null;
        if (profile.paper().text().isEmpty()) {
            return brief == null ? Confidence.Grounds.ABSTRACT : Confidence.Grounds.BRIEF;
        }
        return brief == null || brief.allAsks().size() < FEWEST_ASKS
                ? Confidence.Grounds.ABSTRACT
                : Confidence.Grounds.ABSTRACT_AND_BRIEF;
    }
}
