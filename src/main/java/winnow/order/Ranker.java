package winnow.order;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.order.Ranking.Contribution;
import winnow.order.Ranking.Ranked;
import winnow.order.Ranking.Sampling;
import winnow.order.Ranking.Weighed;
import winnow.paper.PaperId;
import winnow.paper.Tier;
import winnow.topic.TopicScheme;

/**
 * Puts the papers of a library in the order in which a team would build them. Made once for a library and a
 * team, it has appraised every paper by every criterion and ranks under other weights without reading
 * anything again: 10,000 weightings of some dozens of papers take hundredths of a second.
 */
public final class Ranker {
    private static final int WEIGHTINGS = 10_000;
    private static final int FEWEST = 1_000;
    /** So many products of a weight and a value are worth their time. */
    private static final long EFFORT = 100_000_000;

    private static final double DECIMALS = 1e6;

    private final Setting setting;
    private final List<Criterion> criteria;
    private final List<Judged> judged = new ArrayList<>();

    /** A paper and what the criteria say of it, whatever they count. */
    private record Judged(Profile profile, List<Appraisal> appraisals, List<String> wouldNeed) {}

    private Ranker(Setting setting, List<Criterion> criteria, Iterable<Profile> profiles) {
        this.setting = setting;
        this.criteria = criteria;
        for (Profile profile : profiles) {
            List<Appraisal> appraisals = criteria.stream()
                    .map(each -> each.appraise(profile, setting))
                    .toList();
            judged.add(new Judged(profile, appraisals, wouldNeed(profile)));
        }
    }

    /** The order of a library's papers for a team. */
    public static Ranking rank(Library library, Team team) throws IOException {
        return of(library, team).rank();
    }

    /** The order of some of a library's papers, as if there were no others. */
    public static Ranking rank(Library library, List<PaperId> among, Team team) throws IOException {
        List<Profile> profiles =
                among.stream().flatMap(id -> library.profile(id).stream()).toList();
        return rank(profiles, TopicScheme.of(library.workspace()), new Passages(), team);
    }

    /** A ranker that has read all that there is to read. */
    public static Ranker of(Library library, Team team) throws IOException {
        List<Profile> profiles = new ArrayList<>();
        library.profiles().forEach(profiles::add);
        return of(profiles, TopicScheme.of(library.workspace()), new Passages(), team);
    }

    static Ranker of(Iterable<Profile> profiles, TopicScheme scheme, Passages passages, Team team) {
        return new Ranker(new Setting(team, scheme, passages, profiles), Criteria.of(team), profiles);
    }

    static Ranking rank(Iterable<Profile> profiles, TopicScheme scheme, Passages passages, Team team) {
        return of(profiles, scheme, passages, team).rank();
    }

    /** The order under the weights that the team said. */
    public Ranking rank() {
        return rank(setting.team());
    }

    /**
     * The order under other weights, machines, time and people as they were.
     *
     * @param weights by criterion; one that is not named is "don't know"
     */
    public Ranking rank(Map<String, Importance> weights) {
        return rank(setting.team().weighing(weights));
    }

    private Ranking rank(Team team) {
        List<Weighed> weighed = weighed(team);
        List<Ranked> within = new ArrayList<>();
        List<Ranked> beyond = new ArrayList<>();
        for (Judged each : judged) {
            Ranked ranked = ranked(each, weighed);
            (ranked.withinReach() ? within : beyond).add(ranked);
        }
        within.sort(Comparator.comparingInt(Ranked::n));
        Weightings weightings =
                new Weightings(weighed.stream().map(Weighed::said).toList());
        int count = count(within.size());
        Acceptability acceptability = Acceptability.of(
                values(within, Contribution::low), values(within, Contribution::high), weightings.first(count));
        List<Ranked> papers = new ArrayList<>();
        for (int at = 0; at < within.size(); at++) {
            papers.add(withShares(within.get(at), acceptability, at, weighed));
        }
        papers.sort(Comparator.comparingDouble((Ranked each) -> -each.score())
                .thenComparing(Comparator.comparingDouble((Ranked each) -> -each.firstShare()))
                .thenComparingInt(Ranked::n));
        List<Ranked> all = new ArrayList<>(new Dominance(papers).marked());
        beyond.stream()
                .sorted(Comparator.comparingDouble((Ranked each) -> -each.score())
                        .thenComparingInt(Ranked::n))
                .forEach(all::add);
        Stability stability = new Stability(papers, weighed);
        return new Ranking(
                team,
                weighed,
                new Sampling(count, rounded(weightings.step(), 1e15)),
                numbered(all),
                findOut(papers, weighed),
                stability.overthrow(),
                stability.ties(),
                setting.prerequisites());
    }

    private List<Ranking.FindOut> findOut(List<Ranked> papers, List<Weighed> weighed) {
        Map<String, Criterion> byId = criteria.stream().collect(Collectors.toMap(Criterion::id, each -> each));
        return new FindingOut(papers, weighed, byId).all();
    }

    private static double[][] values(List<Ranked> papers, ToDoubleFunction<Contribution> end) {
        return papers.stream()
                .map(paper -> paper.contributions().stream().mapToDouble(end).toArray())
                .toArray(double[][]::new);
    }

