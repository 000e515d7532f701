package winnow.order;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.Tier;

/**
 * Within reach: whether the team's machines will do.
 *
 * <p>Unit: 1 when the paper's tier is had and so is a machine that it names, or it names none; 0.75 when
 * the tier is had, but none of the machines that its figures come from; 0.5 when nobody said what it
 * needs; 0 when the tier is not had. Direction: more is better. Tiers contain one another, least first;
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
            return new Appraisal(0.5, "Nobody said what machine it needs.", source);
        }
        String why = Reasons.reason(paper, "tier", paper.paper().tierWhy());
        if (!isHad(paper, tier, setting)) {
            return new Appraisal(0, "It needs " + words(tier) + ", which you do not have" + why + ".", source);
        }
        List<String> named = paper.paper().hardware().stream()
                .filter(Hardware::isNamedMachine)
                .toList();
        if (named.isEmpty() || named.stream().anyMatch(setting::hasHardware)) {
            return new Appraisal(1, "It needs " + words(tier) + ", which you have" + why + ".", source);
        }
        Passage passage = Passages.firstWith(setting.passages(paper), named.get(0));
        return new Appraisal(
                0.75,
                "It needs " + words(tier) + ", which you have, but its figures come from " + named.get(0)
                        + ", which you do not have.",
                passage == null ? source : passage.source());
    }

    static boolean isHad(Profile paper, Tier tier, Setting setting) {
        return setting.has(tier) || (tier == Tier.SPECIAL && special(paper, setting) != null);
    }

    /** The special thing of the team that the paper speaks of; {@code null} when there is none. */
    private static @Nullable Machine special(Profile paper, Setting setting) {
        Brief brief = paper.brief();
        String told = paper.paper().title() + "\n" + paper.paper().tierWhy() + "\n"
                + (brief == null ? "" : brief.reasons().getOrDefault("tier", "") + "\n" + brief.section(Brief.SMALLEST))
                + "\n"
                + String.join("\n", paper.paper().hardware());
        return setting.team().machines().stream()
                .filter(machine -> machine.tier() == Tier.SPECIAL && holds(told, machine.name()))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(String told, String name) {
        return told.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
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
