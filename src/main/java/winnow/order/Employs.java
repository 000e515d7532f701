package winnow.order;

import org.jspecify.annotations.Nullable;
import winnow.library.Profile;
import winnow.paper.Tier;

/**
 * Employs: whether it makes use of what the team has, so that eight cards do not stand idle beside a laptop's paper.
 *
 * <p>Unit: 1 when it needs the best that the team has, 0.25 less for each tier below; where the team has something
 * special, 1 for what needs just that, and half of the above for everything else. Unknown when nobody said what it
 * needs. Direction: more is better.
 */
final class Employs implements Criterion {
    private static final double STEP = 0.25;

    @Override
    public String id() {
        return "employs";
    }

    @Override
    public String question() {
        return "Does it use what we have?";
    }

    @Override
    public double usualWeight() {
        return 1;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Tier tier = paper.tier();
        String source = Reasons.source(paper, "tier");
        if (tier == null) {
            return Appraisal.unknown("Nobody said what machine it needs.", source);
        }
        Knowledge state = Reach.state(paper);
        @Nullable Machine special = setting.special(paper);
        if (tier == Tier.SPECIAL) {
            return special == null
                    ? Appraisal.of(0, state, "It needs something that you do not have.", source)
                    : Appraisal.of(1, state, "It needs your " + special.words() + ".", source);
        }
        Tier best = setting.team().bestTier().orElse(Tier.LAPTOP);
        boolean idle = setting.team().machines().stream().anyMatch(each -> each.tier() == Tier.SPECIAL);
        int below = Math.max(0, best.compareTo(tier));
        double value = Math.max(0, 1 - STEP * below) * (idle && special == null ? 0.5 : 1);
        String used = special != null
                ? "It uses your " + special.words() + "."
                : "It needs " + Reach.words(tier)
                        + (below == 0 ? ", the best that you have" : "; your best is " + Reach.words(best))
                        + (idle ? ", and leaves what is special of yours idle." : ".");
        return Appraisal.of(special != null ? 1 : value, state, used, source);
    }

    @Override
    public boolean speaksAgainst() {
        return false;
    }

    @Override
    public String unknown() {
        return "What is the least machine that it needs?";
    }

    @Override
    public String where(String paper) {
        return Reach.look(paper);
    }
}
