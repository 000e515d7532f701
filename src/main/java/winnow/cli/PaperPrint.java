package winnow.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.Bibliography;
import winnow.paper.Figure;
import winnow.paper.Kind;
import winnow.paper.MarkedText;
import winnow.paper.Paper;
import winnow.paper.Piece;
import winnow.paper.Relation;
import winnow.paper.Scale;
import winnow.paper.Sentence;
import winnow.paper.Tier;
import winnow.text.RepairedText;

/** A paper as {@code winnow show} prints it. */
final class PaperPrint {
    private static final String INDENT = "   ";

    private static final int SHOWN_AUTHORS = 8;

    private final Terminal terminal;

    PaperPrint(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Profile profile, boolean withDigest) {
        Paper paper = profile.paper();
        terminal.paragraph(Ink.STRONG.on(RepairedText.of(paper.title()).text()), "", "");
        terminal.println(facts(profile));
        String cited = cited(paper.bibliography());
        if (!cited.isEmpty()) {
            terminal.paragraph(cited, "", "");
        }
        Brief brief = profile.brief();
        if (brief != null) {
            print(brief);
        }
        if (paper.text().isEmpty()) {
            terminal.println();
            String why = withDigest
                    ? "The digest has no abstract of it."
                    : "The abstract is not here: winnow load YOUR-DIGEST shows it beside the brief.";
            terminal.println(Ink.FAINT.on(why));
        } else {
            printAbstract(paper);
        }
        printRead(paper);
    }

    /** One sentence, and what comes from it. */
    void print(Profile profile, ShowCommand.ShownSentence shown) {
        Paper paper = profile.paper();
        Sentence sentence = shown.sentence();
        terminal.paragraph(Ink.STRONG.on(RepairedText.of(paper.title()).text()), "", "");
        terminal.println(Ink.NAME.on(shown.ref()) + " · " + sentence.role().word() + " · "
                + Ink.FAINT.on(sentence.fingerprint().hex()));
        terminal.println();
        terminal.paragraph(
                sentence.text().isEmpty()
                        ? "Its words are not here: winnow load YOUR-DIGEST shows them."
                        : inked(new MarkedText(paper).pieces(sentence)),
                " ",
                " ");
        if (!shown.figures().isEmpty()) {
            heading("Figures");
            shown.figures().forEach(each -> terminal.paragraph(figure(each), " - ", INDENT));
        }
        if (!shown.parts().isEmpty()) {
            heading("Build");
            shown.parts()
                    .forEach(part -> terminal.paragraph(
                            Ink.STRONG.on(paper.id() + "/" + part.slug()) + " — " + part.text(), " - ", INDENT));
        }
    }

