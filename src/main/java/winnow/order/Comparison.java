package winnow.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import winnow.library.Profile;
import winnow.order.Ranking.Contribution;
import winnow.order.Ranking.Ranked;
import winnow.paper.PaperId;

/**
 * Papers side by side.
 *
 * @param papers in the order asked for
 * @param facts by what is told, for each paper in the same order what is known; empty lists for nothing
 * @param criteria what each criterion says of each paper, and who is best by it
 * @param alone for each paper, in the same order, what it has and none of the others has, by fact
 * @param duels who beats whom where, for every pair
 */
@JsonPropertyOrder({"papers", "facts", "criteria", "alone", "duels"})
public record Comparison(
        List<Ranked> papers,
        Map<String, List<List<String>>> facts,
        List<Row> criteria,
        List<Map<String, List<String>>> alone,
        List<Duel> duels) {
    public Comparison {
        papers = List.copyOf(papers);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        criteria = List.copyOf(criteria);
        alone = List.copyOf(alone);
        duels = List.copyOf(duels);
    }

    /**
     * A criterion over all papers.
     *
     * @param criterion its name
     * @param weight what it counts
     * @param says of each paper, in the order asked for
     * @param best those it puts highest; empty when it puts all alike
     */
    public record Row(String criterion, double weight, List<Contribution> says, List<PaperId> best) {}

    /**
     * Two papers against each other.
     *
     * @param better the one of the higher score; the first asked for when they are equal
     * @param other the other one
     * @param lead by how much its score is higher
     * @param wins criteria by which it is better, whatever the unknown values are
     * @param loses criteria by which the other is better so
     * @param dominates whether it is nowhere worse
     */
    public record Duel(
            PaperId better, PaperId other, double lead, List<String> wins, List<String> loses, boolean dominates) {

        /** Whether the lead is no lead. */
        @JsonProperty("tie")
        public boolean isTie() {
            return lead < Ranking.MARGIN;
        }
    }

    /**
     * Compares papers.
     *
     * @param ranking that holds all of them
     * @param profiles two or more, in the order in which they are to stand
     */
    public static Comparison of(Ranking ranking, List<Profile> profiles) {
        List<Ranked> papers = new ArrayList<>();
        for (Profile profile : profiles) {
            papers.add(ranking.of(profile.id())
                    .orElseThrow(() -> new IllegalArgumentException(profile.id() + " is not in the ranking")));
        }
        Map<String, List<List<String>>> facts = facts(profiles);
        return new Comparison(papers, facts, rows(ranking, papers), alone(facts, papers.size()), duels(papers));
    }

    private static Map<String, List<List<String>>> facts(List<Profile> profiles) {
        Map<String, List<List<String>>> facts = new LinkedHashMap<>();
        List<Map<String, List<String>>> each =
                profiles.stream().map(PaperFacts::of).toList();
        for (String fact :
                each.isEmpty() ? List.<String>of() : List.copyOf(each.get(0).keySet())) {
            facts.put(
                    fact,
                    each.stream().map(one -> one.getOrDefault(fact, List.of())).toList());
        }
        return facts;
    }

    private static List<Row> rows(Ranking ranking, List<Ranked> papers) {
        List<Row> rows = new ArrayList<>();
        for (Ranking.Weighed criterion : ranking.criteria()) {
            List<Contribution> says = papers.stream()
                    .flatMap(paper -> paper.contribution(criterion.id()).stream())
                    .toList();
            List<PaperId> best = new ArrayList<>();
            for (int at = 0; at < says.size(); at++) {
                if (isBest(says, at)) {
                    best.add(papers.get(at).paper());
                }
            }
            rows.add(new Row(criterion.id(), criterion.weight(), says, best));
        }
        return rows;
    }

    /** Whether a paper is nowhere behind and ahead of some other, whatever the unknown values are. */
    private static boolean isBest(List<Contribution> says, int at) {
        double least = says.get(at).low();
        return IntStream.range(0, says.size())
                        .allMatch(other -> other == at || says.get(other).high() <= least)
                && says.stream().anyMatch(other -> other.high() < least);
    }

    private static List<Map<String, List<String>>> alone(Map<String, List<List<String>>> facts, int papers) {
        List<Map<String, List<String>>> alone = new ArrayList<>();
        for (int at = 0; at < papers; at++) {
            Map<String, List<String>> own = new LinkedHashMap<>();
            for (Map.Entry<String, List<List<String>>> fact : facts.entrySet()) {
                List<String> only = fact.getValue().get(at).stream()
                        .filter(value -> !PaperFacts.isCounted(fact.getKey()))
                        .filter(value -> holders(fact.getValue(), value) == 1)
                        .toList();
                if (!only.isEmpty()) {
                    own.put(fact.getKey(), only);
                }
            }
            alone.add(Collections.unmodifiableMap(own));
        }
        return alone;
    }

    private static long holders(List<List<String>> values, String value) {
        String folded = Vocabulary.fold(value);
        return values.stream()
                .filter(each ->
                        each.stream().anyMatch(other -> Vocabulary.fold(other).equals(folded)))
                .count();
    }

    private static List<Duel> duels(List<Ranked> papers) {
        List<Duel> duels = new ArrayList<>();
        for (int one = 0; one < papers.size(); one++) {
            for (int other = one + 1; other < papers.size(); other++) {
                boolean first = papers.get(one).score() >= papers.get(other).score();
                duels.add(duel(papers.get(first ? one : other), papers.get(first ? other : one)));
            }
        }
        return duels;
    }

    private static Duel duel(Ranked better, Ranked other) {
        List<String> wins = new ArrayList<>();
        List<String> loses = new ArrayList<>();
        for (Contribution mine : better.contributions()) {
            Contribution theirs = other.contribution(mine.criterion()).orElse(mine);
            if (mine.low() > theirs.high()) {
                wins.add(mine.criterion());
            } else if (mine.high() < theirs.low()) {
                loses.add(mine.criterion());
            }
        }
        return new Duel(
                better.paper(),
                other.paper(),
                Ranker.rounded(better.score() - other.score(), 1e6),
                wins,
                loses,
                Dominance.dominates(better, other));
    }
}
