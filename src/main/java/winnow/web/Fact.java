package winnow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Corrections.Correction;
import winnow.library.Profile;
import winnow.paper.Figure;
import winnow.paper.Kind;
import winnow.paper.Paper;
import winnow.paper.Tier;
import winnow.text.Shown;

/**
 * A fact of a paper: what it is, who says so, and how to say otherwise.
 *
 * @param field its name where it is corrected
 * @param values empty for unknown
 * @param state {@code said}, {@code read} or {@code unknown}
 * @param because why it is so; empty when nobody said
 * @param written the values as they are typed
 * @param choices the words that it can be; empty where it is free
 */
public record Fact(
        String field,
        String label,
        List<String> values,
        String state,
        String because,
        String written,
        List<String> choices) {

    private static final Map<String, List<String>> CHOICES = Map.of(
            "kind", List.of(Kind.values()).stream().map(Kind::word).toList(),
            "tier", List.of(Tier.values()).stream().map(Tier::word).toList());

    /** The facts of a paper, those that the order asks for first. */
    static List<Fact> of(Profile profile) {
        List<Fact> facts = ofBrief(profile);
        facts.addAll(ofAbstract(profile));
        return facts;
    }

    /** What a brief says too, or nobody. */
    private static List<Fact> ofBrief(Profile profile) {
        Paper paper = profile.paper();
        Brief brief = profile.brief();
        List<Fact> facts = new ArrayList<>();
        Tier tier = profile.tier();
        Kind kind = profile.kind();
        boolean tierOfBrief = brief != null && brief.tier() != null;
        facts.add(fact(
                profile,
                "tier",
                "Tier",
                tier == null ? List.of() : List.of(tier.word()),
                tierOfBrief,
                tierOfBrief ? "" : paper.tierWhy()));
        facts.add(fact(profile, "effort", "Effort", weeks(profile), profile.weeks() > 0, ""));
        facts.add(fact(
                profile,
                "kind",
                "Kind",
                kind == null ? List.of() : List.of(kind.word()),
                brief != null && brief.kind() != null,
                ""));
        facts.add(fact(
                profile,
                "topics",
                "Topics",
                profile.topics(),
                brief != null && !brief.topics().isEmpty(),
                ""));
        facts.add(fact(
                profile,
                "code",
                "Code",
                profile.code().stream().filter(PaperSheet::isWebAddress).toList(),
                brief != null && !brief.code().isEmpty(),
                ""));
        return facts;
    }

    private static List<Fact> ofAbstract(Profile profile) {
        Paper paper = profile.paper();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(profile, "name", "Name", paper.name() == null ? List.of() : List.of(paper.name()), false, ""));
        facts.add(fact(profile, "aliases", "Also called", paper.aliases(), false, ""));
        facts.add(figures(profile));
        facts.add(fact(profile, "hardware", "Hardware", paper.hardware(), false, ""));
        facts.add(fact(profile, "baselines", "Compared with", paper.baselines(), false, ""));
        facts.add(fact(profile, "builds_on", "Builds on", paper.buildsOn(), false, ""));
        facts.add(fact(profile, "datasets", "Data sets", paper.datasets(), false, ""));
        facts.add(fact(profile, "models", "Models", paper.models(), false, ""));
        return facts;
    }

    private static List<String> weeks(Profile profile) {
        return profile.weeks() == 0
                ? List.of()
                : List.of(profile.weeks() + (profile.weeks() == 1 ? " week" : " weeks"));
    }

    private static Fact fact(
            Profile profile, String field, String label, List<String> values, boolean ofBrief, String why) {
        return new Fact(
                field,
                label,
                values.stream().map(Shown::of).toList(),
                state(profile, field, values, ofBrief),
                because(profile, field, why),
                String.join(", ", values),
                CHOICES.getOrDefault(field, List.of()));
    }

    /** Figures are told by their sentences. */
    private static Fact figures(Profile profile) {
        List<Figure> figures = profile.paper().figures();
        return new Fact(
                "figures",
                "Figures",
                figures.stream()
                        .map(figure -> Shown.of(figure.words()) + " (s" + figure.sentence() + ")")
                        .toList(),
                state(profile, "figures", List.copyOf(figures), false),
                because(profile, "figures", ""),
                String.join(
                        ", ",
                        figures.stream()
                                .map(figure -> "s" + figure.sentence())
                                .distinct()
                                .toList()),
                List.of());
    }

    private static String state(Profile profile, String field, List<?> values, boolean ofBrief) {
        boolean said = ofBrief || profile.corrections().containsKey(field);
        return values.isEmpty() ? "unknown" : said ? "said" : "read";
    }

    private static String because(Profile profile, String field, String why) {
        @Nullable Correction said = profile.corrections().get(field);
        return said == null ? why : said.because() + " (" + said.source() + ")";
    }

    /** The value as the command takes it: several in brackets. */
    static String value(String field, String typed) {
        String value = typed.replaceAll("\\s+", " ").strip();
        boolean one = List.of("name", "kind", "tier", "effort").contains(field) || value.equals(PaperRow.UNKNOWN);
        return one || value.startsWith("[") ? value : "[" + value + "]";
    }
}
