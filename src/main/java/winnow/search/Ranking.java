package winnow.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The papers that share something with a feature.
 *
 * @param scored best first
 * @param asked what was asked
 * @param evidence what speaks for the first
 */
record Ranking(List<Scored> scored, Asked asked, Confidence.Evidence evidence) {
    /** So many papers behind the first tell how far it stands out. */
    private static final int RIVALS = 5;

    /**
     * A paper.
     *
     * @param score what it is ranked by
     * @param whole what its dossier holds of the feature, counts saturated, 0 to 1
     * @param best what its best passage holds of the feature, about 0 to 1
     */
    record Scored(Dossier dossier, double score, double whole, double best) {}

    static Ranking of(List<Scored> scored, Asked asked) {
        List<Scored> sorted = scored.stream()
                .sorted(Comparator.comparingDouble((Scored each) -> -each.score)
                        .thenComparingInt(each -> each.dossier.n()))
                .toList();
        return new Ranking(sorted, asked, evidence(sorted, asked));
    }

    private static Confidence.Evidence evidence(List<Scored> scored, Asked asked) {
        if (scored.isEmpty()) {
            return Confidence.Evidence.NOTHING;
        }
        Scored first = scored.get(0);
        Map<String, Double> counts = first.dossier.counts();
        double words = 0;
        double known = 0;
        double said = 0;
        double knownWeight = 0;
        for (Map.Entry<String, Asked.Weighed> each : asked.terms().entrySet()) {
            if (each.getValue().sort() == Terms.Sort.STEM) {
                boolean holds = counts.containsKey(each.getKey());
                words++;
                said += each.getValue().weight();
                known += holds ? 1 : 0;
                knownWeight += holds ? each.getValue().weight() : 0;
            }
        }
        int together = first.dossier.passages().stream()
                .mapToInt(noted -> asked.wordsIn(noted.keys()))
                .max()
                .orElse(0);
        double rest =
                scored.stream().skip(1).limit(RIVALS).mapToDouble(Scored::score).sum() / RIVALS;
        return new Confidence.Evidence(
                first.dossier.grounds(),
                first.whole,
                first.best,
                words == 0 ? 0 : known / words,
                said == 0 ? 0 : knownWeight / said,
                Math.log1p(known),
                Math.log1p(together),
                first.score - (scored.size() > 1 ? scored.get(1).score : 0),
                first.score - rest);
    }
}
