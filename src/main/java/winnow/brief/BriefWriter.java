package winnow.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import winnow.paper.Figure;
import winnow.paper.Kind;
import winnow.paper.Paper;
import winnow.paper.Role;
import winnow.paper.Sentence;
import winnow.paper.Tier;

/**
 * Writes the scaffold of a brief in the form that {@link BriefReader} reads: what was read from the abstract, each
 * thing with its reference, the sentences to read beside what is to be filled in, and {@code TODO:} where a person
 * has to think. Sentences and rules stand in comments, which no reader of the brief sees.
 */
public final class BriefWriter {
    /** One is kept for the part that compares. */
    private static final int MOST_METHODS = 8;

    private static final String COMPARISON = "comparison";
    private static final Pattern COMMENT_END = Pattern.compile("-{2,}(?=!?>)");
    private static final String TIERS = words(Tier.values(), Tier::word);
    private static final String RULES = """
            <!-- Needed: the front matter, Claim, Refuted if, and two parts under Build. Every other section may be left \
            out whole. -->
            <!-- Each sentence ends with a mark: [sN] if sentence N of the abstract says all of it, else (ours). One [sN] \
            speaks for one sentence; (ours) for all since the last mark. -->
            <!-- Under [sN] add nothing that its sentence does not say, and keep its "up to", "on average", "can", \
            "compared with". -->
            <!-- In your own words: eight plain words in a row of the abstract are a copy; names do not count, and a \
            number ends a run. Comments such as this one are no text: leave or delete them. -->
            """;

    private final Paper paper;
    private final List<Sentence> methods;
    private final PartNames names;

    private BriefWriter(Paper paper) {
        this.paper = paper;
        List<Sentence> all = of(Role.METHOD);
        this.methods = all.subList(0, Math.min(MOST_METHODS, all.size()));
        this.names = new PartNames(paper, methods);
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }

    /** The scaffold for a paper. It holds nothing that the abstract does not say. */
    public static String scaffold(Paper paper) {
        return new BriefWriter(paper).scaffold();
    }

    private String scaffold() {
        return frontMatter()
                + RULES
                + beside(Role.OBJECTIVE, Role.RESULT)
                + "Claim: TODO: what it claims, in one sentence." + claimed() + "\n"
                + "Refuted if: TODO: what you would have to measure to say that it is wrong.\n\n"
                + beside(Role.OBJECTIVE)
                + "TODO: what it is, in two to four sentences of your own, each with its mark."
                + of(Role.OBJECTIVE).stream()
                        .limit(1)
                        .map(BriefWriter::cited)
                        .findFirst()
                        .orElse(" (ours)")
                + "\n\n## Build\n" + parts()
                + "\n## Figures\n" + figures()
                + "\n## Scale\n" + scale()
                + "\n## Smallest faithful build\nTODO: which machine, which data or substitute, and why the core stays"
                + " (ours).\nleaves out: TODO: parts that the claim does not need, or nothing; a part that a substitute"
                + " stands for is kept\n"
                + "\n## First week\nTODO: what to do in five days that could make you stop (ours).\n"
                + "\n## Check\nTODO: what to measure, against what, the figure to look for, and what would be a failure"
                + " (ours).\n"
                + "\n## Watch out\n- TODO: what the abstract leaves open, and what cannot be had (ours).\n"
                + "\n## Also asked as\n<!-- Phrases that lead to this paper alone, ten at most; no (ours) here, and [sN]"
                + " where that sentence answers it. Ask for no more than it says. -->\n"
                + "- TODO: how would somebody ask for it who does not know its words?\n";
    }

    private String frontMatter() {
        Kind kind = paper.kind();
        Tier tier = paper.tier();
        String why = paper.tierWhy().isEmpty()
                ? ""
                : "; read here: " + paper.tierWhy().replaceAll("\\s+", " ");
        return "---\nid: " + paper.id() + "\ntitle: \""
                + paper.title().replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                + "\n# unknown will do for kind, tier, effort and reuse; these remarks need no mark"
                + "\n# kind: " + words(Kind.values(), Kind::word)
                + "\nkind: " + (kind == null ? FrontMatter.UNKNOWN : kind.word())
                + "\n# tier: the least machine for the smallest faithful build, not for the paper's own evaluation; "
                + TIERS + why
                + "\ntier: " + (tier == null ? FrontMatter.UNKNOWN : tier.word())
                + "\n# effort: N to M weeks of two engineers, smallest build to full build"
                + "\neffort: unknown"
                + "\n# reuse: can the paper's own system simply be adopted? yes # why, partly # why, or no # why"
                + "\nreuse: unknown"
                + "\ntopics: [" + String.join(", ", paper.topics()) + "]\ncode: ["
                + String.join(", ", paper.code()) + "]\n---\n";
    }

