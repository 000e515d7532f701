package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** One and the same three papers in the layouts that programmes, lists and mails have. */
final class PageLayoutsTest {
    private static final List<String> TITLES =
            List.of("Tides on Small Islands", "Lamps That Fade: Streets at Night", "Listening to a Hive");
    private static final List<String> TEXTS = List.of(Words.TIDES, Words.LAMPS, Words.BEES);

    /** Each layout by name; {@code T}, {@code A} and {@code W} between braces are title, abstract, wrapped abstract. */
    static final class Layouts implements ArgumentsProvider {
        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations declared, ExtensionContext context) {
            return Stream.of(plain(), lists(), sections()).flatMap(each -> each);
        }

        private static Stream<Arguments> plain() {
            return Stream.of(
                    layout(
                            "numbers, affiliations in parentheses",
                            "{N}. {T}\nAnn Moss (Sea Institute), Bo Lee (Uni Tor)\n\n{W}\n\n"),
                    layout("speaker first", "Ann Moss (Sea Institute)\n{T}\n\n{A}\n\n"),
                    layout(
                            "authors and affiliation in lines of their own",
                            "{T}\n\nAnn Moss\nUniversity of Tor\n\nAbstract: {A}\n\n"),
                    layout("times and places", "10:00 - 10:30\n{T}\nAnn Moss, University of Tor\n\n{W}\n\n"),
                    layout("by", "{T}\n\nby Ann Moss and Bo Lee\n\n    {W}\n\n"),
                    layout("no blank line anywhere", "{T}\n{A}\n"),
                    layout(
                            "a label in a line of its own, and key words",
                            "{T}\nAnn Moss\nAbstract\n{W}\nKeywords: sea, moon\n\n"),
                    layout("labels in one group", "Paper {N}\n{T}\nAuthors: Ann Moss; Bo Lee\nAbstract:\n{A}\n\n"),
                    layout(
                            "listing of arXiv",
                            "[{N}] arXiv:2401.0000{N} [pdf, other]\nTitle: {T}\nAuthors: Ann Moss, Bo Lee\nComments: 9 pages\n\n{W}\n\n"),
                    layout("rules around the head", "{R}\n{T}\nAnn Moss, Bo Lee\n{R}\n{A}\n"));
        }

        private static Stream<Arguments> lists() {
            return Stream.of(
                    layout(
                            "Markdown: details below a linked heading",
                            "### [{T}](http://x.org/{N})\n**Ann Moss** · 2022-12-30\n\n<details>\n<summary>Abstract</summary>\n\n{A}\n\n</details>\n\n"),
                    layout(
                            "Markdown: details in a list",
                            "- **{T}**  \n  Ann Moss, Bo Lee  \n  _2026-02-27_ · https://x.org/{N}  \n  <details><summary>Abstract</summary>\n\n  {A}\n\n  </details>\n\n"),
                    layout(
                            "Markdown: tags behind the title",
                            "- **[{T}](http://x.org/{N})**  `x:{N}`  `cs.CV`\n  _Ann Moss, Bo Lee_\n  <details open><summary>Abstract</summary>\n  {A}\n  </details>\n"),
                    layout(
                            "Markdown: citation behind the title",
                            "- [{T}](http://x.org/{N}), Moss, A., 2024, *Journal*\n  <details><summary>Abstract</summary>{A}</details>\n"));
        }