    private int count(int papers) {
        long each = Math.max(1, (long) papers * criteria.size());
        return (int) Math.max(FEWEST, Math.min(WEIGHTINGS, EFFORT / each));
    }

    /**
     * What each criterion counts: what the team says; "don't know" counts as the mean of the weights that are
     * said; where none is, all count as usual. What the team cannot care for, since it names no topic, counts
     * nothing.
     */
    private List<Weighed> weighed(Team team) {
        Map<String, Importance> said = team.criteria();
        OptionalDouble mean = said.values().stream()
                .map(Importance::number)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .filter(number -> number > 0)
                .average();
        List<Weighed> weighed = new ArrayList<>();
        for (Criterion each : criteria) {
            Importance importance = said.getOrDefault(each.id(), Importance.UNKNOWN);
            boolean idle = each.id().equals(Interest.ID) && team.topics().isEmpty();
            if (idle && importance.number() == null) {
                importance = Importance.of(0);
            }
            Double number = importance.number();
            double weight = number == null ? mean.orElse(each.usualWeight()) : number;
            weighed.add(new Weighed(each.id(), each.question(), rounded(weight, DECIMALS), importance));
        }
        return weighed;
    }

    private Ranked ranked(Judged paper, List<Weighed> weighed) {
        double sum = weighed.stream().mapToDouble(Weighed::weight).sum();
        List<Contribution> contributions = new ArrayList<>();
        double low = 0;
        double high = 0;
        int known = 0;
        int of = 0;
        for (int at = 0; at < criteria.size(); at++) {
            Appraisal says = paper.appraisals().get(at);
            double share = sum == 0 ? 0 : weighed.get(at).weight() / sum;
            low += share * says.low();
            high += share * says.high();
            boolean counts = weighed.get(at).weight() > 0;
            of += counts ? 1 : 0;
            known += counts && says.state() != Knowledge.UNKNOWN ? 1 : 0;
            contributions.add(contribution(criteria.get(at), says, share));
        }
        Profile profile = paper.profile();
        return new Ranked(
                profile.id(),
                profile.paper().n(),
                profile.shortName(),
                profile.tier(),
                profile.weeks(),
                0,
                rounded((low + high) / 2, DECIMALS),
                rounded(low, DECIMALS),
                rounded(high, DECIMALS),
                known,
                of,
                paper.wouldNeed().isEmpty(),
                paper.wouldNeed(),
                0,
                0,
                Map.of(),
                List.of(),
                contributions);
    }

    private static Contribution contribution(Criterion criterion, Appraisal says, double share) {
        return new Contribution(
                criterion.id(),
                says.value(),
                says.low(),
                says.high(),
                says.state(),
                rounded(share * (says.low() + says.high()) / 2, DECIMALS),
                says.because(),
                says.source());
    }

    /** The hard limits: what would have to be had that is not. */
    private List<String> wouldNeed(Profile profile) {
        List<String> needs = new ArrayList<>();
        String running = HeadStart.running(profile, setting);
        if (!running.isEmpty()) {
            needs.add("a reason: you already run " + running + ", and building it again gains nothing");
        }
        Tier tier = profile.tier();
        if (tier != null && !Reach.isHad(profile, tier, setting)) {
            needs.add(Reach.remedy(profile, tier, setting));
        }
        if (Size.load(profile, setting.team())
                .filter(load -> load > Size.TOO_MUCH)
                .isPresent()) {
            needs.add(Size.remedy(profile, setting.team()));
        }
        return needs;
    }

    private static Ranked withShares(Ranked paper, Acceptability acceptability, int at, List<Weighed> weighed) {
        Map<String, Double> central = new LinkedHashMap<>();
        @Nullable List<Double> weights = acceptability.centralWeights(at);
        if (weights != null) {
            for (int criterion = 0; criterion < weighed.size(); criterion++) {
                central.put(weighed.get(criterion).id(), rounded(weights.get(criterion), DECIMALS));
            }
        }
        return paper.placed(
                0,
                rounded(acceptability.firstShare(at), 1e12),
                rounded(acceptability.frontShare(at), 1e12),
                central,
                List.of());
    }

    /** Places in the order; papers of the same score and the same share have the same place. */
    private static List<Ranked> numbered(List<Ranked> papers) {
        List<Ranked> numbered = new ArrayList<>();
        for (Ranked each : papers) {
            Ranked before = numbered.isEmpty() ? null : numbered.get(numbered.size() - 1);
            int place = before != null
                            && before.withinReach() == each.withinReach()
                            && before.score() == each.score()
                            && before.firstShare() == each.firstShare()
                    ? before.rank()
                    : numbered.size() + 1;
            numbered.add(
                    each.placed(place, each.firstShare(), each.top5Share(), each.centralWeights(), each.dominatedBy()));
        }
        return numbered;
    }

    /** So many decimals that nobody sees a difference and that a test can recompute. */
    static double rounded(double number, double decimals) {
        return Math.round(number * decimals) / decimals;
    }
}
