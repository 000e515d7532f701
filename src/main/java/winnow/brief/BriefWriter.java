package winnow.brief;

import java.util.List;
import java.util.stream.Collectors;
import winnow.paper.Figure;
import winnow.paper.Kind;
import winnow.paper.Paper;
import winnow.paper.Role;
import winnow.paper.Sentence;
import winnow.paper.Tier;

/**
 * Writes the scaffold of a brief: everything that was read from the abstract, in the form that
 * {@link BriefReader} reads, and a question where a person has to think.
 */
public final class BriefWriter {
    private BriefWriter() {}

    /** The scaffold for a paper. It holds nothing that the abstract does not say. */
    public static String scaffold(Paper paper) {
        return frontMatter(paper) + "TODO: what it is, in two to four sentences of your own."
                + cited(paper, Role.OBJECTIVE)
                + "\n\n## Build\n" + parts(paper) + "\n## Figures\n" + figures(paper)
                + "\n## Smallest faithful build\nTODO: which machine, which data or substitute, what is left out, and why the"
                + " core stays.\n\n## Check\nTODO: what to measure, against what, and the figure to look for."
                + cited(paper, Role.RESULT)
                + "\n\n## Watch out\n- TODO: what the abstract leaves open, and what cannot be"
                + " had.\n\n## Also asked as\n- TODO: how would somebody ask for it who does not know its words?\n";
    }

    private static String frontMatter(Paper paper) {
        Kind kind = paper.kind();
        Tier tier = paper.tier();
        String why = paper.tierWhy().isEmpty() ? "" : " # " + paper.tierWhy().replaceAll("\\s+", " ");
        return "---\nid: " + paper.id() + "\ntitle: \""
                + paper.title().replace("\\", "\\\\").replace("\"", "\\\"") + "\"\nkind: "
                + (kind == null ? "TODO" : kind.word()) + "\ntier: " + (tier == null ? "TODO" : tier.word() + why)
                + "\neffort: TODO weeks\ntopics: [" + String.join(", ", paper.topics()) + "]\ncode: ["
                + String.join(", ", paper.code()) + "]\n---\n";
    }

    private static String cited(Paper paper, Role role) {
        return paper.sentences().stream()
                .filter(sentence -> sentence.role() == role)
                .map(sentence -> " [s" + sentence.n() + "]")
                .collect(Collectors.joining());
    }

    private static String parts(Paper paper) {
        List<Sentence> methods = paper.sentences().stream()
                .filter(sentence -> sentence.role() == Role.METHOD)
                .toList();
        if (methods.isEmpty()) {
            return "1. **todo** — TODO: the first thing to build. [s1]\n";
        }
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < methods.size(); at++) {
            parts.append(at + 1)
                    .append(". **todo-")
                    .append(at + 1)
                    .append("** — TODO: what this sentence asks you to build. [s")
                    .append(methods.get(at).n())
                    .append("]\n");
        }
        return parts.toString();
    }

    private static String figures(Paper paper) {
        if (paper.figures().isEmpty()) {
            return Brief.NO_FIGURE + "\n";
        }
        return paper.figures().stream().map(BriefWriter::figure).collect(Collectors.joining());
    }

    private static String figure(Figure figure) {
        String bound = figure.bound() == null ? "" : figure.bound() + " ";
        String high = figure.high() == null ? "" : "–" + figure.high();
        String glue = figure.unit().equals("x") || figure.unit().equals("%") ? "" : " ";
        String against = figure.against().isEmpty() ? "" : " against " + String.join(", ", figure.against());
        String what = figure.what().isEmpty() ? "" : " " + figure.what();
        return "- " + bound + figure.value() + high + glue + figure.unit() + what + against + " [s" + figure.sentence()
                + "]\n";
    }
}
