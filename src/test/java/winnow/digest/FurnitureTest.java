package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around titles and abstracts and is neither. */
final class FurnitureTest {
    private static final String TIDES = "Tides on Small Islands";
    private static final String TIDES_ABSTRACT =
            "Tide tables are computed by hand on many small islands. We read forty years of gauges instead.";
    private static final String LAMPS = "Lamps for Long Nights";
    private static final String LAMPS_ABSTRACT =
            "Lamps burn oil all night long in most harbours. We turn them off and save two thirds of it.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Submission Number: 77",
                "Submitted 3 May, 2025; originally announced May 2025.",
                "View PDF",
                "[ Slides ]",
                "Cited by 12   Related articles",
                "Save to Library",
                "West Hall B #204",
                "Thu 12 Dec 4 p.m. PST — 7 p.m. PST",
                "Harbour Science. 2024 Mar;8(2):11-19.",
                "45",
                "List my alerts",
                "You are receiving this email because you follow tides."
            })
    void a_line_between_two_papers_belongs_to_neither(String line) {
        String page = String.join("\n\n", TIDES, line, TIDES_ABSTRACT, line, LAMPS, line, LAMPS_ABSTRACT, line);
        Digests read = Digests.of(page);

        assertThat(read.entries)
                .extracting(Entry::title, Entry::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TIDES, TIDES_ABSTRACT),
                        org.assertj.core.groups.Tuple.tuple(LAMPS, LAMPS_ABSTRACT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3) [2503.01234](https://x.example/abs/2503.01234): Tides on Small Islands | Tides on Small Islands
            [PDF] Tides on Small Islands                                             | Tides on Small Islands
            9:00 - 9:50 Ann Moss (Harbour School) - Tides on Small Islands           | Tides on Small Islands
            Tides on Small Islands (5 minute read)                                   | Tides on Small Islands
            Show, Attend and Wait                                                    | Show, Attend and Wait
            2048 Is Hard                                                             | 2048 Is Hard
            """)
    void a_title_is_bare(String given, String title) {
        assertThat(ByLine.withoutNumber(given)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Room of One's Own",
                "Reply Networks on Islands",
                "Views of a Harbour",
                "Volume Rendering",
                "On Tides"
            })
    void a_title_is_no_furniture(String title) {
        assertThat(Furniture.isOne(title)).isFalse();
    }

    @Test
    void a_list_without_blank_lines_is_cut_at_its_identifiers() {
        String page = """
                [1] arXiv:2501.00001 [pdf, html, other]
                Title: %s
                Ann Moss, Cal Reed
                Subjects: Harbours (cs.HA)
                %s
                [2] arXiv:2501.00002 [pdf, html, other]
                Title: %s
                Cal Reed
                Comments: 9 pages
                %s
                """.formatted(TIDES, TIDES_ABSTRACT, LAMPS, LAMPS_ABSTRACT);
        Digests read = Digests.of(page);

        assertThat(read.titles()).containsExactly(TIDES, LAMPS);
        assertThat(read.texts()).containsExactly(TIDES_ABSTRACT, LAMPS_ABSTRACT);
    }

    @Test
    void an_abstract_shown_cut_and_whole_is_the_whole_one() {
        String page = TIDES + "\nAuthors: Ann Moss\nAbstract: …are computed by hand on many… ▽ More " + TIDES_ABSTRACT
                + " △ Less\nSubmitted 1 January, 2025; originally announced January 2025.";
        assertThat(Digests.of(page).texts()).containsExactly(TIDES_ABSTRACT);
    }

    @Test
    void of_two_languages_the_english_title_and_abstract_are_kept() {
        String page = String.join(
                "\n\n",
                TIDES,
                "Gezeiten auf den kleinen Inseln",
                "Zusammenfassung: Gezeitentafeln werden von Hand berechnet. Wir lesen die Pegel von vierzig Jahren.",
                "Abstract: " + TIDES_ABSTRACT);
        Digests read = Digests.of(page);

        assertThat(read.titles()).containsExactly(TIDES);
        assertThat(read.texts()).containsExactly(TIDES_ABSTRACT);
    }

    @Test
    void comments_and_machine_made_summaries_are_no_abstracts() {
        String page = String.join(
                "\n\n",
                TIDES,
                "Abstract",
                "Gauges beat hands at tide tables.",
                "AI-generated summary",
                TIDES_ABSTRACT,
                "Community",
                "annmoss",
                "We are happy to share our program with everybody who lives on a small island.",
                "Reply");
        Digests read = Digests.of(page);

        assertThat(read.titles()).containsExactly(TIDES);
        assertThat(read.texts()).containsExactly(TIDES_ABSTRACT);
    }

    @Test
    void sections_beside_the_abstract_and_introductions_of_lists_are_no_papers() {
        Digests notes = Digests.of("# " + TIDES + "\n\n## Abstract\n\n" + TIDES_ABSTRACT
                + "\n\n## To read next\n\nAsk Ann about the gauges that she bought in the harbour last year.\n");
        assertThat(notes.titles()).containsExactly(TIDES);

        Digests list = Digests.of(
                "# Island Papers\n\nThis repository collects papers on tides. It is updated daily by a script.\n\n"
                        + "| Title | Abstract |\n|---|---|\n| **" + TIDES + "** (oral) | " + TIDES_ABSTRACT + " |\n");
        assertThat(list.titles()).containsExactly(TIDES);
    }

    @Test
    void a_paper_that_says_it_has_no_abstract_has_none() {
        Digests read = Digests.of(String.join("\n\n", TIDES, "[No abstract available]", LAMPS, LAMPS_ABSTRACT));
        assertThat(read.titles()).containsExactly(TIDES, LAMPS);
        assertThat(read.texts()).containsExactly("", LAMPS_ABSTRACT);
    }

    @Test
    void citations_below_the_papers_of_a_page_are_passed_over() {
        String citation = "@article{moss2024,\n  title={" + TIDES + "},\n  year={2024}\n}";
        Digests read =
                Digests.of(String.join("\n\n", TIDES, TIDES_ABSTRACT, citation, LAMPS, LAMPS_ABSTRACT, citation));
        assertThat(read.texts()).containsExactly(TIDES_ABSTRACT, LAMPS_ABSTRACT);
        assertThat(Digests.of(citation + "\n" + citation).format()).isEqualTo("bibtex");
    }

    @Test
    void a_short_abstract_of_two_sentences_is_one_among_long_ones() {
        String rest = " We measured it on every island there is and found no exception to the rule at all.".repeat(12);
        Digests read = Digests.of(String.join(
                "\n\n",
                LAMPS,
                LAMPS_ABSTRACT + rest,
                "Good Gauges",
                TIDES_ABSTRACT + " It took a year and sixty days of walking along the shores of all of them.",
                "Last Islands",
                TIDES_ABSTRACT + rest));
        assertThat(read.titles()).containsExactly(LAMPS, "Good Gauges", "Last Islands");
    }

    @Test
    void data_that_a_page_carries_for_its_script_is_read_where_it_holds_more() {
        String json = "{\"dailyPapers\": [{\"paper\": {\"id\": \"1\", \"title\": \"" + TIDES + "\", \"summary\": \""
                + TIDES_ABSTRACT + "\"}}]}";
        Digests read = Digests.of("<html><body><div data-props=\"" + json.replace("\"", "&quot;") + "\"><h3>" + TIDES
                + "</h3></div></body></html>");
        assertThat(read.texts()).containsExactly(TIDES_ABSTRACT);
    }
}
