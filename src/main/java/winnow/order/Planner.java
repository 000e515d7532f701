package winnow.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.order.Plan.Claim;
import winnow.order.Plan.Step;
import winnow.paper.Figure;
import winnow.paper.Finding;
import winnow.paper.PartRef;
import winnow.paper.Sentence;
import winnow.text.Place;

/** Makes the plan of one paper. */
final class Planner {
    private static final Pattern SHOWN = Pattern.compile("^s(\\d+)(?:\\.\\d+)?$");

    private final Profile profile;
    private final Map<String, String> states;

    Planner(Profile profile, Map<String, String> states) {
        this.profile = profile;
        this.states = states;
    }

    Plan plan() {
        Brief brief = profile.brief();
        if (brief == null) {
            return withoutBrief();
        }
        PartOrder order = new PartOrder(brief);
        return new Plan(
                profile.id(),
                profile.paper().title(),
                profile.tier(),
                profile.weeks(),
                steps(brief, order),
                claims(brief),
                order.waves().stream().map(this::ids).toList(),
                ids(order.longest()),
                brief.section(Brief.SMALLEST),
                order.findings());
    }

    private Plan withoutBrief() {
        String file = profile.paper().source().file();
        Finding none = Finding.warning(
                "no-brief",
                new Place(file, profile.paper().source().line(), 1),
                profile.id() + " has no brief, so that its parts are not known",
                "winnow brief " + profile.id() + " scaffolds one");
        return new Plan(
                profile.id(),
                profile.paper().title(),
                profile.tier(),
                profile.weeks(),
                List.of(),
                claims(profile.paper().figures()),
                List.of(),
                List.of(),
                "",
                List.of(none));
    }

    private List<Step> steps(Brief brief, PartOrder order) {
        int count = Math.max(1, order.parts().size());
        double share = Ranker.rounded((double) profile.weeks() * Size.ENGINEERS / count, 100);
        List<Step> steps = new ArrayList<>();
        for (Brief.Part part : order.parts()) {
            steps.add(new Step(
                    id(part.slug()),
                    part.text(),
                    ids(part.needs()),
                    part.sentences().stream().map(this::sentence).toList(),
                    checkedBy(brief, order, part),
                    states.getOrDefault(id(part.slug()), Plan.MISSING),
                    order.wave(part.slug()),
                    share,
                    part.line()));
        }
        return steps;
    }

    /** Figures that a part shows or shares a sentence with or, when there are none, the nearest parts built on it. */
    private List<String> checkedBy(Brief brief, PartOrder order, Brief.Part part) {
        Deque<String> ahead = new ArrayDeque<>(List.of(part.slug()));
        Set<String> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            Set<String> checks = new LinkedHashSet<>();
            Deque<String> next = new ArrayDeque<>();
            for (String slug : ahead) {
                brief.part(slug).ifPresent(each -> shown(each, brief).forEach(number -> checks.add(sentence(number))));
                order.builtOn(slug).stream().filter(seen::add).forEach(next::add);
            }
            if (!checks.isEmpty()) {
                return List.copyOf(checks);
            }
            ahead = next;
        }
        return List.of();
    }

    /** Sentences of the figures that a part shows, by its word or by a sentence that both name. */
    private static Stream<Integer> shown(Brief.Part part, Brief brief) {
        List<Integer> said = part.shows().stream()
                .map(each -> SHOWN.matcher(each).replaceFirst("$1"))
                .map(Integer::valueOf)
                .toList();
        return brief.figures().stream()
                .map(Brief.FigureLine::sentence)
                .filter(number -> said.contains(number) || part.sentences().contains(number));
    }

    private List<Claim> claims(Brief brief) {
        return brief.figures().stream()
                .map(figure -> claim(figure.sentence(), figure.text()))
                .toList();
    }

    private List<Claim> claims(List<Figure> figures) {
        Set<Integer> sentences = new LinkedHashSet<>();
        figures.forEach(figure -> sentences.add(figure.sentence()));
        return sentences.stream()
                .map(number -> claim(
                        number,
                        profile.paper().sentence(number).map(Sentence::text).orElse("")))
                .toList();
    }

    private Claim claim(int number, String text) {
        return new Claim(sentence(number), text, states.getOrDefault(sentence(number), Plan.MISSING));
    }

    private List<String> ids(List<String> slugs) {
        return slugs.stream().map(this::id).toList();
    }

    private String id(String slug) {
        return new PartRef(profile.id(), slug).toString();
    }

    private String sentence(int number) {
        return Passages.sentence(profile.id(), number);
    }
}