        private static Stream<Arguments> sections() {
            return Stream.of(
                    layout(
                            "Markdown: a summary before the abstract",
                            "## [{T}](http://x.org/{N})\n\n**Summary (AI):** All that was ever said of it. "
                                    + Words.TIDES.toUpperCase(java.util.Locale.ROOT)
                                    + "\n\n<details>\n<summary>Abstract</summary>\n\n{A}\n</details>\n\n"),
                    layout(
                            "Markdown: labelled items",
                            "### {N}. {T}\n\n- **Authors**: Ann Moss\n- **Link**: https://x.org\n- **Abstract**: {A}\n- **Comment**: It is the one thing we have all waited for.\n\n"),
                    layout(
                            "Markdown: nested items",
                            "* [{T}](https://x.org/{N})\n    - Ann Moss, Bo Lee\n    - LampConf 2024\n    - {A}\n"),
                    layout(
                            "Markdown: headings of parts",
                            "## {T}\n\n*Ann Moss, Bo Lee*\n\n#### Abstract\n\n{A}\n\n#### Links\n\n- [pdf](https://x.org)\n\n"),
                    layout(
                            "Markdown: links behind a bold line",
                            "**{N}. {T}** [[pdf]](https://x.org/p) [[code]](https://x.org/c)\n\n*Ann Moss, Bo Lee*\n\n{A}\n\n"),
                    layout(
                            "Markdown: hard breaks",
                            "### {T}\nAnn Moss<br>\nLampConf 2024<br>\n**Abstract**<br>\n{A}\n\n"),
                    layout(
                            "Markdown: a quotation",
                            "## {T}\n**Ann Moss, Bo Lee** | [pdf](https://x.org/p)\n\n> {A}\n\n"),
                    layout(
                            "HTML: lines broken by hand",
                            "<p><b>{T}</b><br>Ann Moss, Sea Institute<br>LampConf 2024<br>{A}</p>\n"),
                    layout("HTML: parts of an abstract", "<h3>{T}</h3><p>Ann Moss</p><h4>Background</h4><p>{A}</p>\n"));
        }

        private static Arguments layout(String name, String paper) {
            return Arguments.of(name, paper);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ArgumentsSource(Layouts.class)
    void the_papers_of_a_layout_are_read(String name, String paper) {
        StringBuilder page = new StringBuilder();
        for (int at = 0; at < TITLES.size(); at++) {
            page.append(filled(paper, at));
        }
        Digests read = Digests.of(page.toString());

        assertThat(read.titles()).isEqualTo(TITLES);
        assertThat(read.texts().stream().map(text -> text.replaceFirst("^Background ", "")))
                .containsExactlyElementsOf(TEXTS);
        assertThat(read.rules().stream().filter(rule -> !rule.equals("residue")))
                .isEmpty();
    }

    private static String filled(String paper, int at) {
        String text = TEXTS.get(at);
        return paper.replace("{T}", TITLES.get(at))
                .replace("{N}", String.valueOf(at + 1))
                .replace("{R}", "-".repeat(40))
                .replace("{W}", Words.wrapped(text, 72, paper.contains("    {W}") ? "    " : ""))
                .replace("{A}", text);
    }

    @Test
    void what_introduces_a_list_is_no_paper() {
        StringBuilder page = new StringBuilder(
                "# Reading\n\nWe collect papers on lamps, tides and bees here. Send us yours.\n\n## Sea\n\n");
        for (int at = 0; at < TITLES.size(); at++) {
            page.append("### ")
                    .append(TITLES.get(at))
                    .append("\n\n")
                    .append(TEXTS.get(at))
                    .append("\n\n");
        }

        assertThat(Digests.of(page.toString()).titles()).isEqualTo(TITLES);
    }

    @Test
    void a_title_that_looks_like_a_by_line_is_a_title_where_nothing_else_stands_above_the_abstract() {
        Digests read = Digests.of("Date: Dating Dates by Their Stones\n\n" + Words.TIDES + "\n\nPublished: A Study\n\n"
                + Words.LAMPS + "\n\nAnn Moss, Bo Lee\n\n" + Words.BEES + "\n");

        assertThat(read.titles())
                .containsExactly("Date: Dating Dates by Their Stones", "Published: A Study", "Ann Moss, Bo Lee");
        assertThat(read.findings).isEmpty();
    }

    @Test
    void a_paragraph_above_a_rule_is_not_a_heading() {
        String rule = "-".repeat(40) + "\n";
        Digests read = Digests.of(rule + "Tides\nAnn Moss, Bo Lee\n\n" + Words.TIDES
                + "\n\nIt is free. Take it, please, and be glad of it.\n" + rule + "Lamps\nBo Lee, Cy Ray\n\n"
                + Words.LAMPS + "\n\n" + Words.BEES + "\n" + rule);

        assertThat(read.texts())
                .containsExactly(
                        Words.TIDES + " It is free. Take it, please, and be glad of it.",
                        Words.LAMPS + " " + Words.BEES);
    }
}
