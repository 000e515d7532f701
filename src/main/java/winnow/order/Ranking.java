package winnow.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;
import winnow.paper.Tier;

/**
 * Papers in the order in which a team would build them, with every reason.
 *
 * @param team whose order it is
 * @param criteria by which it was made, with the weights that the scores use
 * @param weightings over how many weightings the shares were taken
 * @param papers those within reach first, best first; those out of reach behind
 * @param findOut what is unknown and could change who comes first, greatest gain first
 * @param overthrow the smallest change of one weight that puts another paper first; {@code null} when no
 *     change of a single weight does
 * @param ties runs of papers whose scores are too near to one another to be an order
 * @param prerequisites what the papers stand on
 */
@JsonPropertyOrder({"team", "criteria", "weightings", "papers", "find_out", "overthrow", "ties", "prerequisites"})
public record Ranking(
        Team team,
        List<Weighed> criteria,
        Sampling weightings,
        List<Ranked> papers,
        @JsonProperty("find_out") List<FindOut> findOut,
        @Nullable Overthrow overthrow,
        List<Tie> ties,
        Prerequisites prerequisites) {
    /** Papers whose scores differ by less than this from the best of a run are tied with it. */
    public static final double MARGIN = 0.01;

    public Ranking {
        criteria = List.copyOf(criteria);
        papers = List.copyOf(papers);
        findOut = List.copyOf(findOut);
        ties = List.copyOf(ties);
    }

    /**
     * A criterion and what it counts.
     *
     * @param id its name
     * @param question what it asks
     * @param weight what it counts in the scores; for "don't know" the mean of the weights that were said, the
     *     usual weight when none was
     * @param said what the team said
     */
    public record Weighed(String id, String question, double weight, Importance said) {}

    /**
     * How the weightings were made, and the unknown values with them; see the README for the rule in a spreadsheet's
     * words.
     *
     * @param count how many
     * @param step {@code a} of the rule
     */
    public record Sampling(int count, double step) {}

    /**
     * A paper in its place.
     *
     * @param paper its id
     * @param n its number in the digest
     * @param label what to call it
     * @param tier what it needs; {@code null} when nobody said
     * @param weeks for two engineers; 0 when nobody said
     * @param rank from 1; equal papers have the same; papers out of reach go on counting behind those within
     * @param score sum of weight × value over the sum of weights, an unknown value counting as the middle of its range
     * @param low the same with every unknown value at its least
     * @param high the same with every unknown value at its most
     * @param known how many of the criteria that count are known
     * @param of how many criteria count
     * @param withinReach whether the team can build it at all
     * @param wouldNeed what would bring it within reach; empty when it is
     * @param firstShare share of weightings that puts it first; 0 when out of reach
     * @param top5Share share of weightings that puts it among the first five
     * @param centralWeights mean of the weightings that put it first, by criterion; empty when none does
     * @param dominatedBy papers within reach that are no worse by any criterion and better by one, best first
     * @param contributions what each criterion says
     */
    @JsonPropertyOrder({
        "paper",
        "n",
        "label",
        "tier",
        "weeks",
        "rank",
        "score",
        "low",
        "high",
        "known",
        "of",
        "within_reach",
        "would_need",
        "first_share",
        "top5_share",
        "central_weights",
        "dominated_by",
        "contributions"
    })
    public record Ranked(
            PaperId paper,
            int n,
            String label,
            @Nullable Tier tier,
            int weeks,
            int rank,
            double score,
            double low,
            double high,
            int known,
            int of,
            @JsonProperty("within_reach") boolean withinReach,
            @JsonProperty("would_need") List<String> wouldNeed,
            @JsonProperty("first_share") double firstShare,
            @JsonProperty("top5_share") double top5Share,
            @JsonProperty("central_weights") Map<String, Double> centralWeights,
            @JsonProperty("dominated_by") List<PaperId> dominatedBy,
            List<Contribution> contributions) {
        public Ranked {
            wouldNeed = List.copyOf(wouldNeed);
            dominatedBy = List.copyOf(dominatedBy);
            contributions = List.copyOf(contributions);
        }

        /** The same paper with what only the whole ranking can tell. */
        Ranked placed(int place, double first, double front, Map<String, Double> central, List<PaperId> above) {
            return new Ranked(
                    paper,
                    n,
                    label,
                    tier,
                    weeks,
                    place,
                    score,
                    low,
                    high,
                    known,
                    of,
                    withinReach,
                    wouldNeed,
                    first,
                    front,
                    central,
                    above,
                    contributions);
        }

        /** What one criterion says. */
        public Optional<Contribution> contribution(String criterion) {
            return contributions.stream()
                    .filter(each -> each.criterion().equals(criterion))
                    .findFirst();
        }
    }

    /**
     * What a criterion adds.
     *
     * @param criterion its name
     * @param value from 0 to 1; {@code null} when it is unknown
     * @param low the least that the value can be; the value itself when it is known
     * @param high the most that it can be
     * @param state how it is known
     * @param points weight × value over the sum of weights, the middle of the range where the value is unknown; they
     *     add up to the score
     * @param because the reason
     * @param source where it is said
     */
    public record Contribution(
            String criterion,
            @Nullable Double value,
            double low,
            double high,
            Knowledge state,
            double points,
            String because,
            String source) {

        /** The value, or the middle of its range. */
        public double middle() {
            return (low + high) / 2;
        }

        @JsonIgnore
        public boolean isKnown() {
            return state != Knowledge.UNKNOWN;
        }
    }

    /**
     * Something unknown, and what knowing it would change. With all other values at the middle of their ranges
     * and the weights of the scores, the value is even over its range.
     *
     * @param paper whose fact it is
     * @param criterion that needs it
     * @param question what to find out
     * @param where to look, and how to say what was found
     * @param changesFirst the probability that another paper then comes first
     * @param gain by how much the score of the then first exceeds that of the now first, on average
     */
    @JsonPropertyOrder({"paper", "criterion", "question", "where", "changes_first", "gain"})
    public record FindOut(
            PaperId paper,
            String criterion,
            String question,
            String where,
            @JsonProperty("changes_first") double changesFirst,
            double gain) {}

    /**
     * A change of one weight, the others as they are.
     *
     * @param criterion whose weight
     * @param from what it is
     * @param to what it has to pass
     * @param winner who is first now
     * @param successor who is first then
     */
    public record Overthrow(String criterion, double from, double to, PaperId winner, PaperId successor) {}

    /**
     * A margin too small to call.
     *
     * @param papers in the order of their ranks
     * @param margin between the first and the last of their scores
     */
    public record Tie(List<PaperId> papers, double margin) {
        public Tie {
            papers = List.copyOf(papers);
        }
    }

    /** The papers that the team can build, best first. */
    public List<Ranked> withinReach() {
        return papers.stream().filter(Ranked::withinReach).toList();
    }

    /** The papers that it cannot build as things are. */
    public List<Ranked> outOfReach() {
        return papers.stream().filter(each -> !each.withinReach()).toList();
    }

    /** A paper in its place. */
    public Optional<Ranked> of(PaperId paper) {
        return papers.stream().filter(each -> each.paper().equals(paper)).findFirst();
    }
}
