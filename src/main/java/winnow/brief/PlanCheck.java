package winnow.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief.FigureLine;
import winnow.brief.Brief.Part;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.text.Place;
import winnow.text.Source;

/**
 * Whether a brief is a plan that can be carried out: what is named is built, what is compared with is there,
 * every figure that can be shown is shown by some part, and the smallest build is closed.
 */
final class PlanCheck {
    private static final Pattern QUOTED = Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)*)`");
    private static final Pattern SHOWN = Pattern.compile("s(\\d{1,4})(?:\\.(\\d{1,2}))?");
    private static final List<String> NAMING = List.of(Brief.SMALLEST, Brief.FIRST_WEEK, Brief.CHECK);

    private final Brief brief;
    private final Source source;
    private final Rivals rivals;
    private final Map<String, Part> parts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private PlanCheck(Brief brief, Source source, @Nullable Paper paper) {
        this.brief = brief;
        this.source = source;
        this.rivals = new Rivals(paper);
        brief.parts().forEach(part -> parts.putIfAbsent(part.slug(), part));
    }

    static List<Finding> check(Brief brief, Source source, @Nullable Paper paper) {
        PlanCheck check = new PlanCheck(brief, source, paper);
        check.named();
        check.needs();
        check.smallest();
        check.shows();
        check.figures();
        return check.findings;
    }

    /** Parts that the prose names exist; in these sections nothing else stands in backticks. */
    private void named() {
        for (String section : NAMING) {
            int from = brief.lineOf(section);
            for (int line = from + 1; brief.lines().containsKey(section) && line <= endOf(section); line++) {
                for (MatchResult quoted : quoted(source.line(line))) {
                    if (!parts.containsKey(quoted.group(1))) {
                        error(
                                "unknown-part",
                                line,
                                section + " names `" + quoted.group(1) + "`, which is no part here",
                                "add it under Build, or take it out of the backticks");
                    }
                }
            }
        }
    }

    private int endOf(String section) {
        int end = source.lines();
        for (Map.Entry<String, Integer> entry : brief.lines().entrySet()) {
            boolean later =
                    entry.getValue() > brief.lineOf(section) && brief.sections().containsKey(entry.getKey());
            end = later ? Math.min(end, entry.getValue() - 1) : end;
        }
        return end;
    }

    private static List<MatchResult> quoted(String line) {
        return QUOTED.matcher(line).results().toList();
    }

    /** A part that speaks of another one needs it, itself or through others, or is needed by it. */
    private void needs() {
        for (Part part : brief.parts()) {
            for (MatchResult quoted : quoted(part.text())) {
                Part other = parts.get(quoted.group(1));
                if (other == null || other.equals(part)) {
                    continue;
                }
                boolean apart =
                        !closure(part).contains(other.slug()) && !closure(other).contains(part.slug());
                if (apart) {
                    error(
                            "needs-unsaid",
                            part.line(),
                            part.slug() + " speaks of `" + other.slug() + "` but does not need it",
                            "add it to needs:, or take it out of the backticks");
                }
            }
        }
    }

    /** What a part needs, itself included. */
    private Set<String> closure(Part part) {
        Set<String> closed = new LinkedHashSet<>();
        List<Part> open = new ArrayList<>(List.of(part));
        while (!open.isEmpty()) {
            Part next = open.remove(open.size() - 1);
            if (closed.add(next.slug())) {
                next.needs().stream()
                        .map(parts::get)
                        .filter(each -> each != null)
                        .forEach(open::add);
            }
        }
        return closed;
    }

    private void smallest() {
        List<String> out = brief.leavesOut();
        if (!brief.sections().containsKey(Brief.SMALLEST)) {
            return;
        }
        int line = brief.lineOf(Brief.SMALLEST);
        if (out == null) {
            error(
                    "leaves-out",
                    line,
                    "it is not said which parts are left out",
                    "leaves out: a, b; or leaves out: nothing");
            return;
        }
        for (String slug : out) {
            if (!parts.containsKey(slug)) {
                error("unknown-part", line, "leaves out: " + slug + ", which is no part here", partsAre());
            }
        }
        for (Part part : brief.parts()) {
            boolean kept = !out.contains(part.slug());
            for (String need : kept ? part.needs() : List.<String>of()) {
                if (out.contains(need)) {
                    error(
                            "leaves-out",
                            line,
                            "the smallest build keeps " + part.slug() + " and leaves out " + need + ", which it needs",
                            "leave out both, or neither");
                }
            }
        }
        if (out.size() >= parts.size() && !parts.isEmpty()) {
            error("leaves-out", line, "the smallest build leaves out every part", "keep those that carry the claim");
        }
    }

    private String partsAre() {
        return "the parts are "
                + String.join(", ", brief.parts().stream().map(Part::slug).toList());
    }

    /** Each {@code shows:} names a figure that is there and can be shown. */
    private void shows() {
        for (Part part : brief.parts()) {
            for (String shown : part.shows()) {
                List<FigureLine> meant = figures(shown);
                if (meant.isEmpty()) {
                    error(
                            "unknown-figure",
                            part.line(),
                            "shows: " + shown + ", but no such line is under Figures",
                            figuresAre());
                } else if (meant.stream().allMatch(PlanCheck::isNever)) {
                    error(
                            "shown-never",
                            part.line(),
                            part.slug() + " shows " + shown + ", which can never be shown",
                            "mend reach:, or take it out of shows:");
                }
            }
        }
    }

    private String figuresAre() {
        Map<Integer, Integer> counts = new TreeMap<>();
        brief.figures().forEach(each -> counts.merge(each.sentence(), 1, Integer::sum));
        return counts.isEmpty()
                ? "there is no line under Figures yet"
                : "the lines under Figures are "
                        + counts.entrySet().stream()
                                .map(each -> "s" + each.getKey()
                                        + (each.getValue() > 1
                                                ? " (s" + each.getKey() + ".1 to ." + each.getValue() + ")"
                                                : ""))
                                .collect(Collectors.joining(", "));
    }

    private static boolean isNever(FigureLine figure) {
        Reach reach = figure.reach();
        return reach != null && reach.how() == Reach.How.NEVER;
    }

    /** The lines under Figures that {@code s10} or {@code s10.2} means. */
    private List<FigureLine> figures(String shown) {
        var name = SHOWN.matcher(shown);
        if (!name.matches()) {
            return List.of();
        }
        List<FigureLine> same = brief.figures().stream()
                .filter(each -> each.sentence() == Integer.parseInt(name.group(1)))
                .toList();
        int nth = name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
        return nth == 0 ? same : nth <= same.size() ? List.of(same.get(nth - 1)) : List.of();
    }

    /** Each figure that can be shown is shown by a part, and what it is held against is built or taken. */
    private void figures() {
        Set<String> there = new HashSet<>();
        for (Part part : brief.parts()) {
            there.addAll(part.builds());
            there.addAll(part.takes());
        }
        for (FigureLine figure : brief.figures()) {
            if (figure.reach() == null || isNever(figure)) {
                continue;
            }
            List<Part> showing = brief.parts().stream()
                    .filter(part -> part.shows().stream()
                            .anyMatch(shown -> figures(shown).contains(figure)))
                    .toList();
            if (showing.isEmpty()) {
                error(
                        "figure-not-shown",
                        figure.line(),
                        "no part shows this figure",
                        "shows: s" + figure.sentence() + " at the part that does, or reach: never because …");
            }
            rivals(figure, there);
            if (rivals.isCompared(figure)
                    && !showing.isEmpty()
                    && showing.stream().noneMatch(this::hasRival)) {
                doubt(
                        figure,
                        "rival-not-built",
                        "it is compared with something, but the part that shows it neither builds nor takes it",
                        "builds: what it is compared with, at a part that this one needs, or at itself");
            }
        }
    }

    private void rivals(FigureLine figure, Set<String> there) {
        for (String rival : rivals.named(figure)) {
            if (there.stream().noneMatch(name -> Rivals.same(name, rival))) {
                error(
                        "rival-not-built",
                        figure.line(),
                        "it is compared with " + rival + ", which no part builds or takes",
                        "builds: " + rival + " at the part that writes it, takes: where it is had ready-made");
            }
        }
    }

    private boolean hasRival(Part showing) {
        return closure(showing).stream()
                .map(parts::get)
                .anyMatch(part -> part != null
                        && !(part.builds().isEmpty() && part.takes().isEmpty()));
    }

    private void doubt(FigureLine figure, String rule, String message, String suggestion) {
        if (figure.because().isEmpty()) {
            Place place = new Place(brief.file(), figure.line(), 1);
            findings.add(Finding.warning(rule, place, message, suggestion));
        }
    }

    private void error(String rule, int line, String message, String suggestion) {
        findings.add(Finding.error(rule, new Place(brief.file(), line, 1), message, suggestion));
    }
}
