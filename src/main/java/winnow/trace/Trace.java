package winnow.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import winnow.paper.Finding;

/**
 * What came of holding a tree against the library and the decision.
 *
 * @param summary in numbers
 * @param matrix the picked paper's parts and figures in the brief's order, then whatever else is tagged
 * @param findings by place
 * @param tags every tag, by place
 */
@JsonPropertyOrder({"summary", "matrix", "findings"})
public record Trace(
        TraceSummary summary,
        List<MatrixRow> matrix,
        List<Finding> findings,
        @JsonIgnore List<TracedTag> tags) {

    /** How far above a line its tag may stand. */
    private static final int REACH = 200;

    public Trace {
        matrix = List.copyOf(matrix);
        findings = List.copyOf(findings);
        tags = List.copyOf(tags);
    }

    /** Whether nothing was found that a person has to do something about. */
    @JsonIgnore
    public boolean isClean() {
        return findings.stream().allMatch(finding -> finding.level() == Finding.Level.NOTE);
    }

    /** The same with the findings on changed lines only. */
    public Trace only(ChangedLines changed) {
        return filtered(changed::hold);
    }

    /** The same without the findings that are known. */
    public Trace without(Baseline baseline) {
        List<Finding> rest = baseline.unknown(findings);
        return new Trace(summary.withFindings(rest), matrix, rest, tags);
    }

    /** The same with every file under another name, as seen from another folder. */
    public Trace named(UnaryOperator<String> names) {
        return new Trace(
                summary,
                matrix.stream().map(row -> row.named(names)).toList(),
                findings.stream().map(each -> each.in(names.apply(each.file()))).toList(),
                tags.stream().map(tag -> tag.in(names.apply(tag.file()))).toList());
    }

    /** The state of each item of the matrix, by the item. */
    public Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        matrix.forEach(row -> states.putIfAbsent(row.item(), row.state()));
        return states;
    }

    private Trace filtered(Predicate<Finding> kept) {
        List<Finding> rest = findings.stream().filter(kept).toList();
        return new Trace(summary.withFindings(rest), matrix, rest, tags);
    }

    /** The tags of a line; where it has none, those of the nearest line above it that has some. */
    public List<TracedTag> at(String file, int line) {
        int nearest = tags.stream()
                .filter(tag -> tag.file().equals(file) && tag.line() <= line && tag.line() > line - REACH)
                .mapToInt(TracedTag::line)
                .max()
                .orElse(0);
        return tags.stream()
                .filter(tag -> tag.file().equals(file) && tag.line() == nearest)
                .toList();
    }

    /**
     * Every place that refers to a sentence, to a part that comes from it, to a part, or to anything of a
     * paper.
     *
     * @param ref {@code h2o#s8}, {@code h2o/eviction-policy} or {@code h2o}
     */
    public List<TracedTag> of(String ref) {
        String plain = ref.indexOf('@') < 0 ? ref : ref.substring(0, ref.indexOf('@'));
        return tags.stream().filter(tag -> refersTo(tag, plain)).toList();
    }

    private static boolean refersTo(TracedTag tag, String ref) {
        String item = tag.ref().indexOf('@') < 0
                ? tag.ref()
                : tag.ref().substring(0, tag.ref().indexOf('@'));
        boolean whole =
                item.startsWith(ref) && item.length() > ref.length() && "#/".indexOf(item.charAt(ref.length())) >= 0;
        return item.equals(ref) || whole || tag.sentences().contains(ref);
    }
}
