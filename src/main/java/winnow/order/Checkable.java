package winnow.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.Figure;
import winnow.paper.Tier;

/**
 * Checkable: whether it can be shown that the build works.
 *
 * <p>Unit: 0.6 when two figures or more can be reproduced on the team's machines, 0.3 when one can, and
 * 0.3 too when none can and the brief says under "Check" what to measure instead; 0.4 when something to
 * measure against can be had: a named system that anyone can get or that the team runs, or another paper's
 * public code; 0.3 when only the paper's own code can. A figure cannot be reproduced when its words name a machine
 * that the team does not have or more devices than its best tier holds. Direction: more is better.
 */
final class Checkable implements Criterion {
    private static final Pattern DEVICES = Pattern.compile(
            "\\b(\\d{1,3}(?:,\\d{3}){0,2}|\\d{1,7})[ -](?:[A-Z][\\w-]{0,20} ){0,3}(?:GPU|card|node|socket|processe?|rank|accelerator|chip|server|device|core|SSD|GCD)s?\\b");
    private static final int ENOUGH = 2;

    @Override
    public String id() {
        return "checkable";
    }

    @Override
    public String question() {
        return "Can we show that it works?";
    }

    @Override
    public double usualWeight() {
        return 3;
    }

    /** A figure to reproduce, in words, and where it is stated. */
    private record Claim(String text, String source) {}

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        List<Claim> claims = claims(paper);
        Tier tier = paper.tier();
        boolean reached = tier == null || Reach.isHad(paper, tier, setting);
        List<Claim> ours = claims.stream()
                .filter(claim -> reached && isWithin(claim, paper, setting))
                .toList();
        Optional<Prerequisites.Edge> rival = rival(paper, setting);
        @Nullable Passage check = ours.isEmpty() && reached ? check(paper, setting) : null;
        double shown = 0.3 * Math.min(ENOUGH, check == null ? ours.size() : 1);
        double measured = rival.isPresent() ? 0.4 : HeadStart.hasCode(paper) ? 0.3 : 0;
        String figures = claims.isEmpty()
                ? "It states no figure"
                : ours.size() + " of " + Reasons.count(claims.size(), "figure") + " can be reproduced on your machines";
        String instead = check == null ? "" : ", but its brief says what to measure";
        String against = rival.map(edge -> "it can be measured against " + label(edge))
                .orElse(
                        !HeadStart.hasCode(paper)
                                ? "nothing to measure against is named that can be had"
                                : "it can be measured against its own code");
        String source = ours.isEmpty()
                ? claims.isEmpty()
                        ? Reasons.source(paper, Brief.FIGURES)
                        : claims.get(0).source()
                : ours.get(0).source();
        return new Appraisal(
                shown + measured, figures + instead + "; " + against + ".", check == null ? source : check.source());
    }

    /** The first line of what the brief says to measure; {@code null} when it says nothing. */
    private static @Nullable Passage check(Profile paper, Setting setting) {
        return setting.passages(paper).stream()
                .filter(passage -> passage.part() == Passage.Of.CHECK)
                .findFirst()
                .orElse(null);
    }

    private static List<Claim> claims(Profile paper) {
        Brief brief = paper.brief();
        List<Claim> claims = new ArrayList<>();
        if (brief != null) {
            brief.figures()
                    .forEach(figure ->
                            claims.add(new Claim(figure.text(), Passages.sentence(paper.id(), figure.sentence()))));
            return claims;
        }
        for (Figure figure : paper.paper().figures()) {
            String text = paper.paper()
                    .sentence(figure.sentence())
                    .map(each -> each.text())
                    .orElse("");
            claims.add(new Claim(text, Passages.sentence(paper.id(), figure.sentence())));
        }
        return claims;
    }

    private static boolean isWithin(Claim claim, Profile paper, Setting setting) {
        Matcher devices = DEVICES.matcher(claim.text());
        int most = devices(setting.team().bestTier().orElse(Tier.LAPTOP));
        while (devices.find()) {
            if (Integer.parseInt(devices.group(1).replace(",", "")) > most) {
                return false;
            }
        }
        return paper.paper().hardware().stream()
                .filter(name -> Hardware.isNamedMachine(name) && claim.text().contains(name))
                .allMatch(setting::hasHardware);
    }

    /** How many devices a tier stands for at the most. */
    private static int devices(Tier tier) {
        return switch (tier) {
            case LAPTOP, ONE_GPU -> 1;
            case MULTI_GPU -> 8;
            case CLUSTER, SPECIAL -> 64;
        };
    }

    private static Optional<Prerequisites.Edge> rival(Profile paper, Setting setting) {
        Vocabulary open = Vocabulary.ofSystems();
        return setting.under(paper.id()).stream()
                .filter(edge -> edge.how().equals("compares"))
                .filter(edge -> open.name(label(edge)).isPresent()
                        || setting.known().name(label(edge)).isPresent()
                        || setting.hasCode(edge.from()))
                .findFirst();
    }

    private static String label(Prerequisites.Edge edge) {
        return edge.from().replace("system:", "");
    }
}
