package winnow.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import winnow.library.Library;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Place;

/** Holds the tags of a tree against the library and the decision. */
public final class Tracer {
    private final Shelf shelf;
    private final Decided decided;
    private final Guess guess;
    private final UnaryOperator<String> names;

    public Tracer(Library library, Decided decided) {
        this(library, decided, library.workspace()::fromRoot);
    }

    /**
     * A tracer for a library that lies elsewhere than at the root of the tree.
     *
     * @param names from a name of the library's to the same file's, seen from the tree's root
     */
    public Tracer(Library library, Decided decided, UnaryOperator<String> names) {
        this.names = names;
        this.shelf = new Shelf(library);
        this.decided = decided;
        this.guess = new Guess(shelf);
    }

    /** Near misses, each tag, then each item as a whole. */
    public Trace trace(TreeScan scan) {
        List<Finding> findings = new ArrayList<>();
        NearMisses misses = new NearMisses(guess);
        scan.misses().forEach(miss -> misses.finding(miss).ifPresent(findings::add));
        TagCheck check = new TagCheck(shelf, guess, decided);
        List<Standing> standings = new ArrayList<>();
        for (Tag tag : scan.tags()) {
            check.standing(tag).ifPresent(standings::add);
        }
        standings.forEach(standing -> findings.addAll(standing.findings()));
        findings.addAll(undecided(standings));
        PickedPaper picked = decided.picked();
        KnownPaper known = picked == null ? null : shelf.paper(picked.paper()).orElse(null);
        Matrix matrix = new Matrix(known, standings);
        List<MatrixRow> rows = matrix.items().stream().map(matrix::row).toList();
        if (picked != null) {
            findings.addAll(new MatrixCheck(matrix, picked, briefOf(known)).findings(rows));
        }
        List<Finding> ordered = findings.stream().sorted().toList();
        return new Trace(TraceSummary.of(decided, scan, rows, ordered), rows, ordered, traced(standings, rows));
    }

    /** Where a finding about the brief can point; {@code null} when the brief is not a file of the team's. */
    private @Nullable String briefOf(@Nullable KnownPaper paper) {
        return paper == null || paper.brief() == null || !shelf.isOwn(paper.brief())
                ? null
                : names.apply(paper.brief().file());
    }

    /** One finding a paper, where it is tagged first: each tag of it says the same. */
    private static List<Finding> undecided(List<Standing> standings) {
        Map<PaperId, List<Place>> papers = new LinkedHashMap<>();
        for (Standing standing : standings) {
            if (standing.state() == State.UNDECIDED) {
                papers.computeIfAbsent(standing.tag().target().paper(), paper -> new ArrayList<>())
                        .add(standing.tag().at());
            }
        }
        List<Finding> findings = new ArrayList<>();
        papers.forEach((paper, places) -> findings.add(TraceRule.UNDECIDED.at(
                places.get(0),
                (places.size() == 1 ? "a tag refers" : "tags refer") + " to " + paper
                        + ", and no accepted decision picks a paper",
                "winnow decide " + paper)));
        return findings;
    }

    private List<TracedTag> traced(List<Standing> standings, List<MatrixRow> rows) {
        Map<String, State> states = new HashMap<>();
        rows.forEach(row -> states.putIfAbsent(row.item(), row.state()));
        List<TracedTag> tags = new ArrayList<>();
        for (Standing standing : standings) {
            Tag tag = standing.tag();
            Optional<PickedPaper> speaks = decided.speaksFor(tag.target().paper());
            tags.add(new TracedTag(
                    tag.at().file(),
                    tag.at().line(),
                    tag.at().column(),
                    tag.claim(),
                    tag.target().toString(),
                    tag.words(),
                    states.getOrDefault(tag.target().item(), State.ORPHANED),
                    standing.sentences(),
                    speaks.map(PickedPaper::decision).orElse(null)));
        }
        return tags;
    }
}
