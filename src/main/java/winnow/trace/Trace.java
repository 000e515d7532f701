package winnow.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * What came of holding a tree against the library and the decision.
 *
 * @param summary in numbers
 * @param matrix the picked paper's parts and figures in the brief's order, then whatever else is tagged
 * @param findings by place
 * @param tags every tag, by place
 * @param about by item of the matrix, the findings that speak of it, those that are left out included
 */
@JsonPropertyOrder({"summary", "matrix", "findings"})
public record Trace(
        TraceSummary summary,
        List<MatrixRow> matrix,
        List<Finding> findings,
        @JsonIgnore List<TracedTag> tags,
        @JsonIgnore Map<String, List<Finding>> about) {

    /** How far above a line its tag may stand. */
    private static final int REACH = 200;

    public Trace {
        matrix = List.copyOf(matrix);
        findings = List.copyOf(findings);
        tags = List.copyOf(tags);
        about = Map.copyOf(about);
    }

    /** Whether nothing was found that a person has to do something about. */
    @JsonIgnore
    public boolean isClean() {
        return findings.stream().allMatch(finding -> finding.level() == Finding.Level.NOTE);
    }

    /**
     * What a change brings: the findings on changed lines, the items that a kept finding speaks of or whose code
     * or tag changed, and a note for each tag whose code changed under it.
     */
    public Trace only(ChangedLines changed) {
        List<Finding> rest =
                new ArrayList<>(findings.stream().filter(changed::hold).toList());
        Set<String> touched = new HashSet<>();
        for (TracedTag tag : tags) {
            Block block = tag.block();
            boolean line = changed.touches(tag.file(), tag.line(), tag.line());
            boolean code = block != null && changed.touches(tag.file(), block.from(), block.to());
            if (code || line) {
                touched.add(tag.item());
            }
            if (block != null && code && !line) {
                rest.add(TraceRule.CODE_CHANGED.at(
                        new Place(tag.file(), tag.line(), tag.column()),
                        "code under " + tag.item() + " changed (lines " + block.from() + " to " + block.to() + ")",
                        null));
            }
        }
        Set<Finding> kept = Set.copyOf(rest);
        List<MatrixRow> rows = matrix.stream()
                .filter(row -> touched.contains(row.item())
                        || about.getOrDefault(row.item(), List.of()).stream().anyMatch(kept::contains))
                .toList();
        List<Finding> ordered = rest.stream().sorted().toList();
        return new Trace(summary.withFindings(ordered), rows, ordered, tags, about);
    }

    /**
     * The same with other tags in a file, for somebody who cannot wait until the whole tree is traced again: items
     * stay in the state in which they were.
     */
    public Trace with(String file, List<TracedTag> others) {
        Map<String, State> states = states();
        List<TracedTag> all = new ArrayList<>(tags.size());
        tags.stream().filter(tag -> !tag.file().equals(file)).forEach(all::add);
        others.forEach(
                tag -> all.add(tag.state().isOfTag() ? tag : tag.in(states.getOrDefault(tag.item(), tag.state()))));
        return new Trace(summary, matrix, findings, all, about);
    }

    /** The same without the findings that are known. */
    public Trace without(Baseline baseline) {
        List<Finding> rest = baseline.unknown(findings);
        return new Trace(summary.withFindings(rest), matrix, rest, tags, about);
    }

    /** Items of which no error and no warning speaks, or none that is not left out. */
    public Set<String> quiet() {
        Set<Finding> loud = new HashSet<>(findings);
        loud.removeIf(finding -> finding.level() == Finding.Level.NOTE);
        Set<String> quiet = new HashSet<>();
        about.forEach((item, said) -> {
            if (said.stream().noneMatch(loud::contains)) {
                quiet.add(item);
            }
        });
        return quiet;
    }

    /** The same with every file under another name, as seen from another folder. */
    public Trace named(UnaryOperator<String> names) {
        return new Trace(
                summary,
                matrix.stream().map(row -> row.named(names)).toList(),
                findings.stream().map(each -> each.in(names.apply(each.file()))).toList(),
                tags.stream().map(tag -> tag.in(names.apply(tag.file()))).toList(),
                named(about, names));
    }

    private static Map<String, List<Finding>> named(Map<String, List<Finding>> about, UnaryOperator<String> names) {
        Map<String, List<Finding>> named = new LinkedHashMap<>();
        about.forEach((item, said) -> named.put(
                item,
                said.stream().map(each -> each.in(names.apply(each.file()))).toList()));
        return named;
    }

    /** The state of each item of the matrix, by the item. */
    public Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        matrix.forEach(row -> states.putIfAbsent(row.item(), row.state()));
        return states;
    }

    /** The tags of a line; where it has none, those of the nearest line above it that has some. */
    public List<TracedTag> at(String file, int line) {
        int nearest = tags.stream()
                .filter(tag -> tag.file().equals(file) && tag.line() <= line && tag.line() > line - REACH)
                .mapToInt(TracedTag::line)
                .max()
                .orElse(0);
        List<TracedTag> above = tags.stream()
                .filter(tag -> tag.file().equals(file) && tag.line() == nearest)
                .toList();
        return nearest == line ? above : innermost(file, line).orElse(above);
    }

    /** The tags of the smallest block that a line lies in. */
    private Optional<List<TracedTag>> innermost(String file, int line) {
        Block least = null;
        for (TracedTag tag : tags) {
            Block block = tag.block();
            if (block != null
                    && tag.file().equals(file)
                    && block.holds(line)
                    && (least == null || block.to() - block.from() < least.to() - least.from())) {
                least = block;
            }
        }
        Block found = least;
        return found == null
                ? Optional.empty()
                : Optional.of(tags.stream()
                        .filter(tag -> tag.file().equals(file) && found.equals(tag.block()))
                        .toList());
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
        String item = tag.item();
        boolean whole =
                item.startsWith(ref) && item.length() > ref.length() && "#/".indexOf(item.charAt(ref.length())) >= 0;
        return item.equals(ref) || whole || tag.sentences().contains(ref);
    }
}
