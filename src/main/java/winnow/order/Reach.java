package winnow.order;

import java.util.List;
import java.util.stream.Collectors;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.Tier;

/**
 * Within reach: whether the team's machines will do.
 *
 * <p>Unit: 1 when the paper's tier is had and so is a machine that it names, or it names none; 0.75 when
 * the tier is had, but none of the machines that it names; 0 when the tier is not had. Unknown when nobody said
 * what it needs. Direction: more is better. Tiers contain one another, least first;
 * what is special has to be named by the team in words that the paper or its brief uses.
 */
final class Reach implements Criterion {
    static final String ID = "reach";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String question() {
        return "Will our machines do?";
    }

    @Override
    public double usualWeight() {
        return 2;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Tier tier = paper.tier();
        String source = Reasons.source(paper, "tier");
        if (tier == null) {
            String missing = paper.paper().tierWhy();
            return Appraisal.unknown(
                    "Nobody said what machine it needs" + (missing.isEmpty() ? "" : ": " + Reasons.open(missing)) + ".",
                    source);
        }
        String why = Reasons.reason(paper, "tier", paper.paper().tierWhy());
        if (!isHad(paper, tier, setting)) {
            return Appraisal.of(
                    0, state(paper), "It needs " + words(tier) + ", which you do not have" + why + ".", source);
        }
        List<String> named = paper.paper().hardware().stream()
                .filter(Hardware::isNamedMachine)
                .toList();
        if (named.isEmpty() || named.stream().anyMatch(setting::hasHardware)) {
            return Appraisal.of(1, state(paper), "It needs " + words(tier) + ", which you have" + why + ".", source);
        }
        Passage passage = Passages.firstWith(setting.passages(paper), named.get(0));
        return Appraisal.of(
                0.75,
                state(paper),
                "It needs " + words(tier) + ", which you have, but it names " + named.get(0)
                        + ", which you do not have.",
                passage == null ? source : passage.source());
    }

    @Override
    public String unknown() {
        return "What is the least machine that it needs?";
    }

    @Override
    public String where(String paper) {
        return look(paper);
    }

    static String look(String paper) {
        return "its evaluation section; then winnow brief " + paper + " --set tier=one-gpu --because \"…\"";
    }

    /** How the tier is known. */
    static Knowledge state(Profile paper) {
        Brief brief = paper.brief();
        return Reasons.state(paper, "tier", brief != null && brief.tier() != null);
    }

    static boolean isHad(Profile paper, Tier tier, Setting setting) {
        return setting.has(tier) || (tier == Tier.SPECIAL && setting.special(paper) != null);
    }

    /** What would bring a paper within reach. */
    static String remedy(Profile paper, Tier tier, Setting setting) {
        String have = setting.team().machines().stream().map(Machine::words).collect(Collectors.joining(", "));
        String why = Reasons.reason(paper, "tier", paper.paper().tierWhy());
        return tier == Tier.SPECIAL
                ? "something special" + why + "; if you have it, name it: {name: …, tier: special}"
                : words(tier) + why + "; you have " + have;
    }

    static String words(Tier tier) {
        return switch (tier) {
            case LAPTOP -> "a laptop";
            case ONE_GPU -> "one GPU";
            case MULTI_GPU -> "several GPUs in a machine";
            case CLUSTER -> "several machines";
            case SPECIAL -> "something that can't readily be had";
        };
    }
}
