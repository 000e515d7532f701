package winnow.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * has to think. Sentences stand in comments, which no reader of the brief sees and which are to be deleted.
 */
public final class BriefWriter {
    private static final int MOST_PARTS = 9;
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]+");
    private static final Pattern COMMENT_END = Pattern.compile("-{2,}");

    private BriefWriter() {}

    /** The scaffold for a paper. It holds nothing that the abstract does not say. */
    public static String scaffold(Paper paper) {
        return frontMatter(paper)
                + beside(paper, Role.OBJECTIVE, Role.RESULT)
                + "Claim: TODO: what it claims, in one sentence." + cited(paper, Role.RESULT) + "\n"
                + "Refuted if: TODO: what you would have to measure to say that it is wrong.\n\n"
                + beside(paper, Role.OBJECTIVE)
                + "TODO: what it is, in two to four sentences of your own." + cited(paper, Role.OBJECTIVE)
                + "\n\n## Build\n" + parts(paper)
                + "\n## Figures\n" + figures(paper)
                + "\n## Scale\n" + scale(paper)
                + "\n## Smallest faithful build\nTODO: which machine, which data or substitute, and why the core stays"
                + " (ours).\nleaves out: nothing\n"
                + "\n## First week\nTODO: what to do in five days that could make you stop (ours).\n"
                + "\n## Check\nTODO: what to measure, against what, the figure to look for, and what would be a failure"
                + " (ours).\n"
                + "\n## Watch out\n- TODO: what the abstract leaves open, and what cannot be had (ours).\n"
                + "\n## Also asked as\n- TODO: how would somebody ask for it who does not know its words?\n";
    }

    private static String frontMatter(Paper paper) {
        Kind kind = paper.kind();
        Tier tier = paper.tier();
        String why = paper.tierWhy().isEmpty() ? "" : " # " + paper.tierWhy().replaceAll("\\s+", " ");
        return "---\nid: " + paper.id() + "\ntitle: \""
                + paper.title().replace("\\", "\\\\").replace("\"", "\\\"") + "\"\nkind: "
                + (kind == null ? FrontMatter.UNKNOWN : kind.word()) + "\ntier: "
                + (tier == null ? FrontMatter.UNKNOWN : tier.word()) + why
                + "\neffort: unknown # weeks of two engineers, smallest to full build: 2 to 5 weeks"
                + "\nreuse: unknown # can the paper's own system simply be adopted? yes, partly or no"
                + "\ntopics: [" + String.join(", ", paper.topics()) + "]\ncode: ["
                + String.join(", ", paper.code()) + "]\n---\n";
    }

    private static List<Sentence> of(Paper paper, Role... roles) {
        return paper.sentences().stream()
                .filter(sentence -> List.of(roles).contains(sentence.role()))
                .toList();
    }

    /** The sentences of some roles as comments; none without the digest. */
    private static String beside(Paper paper, Role... roles) {
        return of(paper, roles).stream().map(BriefWriter::beside).collect(Collectors.joining());
    }

    private static String beside(Sentence sentence) {
        String words = COMMENT_END.matcher(sentence.text()).replaceAll("–").replaceAll("\\s+", " ");
        return words.isEmpty() ? "" : "<!-- s" + sentence.n() + ": " + words + " -->\n";
    }

    private static String cited(Paper paper, Role role) {
        return of(paper, role).stream()
                .map(sentence -> " [s" + sentence.n() + "]")
                .collect(Collectors.joining());
    }

    /** A part for each sentence on method, named by its own first words until a person finds a better name. */
    private static String parts(Paper paper) {
        List<Sentence> methods = of(paper, Role.METHOD);
        if (methods.isEmpty()) {
            return """
                    1. **part-1** — TODO: the first thing to build (ours).
                    2. **part-2** — TODO: the second (ours). needs: part-1
                    """;
        }
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < Math.min(MOST_PARTS, methods.size()); at++) {
            Sentence method = methods.get(at);
            parts.append(beside(method))
                    .append(at + 1)
                    .append(". **")
                    .append(slug(method, at + 1))
                    .append("** — TODO: what this sentence asks you to build. [s")
                    .append(method.n())
                    .append("]\n");
        }
        return methods.size() > 1
                ? parts.toString()
                : parts + "2. **part-2** — TODO: what shows that it works (ours).\n";
    }

    private static String slug(Sentence method, int number) {
        String words = WORD.matcher(method.text().toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .filter(word -> word.length() > 4)
                .limit(2)
                .collect(Collectors.joining("-"));
        return words.isEmpty() ? "part-" + number : "part-" + number + "-" + words;
    }

    private static String figures(Paper paper) {
        if (paper.figures().isEmpty()) {
            return beside(paper, Role.RESULT) + "TODO: no figure was read; list what these sentences claim, or write: "
                    + Brief.NO_FIGURE + "\n";
        }
        StringBuilder figures = new StringBuilder();
        int before = 0;
        for (Figure figure : paper.figures()) {
            Optional<Sentence> sentence = paper.sentence(figure.sentence());
            figures.append(
                    figure.sentence() == before
                            ? ""
                            : sentence.map(BriefWriter::beside).orElse(""));
            figures.append(line(figure));
            before = figure.sentence();
        }
        return figures.toString();
    }

    private static String line(Figure figure) {
        return "- " + figure.words() + " [s" + figure.sentence() + "] reach: unknown\n";
    }

    private static String scale(Paper paper) {
        return paper.scale().isEmpty()
                ? "TODO: no set-up was read; list them, or write: " + Brief.NO_SCALE + "\n"
                : paper.scale().stream()
                        .map(each -> "- " + each.text() + " [s" + each.sentence() + "]\n")
                        .collect(Collectors.joining());
    }
}
