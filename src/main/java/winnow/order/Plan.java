package winnow.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.paper.Tier;

/**
 * How one paper is built: its parts in an order that respects what they need, and the figures that show
 * that they work.
 *
 * @param paper its id
 * @param title its title
 * @param tier what it needs; {@code null} when nobody said
 * @param weeks for two engineers; 0 when nobody said
 * @param parts in build order; empty when there is no brief
 * @param figures to reproduce
 * @param waves ids of parts that can be worked on side by side, one wave after the other
 * @param longest ids of the longest chain of parts that wait for one another
 * @param smallest what to build on which machine, in Markdown; empty when nobody said
 * @param findings needs that name no part, and parts that need each other in a ring
 */
@JsonPropertyOrder({"paper", "title", "tier", "parts", "figures", "weeks", "waves", "longest", "smallest", "findings"})
public record Plan(
        PaperId paper,
        String title,
        @Nullable Tier tier,
        int weeks,
        List<Step> parts,
        List<Claim> figures,
        List<List<String>> waves,
        List<String> longest,
        String smallest,
        List<Finding> findings) {
    /** The state of what nobody has tagged. */
    public static final String MISSING = "missing";

    /** The state of what is built and checked. */
    public static final String COVERED = "covered";

    private static final Set<String> DONE = Set.of(COVERED, "justified");

    /** Whether nothing is left to do about an item in a state. */
    public static boolean isDone(String state) {
        return DONE.contains(state);
    }

    public Plan {
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
        waves = List.copyOf(waves);
        longest = List.copyOf(longest);
        findings = List.copyOf(findings);
    }

    /**
     * A part to build.
     *
     * @param id {@code h2o/eviction-policy}
     * @param text what it is, in Markdown
     * @param needs ids of the parts it needs first
     * @param sentences that it comes from: {@code h2o#s7}
     * @param checkedBy sentences of the figures that check it: those it shares a sentence with, else those that check
     *     what is built on it
     * @param state what is done, by the trace
     * @param wave the first is 1; parts of one wave can be worked on side by side
     * @param personWeeks an even share of the paper's effort, since nobody said more; 0 when nobody said any
     * @param line of the brief
     */
    @JsonPropertyOrder({"id", "needs", "sentences", "state"})
    public record Step(
            String id,
            String text,
            List<String> needs,
            List<String> sentences,
            @JsonProperty("checked_by") List<String> checkedBy,
            String state,
            int wave,
            @JsonProperty("person_weeks") double personWeeks,
            int line) {
        public Step {
            needs = List.copyOf(needs);
            sentences = List.copyOf(sentences);
            checkedBy = List.copyOf(checkedBy);
        }
    }

    /**
     * A figure to reproduce.
     *
     * @param sentence {@code h2o#s10}
     * @param text the figure in words
     * @param state what is done, by the trace
     */
    @JsonPropertyOrder({"sentence", "text", "state"})
    public record Claim(String sentence, String text, String state) {}

    /**
     * The plan of a paper.
     *
     * @param states what is done by the trace: a word for each item that it knows, by its id, {@code
     *     h2o/eviction-policy} for a part and {@code h2o#s10} for a figure
     */
    public static Plan of(Profile profile, Map<String, String> states) {
        return new Planner(profile, states).plan();
    }

    /** How many parts of a brief can be worked on side by side at the most. */
    static int widest(Brief brief) {
        return new PartOrder(brief).widest();
    }
}