    private List<Sentence> of(Role... roles) {
        return paper.sentences().stream()
                .filter(sentence -> List.of(roles).contains(sentence.role()))
                .toList();
    }

    /** The sentences of some roles as comments; none without the digest. */
    private String beside(Role... roles) {
        return of(roles).stream().map(BriefWriter::beside).collect(Collectors.joining());
    }

    private static String beside(Sentence sentence) {
        String words = COMMENT_END.matcher(sentence.text()).replaceAll("–").replaceAll("\\s+", " ");
        return words.isEmpty() ? "" : "<!-- s" + sentence.n() + ": " + words + " -->\n";
    }

    private static String cited(Sentence sentence) {
        return " [s" + sentence.n() + "]";
    }

    /** The sentence that most likely claims: the first result with a figure, else the first result, else what is aimed at. */
    private String claimed() {
        List<Sentence> results = of(Role.RESULT);
        return results.stream()
                .filter(each -> paper.figures().stream().anyMatch(figure -> figure.sentence() == each.n()))
                .findFirst()
                .or(() -> results.stream().findFirst())
                .or(() -> of(Role.OBJECTIVE).stream().findFirst())
                .map(BriefWriter::cited)
                .orElse(" [s1]");
    }

    /** A part for each sentence on method, and one that shows what was measured. */
    private String parts() {
        StringBuilder parts = new StringBuilder("<!-- Behind the mark, where it applies: needs: slugs of the parts that"
                + " have to be there first. builds: what the figures are compared with and this part writes. takes: the"
                + " same where it is had ready-made. shows: the figures that it produces, s5, or s5.2 for the second line"
                + " of that sentence. Each is a list with commas. -->\n");
        List<String> lines = new ArrayList<>();
        for (Sentence method : methods) {
            lines.add(beside(method) + "N. **" + names.of(method) + "** — TODO: what this sentence asks you to build."
                    + cited(method) + field("needs", names.neededBy(method)));
        }
        if (lines.isEmpty()) {
            lines.add("N. **part-1** — TODO: the first thing to build (ours).");
        }
        List<String> before = methods.isEmpty() ? List.of("part-1") : names.last();
        lines.add("N. **" + COMPARISON + "** — TODO: what shows that it works, beside what it is compared with (ours)."
                + field("needs", before) + field("builds", rivals()) + field("shows", shown()));
        for (int at = 0; at < lines.size(); at++) {
            parts.append(lines.get(at).replaceFirst("(?m)^N\\.", (at + 1) + "."))
                    .append('\n');
        }
        return parts.toString();
    }

    private static String field(String key, List<String> values) {
        return values.isEmpty() ? "" : " " + key + ": " + String.join(", ", values) + ".";
    }

    private List<String> rivals() {
        Set<String> rivals = new LinkedHashSet<>();
        paper.figures().forEach(figure -> rivals.addAll(figure.against()));
        rivals.removeIf(rival -> rival.matches(".*[,:;].*"));
        return List.copyOf(rivals);
    }

    private List<String> shown() {
        return paper.figures().stream()
                .map(figure -> "s" + figure.sentence())
                .distinct()
                .toList();
    }

    private String figures() {
        String how =
                "<!-- One result a line, with exactly one [sN] and that sentence's own numbers, names and qualifiers."
                        + " reach: here on TIER (" + TIERS
                        + "): the claim itself can be shown on it. proxy because …, or proxy on"
                        + " TIER because …: something else stands in. never because …. unknown: nobody has looked. What is not"
                        + " never has to stand in the shows: of a part, and what it is compared with in builds: or takes:. -->\n";
        if (paper.figures().isEmpty()) {
            return how + beside(Role.RESULT) + "TODO: no figure was read; list what these sentences claim, or write: "
                    + Brief.NO_FIGURE + "\n";
        }
        StringBuilder figures = new StringBuilder(how);
        int before = 0;
        for (Figure figure : paper.figures()) {
            Optional<Sentence> sentence = paper.sentence(figure.sentence());
            figures.append(
                    figure.sentence() == before
                            ? ""
                            : sentence.map(BriefWriter::beside).orElse(""));
            figures.append("- " + figure.words() + " [s" + figure.sentence() + "] reach: unknown\n");
            before = figure.sentence();
        }
        return figures.toString();
    }

    private String scale() {
        return paper.scale().isEmpty()
                ? "TODO: no set-up was read; list them, or write: " + Brief.NO_SCALE + "\n"
                : paper.scale().stream()
                        .map(each -> "- " + each.text() + " [s" + each.sentence() + "]\n")
                        .collect(Collectors.joining());
    }
}
