package winnow.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import winnow.search.SecondOpinion.Heard;

/**
 * The papers that share something with a feature.
 *
 * @param scored best first
 * @param asked what was asked
 * @param evidence what speaks for the first
 * @param heard what a model said; {@code null} where words alone were compared
 */
record Ranking(
        List<Scored> scored,
        Asked asked,
        Confidence.Evidence evidence,
        @Nullable Heard heard) {
    /** So many papers behind the first tell how far it stands out. */
    private static final int RIVALS = 5;
    /** Standard deviations in which a score with a model's falls from a half to a quarter, nearly. */
    private static final double SPREAD = 3;

    /**
     * A paper.
     *
     * @param score what it is ranked by
     * @param words how well its words explain it, 0 to 1
     * @param whole what its dossier holds of the feature, counts saturated, 0 to 1
     * @param best what its best passage holds of the feature, about 0 to 1
     * @param near how near it is in meaning; 0 where words alone were compared
     * @param nearest how near its nearest sentence is
     */
    record Scored(Dossier dossier, double score, double words, double whole, double best, double near, double nearest) {
        static Scored byWords(Dossier dossier, double words, double whole, double best) {
            return new Scored(dossier, words, words, whole, best, 0, 0);
        }

        Scored heard(double nearWhole, double nearestSentence) {
            return new Scored(dossier, score, words, whole, best, nearWhole, nearestSentence);
        }

        Scored scoring(double other) {
            return new Scored(dossier, other, words, whole, best, near, nearest);
        }
    }

    static Ranking of(List<Scored> scored, Asked asked, @Nullable Heard heard) {
        List<Scored> sorted = scored.stream()
                .sorted(Comparator.comparingDouble((Scored each) -> -each.score)
                        .thenComparingInt(each -> each.dossier.n()))
                .toList();
        return new Ranking(sorted, asked, evidence(sorted, asked, heard), heard);
    }

    /** A paper's score as it is shown, 0 to 1. */
    double shown(Scored paper) {
        return heard == null ? paper.score : 1 / (1 + Math.exp(-paper.score / SPREAD));
    }

    private static Confidence.Evidence evidence(List<Scored> scored, Asked asked, @Nullable Heard heard) {
        if (scored.isEmpty()) {
            return Confidence.Evidence.NOTHING;
        }
        Scored first = scored.get(0);
        int known = asked.wordsIn(first.dossier.counts().keySet());
        return new Confidence.Evidence(
                first.dossier.grounds(),
                first.whole,
                first.best,
                first.words - behind(scored, Scored::words, 1),
                first.words - behind(scored, Scored::words, RIVALS),
                Math.log1p(known),
                heard == null ? null : meant(scored, first, heard));
    }

    private static Confidence.Meant meant(List<Scored> scored, Scored first, Heard heard) {
        return new Confidence.Meant(
                heard.model(),
                first.near,
                first.nearest,
                first.score - behind(scored, Scored::score, RIVALS),
                first.near - behind(scored, Scored::near, 1),
                scored.stream().mapToDouble(Scored::near).average().orElse(0));
    }

    /** Mean of the best papers but the first. */
    private static double behind(List<Scored> scored, ToDoubleFunction<Scored> of, int most) {
        double[] others = scored.stream().skip(1).mapToDouble(of).sorted().toArray();
        double sum = 0;
        for (int at = others.length - 1; at >= Math.max(0, others.length - most); at--) {
            sum += others[at];
        }
        return sum / most;
    }
}