    /** Who, where, when, and under which number. */
    private static String cited(Bibliography given) {
        List<String> parts = new ArrayList<>();
        int shown = Math.min(SHOWN_AUTHORS, given.authors().size());
        String others =
                given.authors().size() > shown ? " and " + (given.authors().size() - shown) + " more" : "";
        parts.add(String.join("; ", given.authors().subList(0, shown)) + others);
        parts.add(given.venue() == null ? "" : given.venue());
        parts.add(given.year() == null ? "" : given.year().toString());
        parts.add(given.doi() == null ? "" : "doi:" + given.doi());
        parts.add(given.arxiv() == null ? "" : "arXiv:" + given.arxiv());
        parts.add(given.url() == null ? "" : given.url());
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static String facts(Profile profile) {
        Paper paper = profile.paper();
        Tier tier = profile.tier();
        Kind kind = profile.kind();
        List<String> facts = new ArrayList<>();
        facts.add(Ink.NAME.on(paper.id().value()));
        facts.add("number " + paper.n());
        facts.add(kind == null ? "kind unknown" : kind.word());
        facts.add(tier == null ? "tier unknown" : tier.word());
        if (profile.weeks() > 0) {
            facts.add(Words.count(profile.weeks(), "week"));
        }
        facts.addAll(profile.topics());
        if (!paper.source().file().isEmpty()) {
            facts.add(Ink.FAINT.on(paper.source().file() + ":" + paper.source().line()));
        }
        return String.join(" · ", facts);
    }

    private void print(Brief brief) {
        section("What it is", brief.summary());
        heading("Build");
        int number = 0;
        for (Brief.Part part : brief.parts()) {
            String needs = part.needs().isEmpty() ? "" : " needs: " + String.join(", ", part.needs());
            terminal.paragraph(
                    Ink.STRONG.on(part.slug()) + " — " + part.text()
                            + Ink.FAINT.on(
                                    (part.text().contains("(ours)") ? "" : references(part.sentences())) + needs),
                    " " + ++number + ". ",
                    "    ");
        }
        heading("Figures");
        brief.figures()
                .forEach(figure -> terminal.paragraph(
                        figure.text()
                                + Ink.FAINT.on(" [s" + figure.sentence() + "]"
                                        + (figure.reach() == null ? "" : " " + figure.reach())),
                        " - ",
                        INDENT));
        if (brief.figures().isEmpty()) {
            terminal.println(" " + Brief.NO_FIGURE);
        }
        for (String name : List.of(Brief.SCALE, Brief.SMALLEST, Brief.FIRST_WEEK, Brief.CHECK, Brief.WATCH_OUT)) {
            if (!brief.section(name).isEmpty()) {
                section(name, brief.section(name));
            }
        }
    }

    private static String references(List<Integer> sentences) {
        return sentences.stream().map(each -> " [s" + each + "]").collect(Collectors.joining());
    }

    private void heading(String text) {
        terminal.println();
        terminal.println(Ink.STRONG.on(text));
    }

    private void section(String heading, String markdown) {
        if (markdown.isEmpty()) {
            return;
        }
        heading(heading);
        for (String paragraph : markdown.split("\n\\s*\n|\n(?=[-*] )")) {
            boolean item = paragraph.startsWith("- ") || paragraph.startsWith("* ");
            terminal.paragraph(item ? paragraph.substring(2) : paragraph, item ? " - " : " ", item ? INDENT : " ");
        }
    }

    private void printAbstract(Paper paper) {
        heading("Abstract");
        MarkedText marked = new MarkedText(paper);
        for (Sentence sentence : paper.sentences()) {
            String number = Terminal.padded("s" + sentence.n(), 4);
            String role = Terminal.padded(sentence.role().word(), 13);
            terminal.paragraph(inked(marked.pieces(sentence)), " " + number + Ink.FAINT.on(role), " ".repeat(18));
        }
    }

    private static String inked(List<Piece> pieces) {
        StringBuilder inked = new StringBuilder();
        for (Piece piece : pieces) {
            inked.append(
                    switch (piece.mark()) {
                        case "figure" -> Ink.FIGURE.on(piece.text());
                        case "hardware", "name" -> Ink.NAME.on(piece.text());
                        case "link" -> Ink.LINK.on(piece.text());
                        default -> piece.text();
                    });
        }
        return inked.toString();
    }

    private void printRead(Paper paper) {
        List<String> lines = new ArrayList<>();
        add(lines, "figures", paper.figures().stream().map(PaperPrint::figure).toList());
        add(lines, "aliases", paper.aliases());
        add(lines, "hardware", paper.hardware());
        add(lines, "scale", paper.scale().stream().map(Scale::text).toList());
        add(lines, "baselines", paper.baselines());
        add(lines, "builds on", paper.buildsOn());
        add(lines, "data sets", paper.datasets());
        add(lines, "models", paper.models());
        add(lines, "code", paper.code());
        add(
                lines,
                "relations",
                paper.relations().stream().map(PaperPrint::relation).toList());
        add(lines, "tier", paper.tierWhy().isEmpty() ? List.of() : List.of(paper.tierWhy()));
        if (!lines.isEmpty()) {
            heading("Read from it");
            lines.forEach(line -> terminal.paragraph(line.substring(12), line.substring(0, 12), " ".repeat(12)));
        }
    }

    private static void add(List<String> lines, String what, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(Terminal.padded(" " + what, 12) + String.join("; ", values));
        }
    }

    /** A figure in a line. */
    static String figure(Figure figure) {
        return figure.words() + " [s" + figure.sentence() + "]";
    }

    private static String relation(Relation relation) {
        Integer sentence = relation.sentence();
        return relation.type().word() + " " + relation.to()
                + (sentence == null ? " (by title)" : " [s" + sentence + "]");
    }
}
