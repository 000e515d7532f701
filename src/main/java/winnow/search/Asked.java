package winnow.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked, as terms: by key what each weighs, and where it stands in the feature.
 *
 * @param terms in the order of the feature
 * @param total of their weights
 */
record Asked(Map<String, Weighed> terms, double total) {

    /** A term of the feature, what it weighs, and where it stands. */
    record Weighed(Terms.Sort sort, double weight, int start, int end) {
        /** Whether it tells something alone: an amount only says more of what other words have found. */
        boolean speaksAlone() {
            return sort == Terms.Sort.STEM || sort == Terms.Sort.GROUP;
        }
    }

    /**
     * Weighs terms by their sort and their rarity; groups of fields that the papers do not speak of are left out. Briefs
     * say much in common words, so that rarity tells less; where nobody wrote any, a word counts less for being common
     * elsewhere.
     */
    static Asked of(List<Terms.Term> said, Pool.Drawn drawn, Pool pool) {
        Map<String, Weighed> terms = new LinkedHashMap<>();
        for (Terms.Term term : said) {
            if (term.sort() == Terms.Sort.GROUP && !pool.fields().contains(Thesaurus.field(term.key()))) {
                continue;
            }
            double rarity = rarity(drawn.holders().getOrDefault(term.key(), 0), pool.size());
            if (pool.isBriefed()) {
                rarity = Math.pow(rarity, Scales.BRIEFED);
            } else if (term.sort() == Terms.Sort.STEM) {
                rarity *= Background.telling(term.key());
            }
            terms.putIfAbsent(
                    term.key(), new Weighed(term.sort(), Scales.of(term.sort()) * rarity, term.start(), term.end()));
        }
        double total = terms.values().stream().mapToDouble(Weighed::weight).sum();
        return new Asked(terms, total);
    }

    /**
     * Inverse document frequency in BM25's form (Robertson and Zaragoza, 2009), never below zero.
     *
     * <p>@paper bm25/rarity
     */
    private static double rarity(int with, int papers) {
        return Math.log(1 + (papers - with + 0.5) / (with + 0.5));
    }

    /** The same, each weighing less the more texts hold it. */
    Asked among(Map<String, Integer> holding) {
        Map<String, Weighed> lighter = new LinkedHashMap<>();
        terms.forEach((key, each) -> lighter.put(
                key, new Weighed(each.sort, each.weight / holding.getOrDefault(key, 1), each.start, each.end)));
        return new Asked(lighter, total);
    }

    Ranking.Scored score(Dossier dossier, double meanLength) {
        if (total == 0) {
            return Ranking.Scored.byWords(dossier, 0, 0, 0);
        }
        double whole = whole(dossier, meanLength) / total;
        double best = 0;
        double second = 0;
        for (Dossier.Noted noted : dossier.passages()) {
            double alone = alone(noted) / total;
            second = Math.max(second, Math.min(best, alone));
            best = Math.max(best, alone);
        }
        double score = (Scales.WHOLE * whole + best + Scales.SECOND * second) / (Scales.WHOLE + 1 + Scales.SECOND);
        return Ranking.Scored.byWords(dossier, score, whole, best);
    }

    /** Counts saturated and held back by length, weighed by rarity. @paper bm25/saturation, bm25/length */
    private double whole(Dossier dossier, double meanLength) {
        double held = Scales.SATURATION * (1 - Scales.LENGTH + Scales.LENGTH * dossier.length() / meanLength);
        double sum = 0;
        boolean speaks = false;
        for (Map.Entry<String, Weighed> each : terms.entrySet()) {
            double count = dossier.counts().getOrDefault(each.getKey(), 0.0);
            sum += each.getValue().weight() * count / (count + held);
            speaks |= count > 0 && each.getValue().speaksAlone();
        }
        return speaks ? sum : 0;
    }

    /** What a passage holds of the feature, by itself. */
    double alone(Dossier.Noted noted) {
        double sum = matched(noted.keys());
        return sum == 0 ? 0 : sum * Scales.alone(noted.passage().sort()) / noted.heldBack();
    }

    /** How many of the words that were asked a text with such keys holds. */
    int wordsIn(Set<String> keys) {
        return (int) terms.entrySet().stream()
                .filter(each -> each.getValue().sort() == Terms.Sort.STEM && keys.contains(each.getKey()))
                .count();
    }

    /** What a text with such keys holds of the feature. */
    private double matched(Set<String> keys) {
        double sum = 0;
        boolean speaks = false;
        for (Map.Entry<String, Weighed> each : terms.entrySet()) {
            if (keys.contains(each.getKey())) {
                sum += each.getValue().weight();
                speaks |= each.getValue().speaksAlone();
            }
        }
        return speaks ? sum : 0;
    }
}
