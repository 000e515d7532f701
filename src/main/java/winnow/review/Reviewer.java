package winnow.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import winnow.library.Library;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.paper.SentenceRef;
import winnow.review.Review.Likely;
import winnow.review.Review.Reviewed;
import winnow.search.Answer;
import winnow.search.Answer.Strength;
import winnow.search.CodeExcerpt;
import winnow.search.Why;
import winnow.text.Place;
import winnow.trace.Change;
import winnow.trace.ChangedLines;
import winnow.trace.Claim;
import winnow.trace.Decided;
import winnow.trace.Hunk;
import winnow.trace.PickedPaper;
import winnow.trace.Tag;
import winnow.trace.Trace;
import winnow.trace.TracedTag;
import winnow.trace.WorkspaceTrace;

/**
 * Reviews a change: looks each hunk up as {@code why --from} does, and holds its tags against the decision as
 * {@code trace --since} does.
 */
public final class Reviewer {
    /** A change with more hunks is looked up no further: nobody reads on. */
    private static final int MOST_ASKED = 500;

    private final Library library;
    private final Path root;
    private final Why why;

    /** For the workspace of a library, with the look-up of that library. */
    public Reviewer(Library library, Why why) {
        this.library = library;
        this.root = library.workspace().root().toAbsolutePath().normalize();
        this.why = why;
    }

    /**
     * Reviews what changed.
     *
     * @param since a revision, as {@code trace --since} takes it
     * @throws IOException when git cannot tell what changed; the message says why
     */
    public Review review(String since) throws IOException {
        WorkspaceTrace door = new WorkspaceTrace(library, root);
        try (ChangedLines changed = ChangedLines.since(root, since)) {
            Change change = door.change(changed);
            Trace whole = door.trace();
            return new Desk(since, change, whole, whole.only(changed), door.decided()).review();
        }
    }

    /** One change under review. */
    private final class Desk {
        private final String since;
        private final Change change;
        private final Trace whole;
        private final Trace narrowed;
        private final Decided decided;
        private final Set<Finding> placed = new HashSet<>();

        Desk(String since, Change change, Trace whole, Trace narrowed, Decided decided) {
            this.since = since;
            this.change = change;
            this.whole = whole;
            this.narrowed = narrowed;
            this.decided = decided;
        }

        Review review() {
            List<Reviewed> hunks = new ArrayList<>();
            for (Hunk hunk : change.hunks()) {
                hunks.add(review(hunk, hunks.size() < MOST_ASKED));
            }
            List<Finding> rest = new ArrayList<>();
            narrowed.findings().stream()
                    .filter(each ->
                            !placed.contains(each) && !change.elsewhere().contains(each.file()))
                    .forEach(rest::add);
            change.lost(whole).forEach(tag -> rest.add(lost(tag)));
            rest.sort(null);
            return new Review(
                    summary(hunks, rest), hunks, rest.stream().distinct().toList());
        }

        private Reviewed review(Hunk hunk, boolean asked) {
            List<TracedTag> tags = tags(hunk);
            Answer answer = asked
                    ? why.ask(CodeExcerpt.of(hunk.source(), hunk.first(), hunk.last()))
                    : new Answer("", Strength.NONE, null, List.of());
            List<Likely> likely = answer.candidates().stream().map(this::likely).toList();
            List<Finding> findings = new ArrayList<>(findings(hunk, tags));
            if (!change.elsewhere().contains(hunk.file())) {
                new Doubts(hunk, tags, answer, likely).finding().ifPresent(findings::add);
            }
            placed.addAll(findings);
            findings.sort(null);
            return new Reviewed(hunk.file(), hunk.from(), hunk.to(), answer.strength(), likely, tags, findings);
        }

        /** The tags in it, and those of the code around it. */
        private List<TracedTag> tags(Hunk hunk) {
            return whole.tags().stream()
                    .filter(tag -> tag.file().equals(hunk.file())
                            && !change.elsewhere().contains(tag.file()))
                    .filter(tag -> hunk.touches(tag.line(), tag.line())
                            || (tag.block() != null
                                    && hunk.touches(
                                            tag.block().from(), tag.block().to())))
                    .toList();
        }

        /** What the trace found in it, or at a tag that stands over it and outside of every hunk. */
        private List<Finding> findings(Hunk hunk, List<TracedTag> tags) {
            if (change.elsewhere().contains(hunk.file())) {
                return List.of();
            }
            Predicate<Finding> above = finding ->
                    tags.stream().anyMatch(tag -> tag.line() == finding.line() && tag.column() == finding.column());
            return narrowed.findings().stream()
                    .filter(each -> each.file().equals(hunk.file()) && !placed.contains(each))
                    .filter(each -> hunk.touches(each.line(), each.line()) || above.test(each))
                    .toList();
        }

        private Likely likely(Answer.Candidate found) {
            Integer sentence = found.sentence();
            Paper paper = library.paper(found.paper()).orElseThrow();
            String part = found.part();
            String ref = part != null
                    ? part
                    : sentence == null ? found.paper().value() : new SentenceRef(found.paper(), sentence).toString();
            String text = sentence == null
                    ? ""
                    : paper.sentence(sentence).map(Sentence::text).orElse("");
            String decision =
                    decided.speaksFor(found.paper()).map(PickedPaper::decision).orElse(null);
            return new Likely(ref, text, decision, found);
        }

        /** A tag that is no longer there, and nowhere else. */
        private Finding lost(Tag tag) {
            String item = tag.target().item();
            Place place = new Place(tag.at().file(), 0, 0);
            String message = item + " was tagged here (line " + tag.at().line()
                    + "), and no tag says any more where it is " + (tag.claim() == Claim.TEST ? "checked" : "built");
            String advice = "tag its new place, or say why it is left out: @paper:skip " + item + " reason";
            return decided.speaksFor(tag.target().paper()).isPresent()
                    ? Finding.warning("tag-lost", place, message, advice)
                    : Finding.note("tag-lost", place, message, advice);
        }

        private Review.Summary summary(List<Reviewed> hunks, List<Finding> rest) {
            List<Reviewed> explained =
                    hunks.stream().filter(Reviewed::isExplained).toList();
            List<Finding> all = new ArrayList<>(rest);
            hunks.forEach(hunk -> all.addAll(hunk.findings()));
            return new Review.Summary(
                    since,
                    whole.summary().decision(),
                    whole.summary().paper(),
                    (int) hunks.stream().map(Reviewed::file).distinct().count(),
                    hunks.size(),
                    explained.size(),
                    (int) explained.stream()
                            .filter(hunk -> hunk.candidates().get(0).decision() != null)
                            .count(),
                    (int) hunks.stream().filter(hunk -> !hunk.tags().isEmpty()).count(),
                    Math.max(0, hunks.size() - MOST_ASKED),
                    change.elsewhere(),
                    levels(all));
        }

        private static Map<String, Integer> levels(List<Finding> findings) {
            Map<Finding.Level, Integer> counts = new EnumMap<>(Finding.Level.class);
            findings.forEach(each -> counts.merge(each.level(), 1, Integer::sum));
            Map<String, Integer> levels = new LinkedHashMap<>();
            for (Finding.Level level : Finding.Level.values()) {
                levels.put(level.word(), counts.getOrDefault(level, 0));
            }
            return levels;
        }
    }
}
