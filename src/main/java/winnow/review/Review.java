package winnow.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.search.Answer;
import winnow.search.Answer.Strength;
import winnow.trace.TracedTag;

/**
 * A change, held against the papers and the decision.
 *
 * @param summary in numbers
 * @param hunks by file and line
 * @param findings what stands in no hunk: about a file as a whole, tags that are gone
 */
@JsonPropertyOrder({"summary", "hunks", "findings"})
public record Review(Summary summary, List<Reviewed> hunks, List<Finding> findings) {
    public Review {
        hunks = List.copyOf(hunks);
        findings = List.copyOf(findings);
    }

    /**
     * A review in numbers.
     *
     * @param since what the tree is compared with
     * @param decision id of the accepted pick; {@code null} when there is none
     * @param paper id of the paper that it picks; {@code null} when there is none
     * @param files files with a hunk
     * @param hunks all of them
     * @param explained those that surely or likely come from a paper
     * @param covered those of them whose paper a decision speaks for
     * @param tagged those that a tag speaks of
     * @param unasked those that are too many to be looked up
     * @param elsewhere files whose tags were not looked at, since the working tree has another state of them
     * @param findings findings of each level, every level named
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({
        "since",
        "decision",
        "paper",
        "files",
        "hunks",
        "explained",
        "covered",
        "tagged",
        "unasked",
        "elsewhere",
        "findings"
    })
    public record Summary(
            String since,
            @Nullable String decision,
            @Nullable String paper,
            int files,
            int hunks,
            int explained,
            int covered,
            int tagged,
            int unasked,
            List<String> elsewhere,
            Map<String, Integer> findings) {}

    /**
     * A hunk and what is known of it.
     *
     * @param file relative to the tree's root or, once named, to where the person stands
     * @param from its first line, from 1
     * @param to its last line
     * @param strength how sure it is that the first candidate explains it
     * @param candidates the sentences it may come from, best first
     * @param tags the tags in it and over it
     * @param findings what is missing or wrong in it
     */
    @JsonPropertyOrder({"file", "from", "to", "strength", "candidates", "tags", "findings"})
    public record Reviewed(
            String file,
            int from,
            int to,
            Strength strength,
            List<Likely> candidates,
            List<TracedTag> tags,
            List<Finding> findings) {
        public Reviewed {
            candidates = List.copyOf(candidates);
            tags = List.copyOf(tags);
            findings = List.copyOf(findings);
        }

        /** {@code file:3-7}. */
        @JsonIgnore
        public String where() {
            return file + ":" + from + (to == from ? "" : "-" + to);
        }

        /** Whether it surely or likely comes from its first candidate. */
        @JsonIgnore
        public boolean isExplained() {
            return strength == Strength.STRONG || strength == Strength.LIKELY;
        }

        private Reviewed named(UnaryOperator<String> names) {
            return new Reviewed(
                    names.apply(file),
                    from,
                    to,
                    strength,
                    candidates,
                    tags.stream().map(tag -> tag.in(names.apply(tag.file()))).toList(),
                    Review.named(findings, names));
        }
    }

    /**
     * A sentence that a hunk may come from.
     *
     * @param ref what a tag would name: the part where one describes it, else the sentence, else the paper
     * @param text what the sentence says; empty without the digest
     * @param decision id of the decision that speaks for its paper; {@code null} when none does
     * @param found the look-up's own answer
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"ref", "text", "decision", "found"})
    public record Likely(
            String ref,
            String text,
            @Nullable String decision,
            @JsonUnwrapped Answer.Candidate found) {}

    /** Every finding, by place. */
    @JsonIgnore
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        hunks.forEach(hunk -> all.addAll(hunk.findings()));
        all.sort(null);
        return all;
    }

    /** Whether nothing was found that a person has to do something about. */
    @JsonIgnore
    public boolean isClean() {
        return all().stream().allMatch(finding -> finding.level() == Finding.Level.NOTE);
    }

    /** The same with every file under another name, as seen from another folder. */
    public Review named(UnaryOperator<String> names) {
        return new Review(summary, hunks.stream().map(hunk -> hunk.named(names)).toList(), named(findings, names));
    }

    private static List<Finding> named(List<Finding> findings, UnaryOperator<String> names) {
        return findings.stream().map(each -> each.in(names.apply(each.file()))).toList();
    }
}
