package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.brief.Effort;
import winnow.paper.Figure;
import winnow.paper.Finding;
import winnow.paper.Kind;
import winnow.paper.Mention;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Tier;
import winnow.text.Nearest;
import winnow.text.Place;
import winnow.text.Source;
import winnow.text.Span;
import winnow.text.YamlNode;

/**
 * What a person says of facts that were read wrongly: {@code reference/corrections.yaml}, which no reloading touches.
 *
 * <pre>
 * h2o:
 *   tier: {value: one-gpu, because: a small model shows it}
 *   hardware: {value: [A100, T4], because: the abstract calls them cards}
 *   figures: {value: [s10, s11.2], because: the others are of the rival}
 * </pre>
 *
 * {@code unknown} takes a fact away without putting another in its place. Of the figures, those that are named stay:
 * all of a sentence, or the n-th of it.
 *
 * @param papers what is said of each paper, by field
 * @param findings what was malformed; the rest is read
 */
public record Corrections(Map<PaperId, Map<String, Correction>> papers, List<Finding> findings) {
    /** Its name within the reference. */
    public static final String FILE = "corrections.yaml";
    /** The facts that can be corrected. */
    public static final List<String> FIELDS = List.of(
            "name",
            "aliases",
            "kind",
            "tier",
            "effort",
            "topics",
            "code",
            "hardware",
            "baselines",
            "builds_on",
            "datasets",
            "models",
            "figures");

    static final Corrections NONE = new Corrections(Map.of(), List.of());

    /** The facts that are names, and what they are to the paper. */
    private static final Map<String, Mention.Kind> NAMED = Map.of(
            "name", Mention.Kind.NAME,
            "aliases", Mention.Kind.ALIAS,
            "hardware", Mention.Kind.HARDWARE,
            "baselines", Mention.Kind.BASELINE,
            "builds_on", Mention.Kind.BUILDS_ON,
            "datasets", Mention.Kind.DATASET,
            "models", Mention.Kind.MODEL);

    private static final String UNKNOWN = "unknown";
    private static final Pattern FIGURE = Pattern.compile("s(\\d{1,4})(?:\\.(\\d{1,2}))?");
    private static final Pattern WEEKS = Pattern.compile("(\\d{1,3})(?: to (\\d{1,3}))? weeks?");

    /**
     * A fact as a person says it is.
     *
     * @param values of a list, or one; empty for unknown
     * @param because why
     * @param at where it is said
     */
    public record Correction(List<String> values, String because, Place at) {
        public Correction {
            values = List.copyOf(values);
        }

        /** The value; {@code null} for unknown. */
        @Nullable
        String value() {
            return values.isEmpty() ? null : values.get(0);
        }

        /** {@code file:line}. */
        public String source() {
            return at.file() + ":" + at.line();
        }
    }

    public Corrections {
        papers = Map.copyOf(papers);
        findings = List.copyOf(findings);
    }

    /** What is said of a paper, by field. */
    public Map<String, Correction> of(PaperId paper) {
        return papers.getOrDefault(paper, Map.of());
    }

