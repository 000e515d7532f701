package winnow.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.text.Place;

/** Sets the tags against the plan of the picked paper, row by row. @paper coverage-tags/states */
final class Matrix {
    private final Map<String, List<Standing>> byItem = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<String> planned = new LinkedHashSet<>();

    /**
     * A row to be: an item, its tags, and where it is listed.
     *
     * @param line of the brief; 0 when it is not listed there
     */
    record Item(String ref, MatrixRow.Kind kind, String text, List<String> sentences, int line, List<Standing> tags) {}

    Matrix(@Nullable KnownPaper picked, List<Standing> standings) {
        for (Standing standing : standings) {
            byItem.computeIfAbsent(standing.item(), item -> new ArrayList<>()).add(standing);
        }
        if (picked != null) {
            parts(picked);
            figures(picked);
        }
        byItem.forEach(this::others);
    }

    private void parts(KnownPaper paper) {
        for (Brief.Part part : paper.parts()) {
            String ref = paper.id() + "/" + part.slug();
            List<Standing> tags = new ArrayList<>(tagsOf(ref));
            for (int sentence : part.sentences()) {
                if (isOnlyOf(paper, part, sentence)) {
                    tags.addAll(tagsOf(paper.ref(sentence)));
                }
            }
            plan(new Item(
                    ref,
                    MatrixRow.Kind.PART,
                    part.text(),
                    part.sentences().stream().map(paper::ref).toList(),
                    part.line(),
                    tags));
        }
    }

    /** A tag at a sentence speaks for a part if no other part comes from that sentence. */
    private static boolean isOnlyOf(KnownPaper paper, Brief.Part part, int sentence) {
        return paper.parts().stream()
                .noneMatch(other -> !other.equals(part) && other.sentences().contains(sentence));
    }

    private void figures(KnownPaper paper) {
        Brief brief = paper.brief();
        if (brief != null) {
            brief.figures().forEach(figure -> figure(paper, figure.sentence(), figure.text(), figure.line()));
            return;
        }
        paper.paper().figures().forEach(figure -> figure(paper, figure.sentence(), figure.words(), 0));
    }

    /** A sentence is one item, however many figures it states. */
    private void figure(KnownPaper paper, int sentence, String text, int line) {
        String ref = paper.ref(sentence);
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            if (item.ref.equals(ref)) {
                items.set(at, new Item(ref, item.kind, item.text + "; " + text, item.sentences, item.line, item.tags));
                return;
            }
        }
        plan(new Item(ref, MatrixRow.Kind.FIGURE, text, List.of(ref), line, tagsOf(ref)));
    }

    private void plan(Item item) {
        planned.add(item.ref);
        items.add(item);
    }

    private List<Standing> tagsOf(String ref) {
        return byItem.getOrDefault(ref, List.of());
    }

    private void others(String ref, List<Standing> tags) {
        if (!planned.contains(ref)) {
            Standing first = tags.get(0);
            String slug = first.tag().target().part();
            String text = first.known()
                    .flatMap(paper -> slug == null ? Optional.<Brief.Part>empty() : paper.part(slug))
                    .map(Brief.Part::text)
                    .orElse("");
            MatrixRow.Kind kind = slug == null ? MatrixRow.Kind.SENTENCE : MatrixRow.Kind.PART;
            items.add(new Item(ref, kind, text, first.sentences(), 0, tags));
        }
    }

    List<Item> items() {
        return items;
    }

    /** How many of the items, the first ones, belong to what the team set out to build. */
    int planned() {
        return (int) items.stream().filter(this::isPlanned).count();
    }

    /** Whether an item belongs to what the team set out to build. */
    boolean isPlanned(Item item) {
        return planned.contains(item.ref);
    }

    MatrixRow row(Item item) {
        return new MatrixRow(
                item.ref,
                item.kind,
                state(item),
                item.text,
                wheres(item, Claim.BUILD),
                wheres(item, Claim.TEST),
                wheres(item, Claim.DOCUMENTED),
                item.sentences,
                reason(item));
    }

    private static List<MatrixRow.Where> wheres(Item item, Claim claim) {
        return item.tags.stream()
                .map(Standing::tag)
                .filter(tag -> tag.claim() == claim)
                .map(MatrixRow.Where::of)
                .distinct()
                .toList();
    }

    static List<Place> places(Item item, Claim claim) {
        return item.tags.stream()
                .map(Standing::tag)
                .filter(tag -> tag.claim() == claim)
                .map(Tag::at)
                .distinct()
                .toList();
    }

    static String reason(Item item) {
        return item.tags.stream()
                .map(Standing::tag)
                .filter(tag -> tag.claim() == Claim.SKIP)
                .map(Tag::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /** A tag that drifted alone, a mistyped fingerprint perhaps, says nothing of the others. */
    private static State state(Item item) {
        for (State state : List.of(State.ORPHANED, State.UNDECIDED, State.OFF_THE_DECISION)) {
            if (item.tags.stream().anyMatch(standing -> standing.state() == state)) {
                return state;
            }
        }
        State sound = stateOfSound(item);
        return sound == progress(item.tags) ? sound : State.DRIFTED;
    }

    /** The state by those tags alone with which nothing is wrong. */
    static State stateOfSound(Item item) {
        return progress(
                item.tags.stream().filter(standing -> standing.state() == null).toList());
    }

    private static State progress(List<Standing> tags) {
        boolean built = claims(tags, Claim.BUILD);
        boolean checked = claims(tags, Claim.TEST);
        if (built || checked) {
            return built && checked ? State.COVERED : built ? State.BUILT_NOT_CHECKED : State.CHECKED_NOT_BUILT;
        }
        boolean skipped = tags.stream()
                .map(Standing::tag)
                .anyMatch(tag -> tag.claim() == Claim.SKIP && !tag.words().isBlank());
        return skipped ? State.JUSTIFIED : State.MISSING;
    }

    private static boolean claims(List<Standing> tags, Claim claim) {
        return tags.stream().anyMatch(standing -> standing.tag().claim() == claim);
    }
}
