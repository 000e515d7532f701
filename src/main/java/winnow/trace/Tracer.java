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
    private final UnaryOperator<String> names;
    private boolean strict;

    public Tracer(Library library, Decided decided) {
        this(library, List.of(), decided, library.workspace()::fromRoot);
    }

    /**
     * A tracer for a library that lies elsewhere than at the root of the tree.
     *
     * @param beside libraries that are held against the same tree by themselves: tags of their papers are passed over
     * @param names from a name of the library's to the same file's, seen from the tree's root
     */
    public Tracer(Library library, List<Library> beside, Decided decided, UnaryOperator<String> names) {
        this(new Shelf(library, beside), decided, names);
    }

    /** The same, to which a tag over nothing is an error. */
    public Tracer strict(boolean wanted) {
        Tracer other = new Tracer(shelf, decided, names);
        other.strict = wanted;
        return other;
    }

    private Tracer(Shelf shelf, Decided decided, UnaryOperator<String> names) {
        this.shelf = shelf;
        this.decided = decided;
        this.names = names;
    }

    /** Near misses, each tag, then each item as a whole. */
    public Trace trace(TreeScan scan) {
        List<Finding> findings = new ArrayList<>();
        Guess guess = new Guess(shelf);
        scan.misses().forEach(miss -> new NearMisses(guess).finding(miss).ifPresent(findings::add));
        List<Standing> standings = standings(scan, guess);
        standings.forEach(standing -> findings.addAll(standing.findings()));
        Map<PaperId, Finding> undecided = undecided(standings);
        findings.addAll(undecided.values());
        uncounted(scan, findings);
        if (strict) {
            standings.forEach(standing -> overNothing(standing.tag(), findings));
        }
        PickedPaper picked = decided.picked();
        KnownPaper known = picked == null ? null : shelf.paper(picked.paper()).orElse(null);
        Matrix matrix = new Matrix(known, standings);
        List<MatrixRow> rows = matrix.items().stream().map(matrix::row).toList();
        List<MatrixRow> planned = rows.subList(0, matrix.planned());
        Map<String, List<Finding>> about = about(matrix, undecided);
        if (picked != null) {
            MatrixCheck whole = new MatrixCheck(matrix, picked, briefOf(known));
            for (int at = 0; at < rows.size(); at++) {
                List<Finding> said = whole.findings(at, rows.get(at).state());
                findings.addAll(said);
                about.computeIfAbsent(rows.get(at).item(), item -> new ArrayList<>())
                        .addAll(said);
            }
        }
        List<Finding> ordered = findings.stream().sorted().toList();
        return new Trace(
                TraceSummary.of(decided, scan, rows, planned, ordered),
                rows,
                ordered,
                traced(standings, matrix),
                about);
    }

    private List<Standing> standings(TreeScan scan, Guess guess) {
        TagCheck check = new TagCheck(shelf, guess, decided);
        List<Standing> standings = new ArrayList<>();
        for (Tag tag : scan.tags()) {
            if (!shelf.isElsewhere(tag.target().paper())) {
                check.standing(tag).ifPresent(standings::add);
            }
        }
        return standings;
    }

    /** What is said of each item by its tags, and of its paper. */
    private static Map<String, List<Finding>> about(Matrix matrix, Map<PaperId, Finding> undecided) {
        Map<String, List<Finding>> about = new HashMap<>();
        for (Matrix.Item item : matrix.items()) {
            List<Finding> said = about.computeIfAbsent(item.ref(), ref -> new ArrayList<>());
            for (Standing standing : item.tags()) {
                said.addAll(standing.findings());
                Finding open = undecided.get(standing.tag().target().paper());
                if (open != null && !said.contains(open)) {
                    said.add(open);
                }
            }
        }
        return about;
    }

    /** Where a finding about the brief can point; {@code null} when the brief is not a file of the team's. */
    private @Nullable String briefOf(@Nullable KnownPaper paper) {
        return paper == null || paper.brief() == null || !shelf.isOwn(paper.brief())
                ? null
                : names.apply(paper.brief().file());
    }

    /** One finding a paper, where it is tagged first: each tag of it says the same. */
    private static Map<PaperId, Finding> undecided(List<Standing> standings) {
        Map<PaperId, List<Place>> papers = new LinkedHashMap<>();
        for (Standing standing : standings) {
            if (standing.state() == State.UNDECIDED) {
                papers.computeIfAbsent(standing.tag().target().paper(), paper -> new ArrayList<>())
                        .add(standing.tag().at());
            }
        }
        Map<PaperId, Finding> findings = new LinkedHashMap<>();
        papers.forEach((paper, places) -> findings.put(
                paper,
                TraceRule.UNDECIDED.at(
                        places.get(0),
                        (places.size() == 1 ? "a tag refers" : "tags refer") + " to " + paper
                                + ", and no accepted decision picks a paper",
                        "winnow decide " + paper)));
        return findings;
    }

    /** What is counted only, so that a file of millions of tags costs no more than their number. */
    private static void uncounted(TreeScan scan, List<Finding> findings) {
        scan.uncounted()
                .forEach((file, more) -> findings.add(TraceRule.TOO_MANY.at(
                        new Place(file, 0, 0),
                        "after " + TagSink.MOST + " references, " + more
                                + " more in this file are counted and not looked" + " at",
                        "leave the file out (.winnowignore), or split it")));
    }

    private void overNothing(Tag tag, List<Finding> findings) {
        Block block = tag.block();
        boolean claims = tag.claim() == Claim.BUILD || tag.claim() == Claim.TEST;
        if (block != null && block.empty() && claims && !tag.further()) {
            findings.add(TraceRule.OVER_NOTHING.at(
                    tag.at(),
                    block.from() == 0
                            ? "no code stands under this tag"
                            : "what stands under this tag does nothing (line " + block.from() + ")",
                    "move the tag to the code, or remove it"));
        }
    }

    private List<TracedTag> traced(List<Standing> standings, Matrix matrix) {
        Map<String, State> states = new HashMap<>();
        matrix.items().forEach(item -> states.putIfAbsent(item.ref(), Matrix.stateOfSound(item)));
        Map<String, List<String>> sentences = new HashMap<>();
        List<TracedTag> tags = new ArrayList<>();
        for (Standing standing : standings) {
            Tag tag = standing.tag();
            String item = standing.item();
            Optional<PickedPaper> speaks = decided.speaksFor(tag.target().paper());
            tags.add(new TracedTag(
                    tag.at().file(),
                    tag.at().line(),
                    tag.at().column(),
                    tag.extent(),
                    tag.claim(),
                    tag.target().pin() == null ? item : tag.target().toString(),
                    tag.words(),
                    standing.state() != null ? standing.state() : states.getOrDefault(item, State.ORPHANED),
                    sentences.computeIfAbsent(item, any -> standing.sentences()),
                    speaks.map(PickedPaper::decision).orElse(null),
                    tag.block(),
                    tag.cell() == null ? null : tag.cell().toString()));
        }
        return tags;
    }
}