    /** Reads the file. */
    public static Corrections read(Source source) {
        List<Finding> findings = new ArrayList<>();
        Map<PaperId, Map<String, Correction>> papers = new LinkedHashMap<>();
        try {
            YamlNode root = YamlNode.read(source);
            for (YamlNode.Entry paper : root == null ? List.<YamlNode.Entry>of() : root.entries()) {
                if (!PaperId.isValid(paper.key())) {
                    findings.add(fault(paper.at(), "not a paper id: " + paper.key(), "h2o:"));
                    continue;
                }
                Map<String, Correction> fields = new LinkedHashMap<>();
                for (YamlNode.Entry field : paper.value().entries()) {
                    field(field, fields, findings);
                }
                papers.put(new PaperId(paper.key()), fields);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            findings.add(fault(new Place(source.name(), line, 1), "no YAML: " + why, "quote values that hold a colon"));
        }
        return new Corrections(papers, findings);
    }

    private static void field(YamlNode.Entry entry, Map<String, Correction> fields, List<Finding> findings) {
        YamlNode value = entry.value().value("value");
        String because = entry.value().text("because", "");
        if (value == null || because.isEmpty()) {
            findings.add(fault(
                    entry.at(),
                    entry.key() + " lacks " + (value == null ? "its value" : "a reason"),
                    entry.key() + ": {value: …, because: …}"));
            return;
        }
        List<String> values = value.isScalar()
                ? List.of(value.text())
                : value.items().stream().map(YamlNode::text).toList();
        Optional<String> wrong = wrong(entry.key(), values);
        if (wrong.isPresent()) {
            findings.add(fault(entry.at(), wrong.get(), entry.key() + ": {value: …, because: …}"));
        } else {
            boolean unknown = values.equals(List.of(UNKNOWN));
            fields.put(entry.key(), new Correction(unknown ? List.of() : values, because, entry.at()));
        }
    }

    private static Finding fault(Place at, String message, String suggestion) {
        return Finding.error("correction-form", at, message, suggestion);
    }

    /** What is wrong with values of a field, a sentence; empty when nothing is. */
    public static Optional<String> wrong(String field, List<String> values) {
        if (!FIELDS.contains(field)) {
            return Optional.of("unknown fact " + field
                    + Nearest.to(field, FIELDS)
                            .map(near -> ", did you mean " + near + "?")
                            .orElse("; the facts are " + String.join(", ", FIELDS)));
        }
        String value = String.join(", ", values);
        if (value.equals(UNKNOWN)) {
            return Optional.empty();
        }
        boolean right = switch (field) {
            case "kind" -> Kind.of(value).isPresent();
            case "tier" -> Tier.of(value).isPresent();
            case "effort" -> effort(value) != null;
            case "name" -> !value.isBlank();
            case "figures" ->
                values.stream().allMatch(each -> FIGURE.matcher(each).matches());
            default -> true;
        };
        return right ? Optional.empty() : Optional.of(value + " is no value of " + field);
    }

    /** Weeks of two engineers; {@code null} when they are not said. */
    static @Nullable Effort effort(@Nullable String written) {
        Matcher weeks = WEEKS.matcher(written == null ? "" : written);
        if (!weeks.matches()) {
            return null;
        }
        int smallest = Integer.parseInt(weeks.group(1));
        int full = weeks.group(2) == null ? smallest : Integer.parseInt(weeks.group(2));
        return smallest < 1 || full < smallest ? null : new Effort(smallest, full);
    }

    /** A paper with what a person says of it in the place of what was read. */
    Paper applied(Paper read) {
        Map<String, Correction> said = of(read.id());
        if (said.isEmpty()) {
            return read;
        }
        Paper.Draft paper = read.draft().figures(figures(said.get("figures"), read.figures()));
        List<Mention> mentions = new ArrayList<>(read.mentions());
        NAMED.forEach((field, kind) -> {
            Correction names = said.get(field);
            if (names != null) {
                rename(mentions, kind, names.values(), read.title());
            }
        });
        paper.mentions(mentions);
        Correction kind = said.get("kind");
        if (kind != null) {
            paper.kind(Optional.ofNullable(kind.value()).flatMap(Kind::of).orElse(null));
        }
        Correction tier = said.get("tier");
        if (tier != null) {
            paper.tier(Optional.ofNullable(tier.value()).flatMap(Tier::of).orElse(null), tier.because());
        }
        Correction code = said.get("code");
        Correction topics = said.get("topics");
        return paper.code(code == null ? read.code() : code.values())
                .topics(topics == null ? read.topics() : topics.values())
                .paper();
    }

    /**
     * Puts names in the place of those of a kind. What the abstract mentions keeps its places, whatever it was taken
     * for; what it does not mention has none: an empty run at the beginning of the title.
     */
    private static void rename(List<Mention> mentions, Mention.Kind kind, List<String> names, String title) {
        List<Mention> before = List.copyOf(mentions);
        mentions.removeIf(mention -> mention.kind() == kind);
        for (String name : names) {
            List<Mention> places = before.stream()
                    .filter(mention -> mention.name().equals(name))
                    .map(each ->
                            new Mention(kind, each.text(), each.in(), each.sentence(), each.start(), each.end(), name))
                    .distinct()
                    .toList();
            mentions.addAll(places.isEmpty() ? List.of(Mention.inTitle(kind, name, new Span(0, 0), title)) : places);
        }
    }

    private static List<Figure> figures(@Nullable Correction said, List<Figure> read) {
        if (said == null) {
            return read;
        }
        List<Figure> kept = new ArrayList<>();
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        for (Figure figure : read) {
            int nth = seen.merge(figure.sentence(), 1, Integer::sum);
            String all = "s" + figure.sentence();
            if (said.values().contains(all) || said.values().contains(all + "." + nth)) {
                kept.add(figure);
            }
        }
        return kept;
    }
}
