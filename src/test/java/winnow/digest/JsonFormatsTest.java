package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonFormatsTest {

    @Test
    void openalex_abstracts_are_put_in_order() {
        String work =
                "{\"id\":\"https://openalex.org/W1\",\"doi\":null,\"title\":\"CO<sub>2</sub> &amp;amp; Tides\",\"display_name\":\"x\",\"primary_location\":{\"source\":{\"display_name\":\"J\"}},"
                        + "\"abstract_inverted_index\":{\"is\":[1,4],\"It\":[0],\"high\":[2],\"and\":[3],\"low.\":[5]}}";
        String untitled =
                "{\"id\":\"https://openalex.org/W2\",\"title\":null,\"display_name\":null,\"abstract_inverted_index\":null}";

        Digests page =
                Digests.of("{\"meta\":{\"count\":2},\"results\":[\n" + work + ",\n" + untitled + "],\"group_by\":[]}");
        Digests one = Digests.of(work);
        Digests lines = Digests.of(work + "\n" + work + "\n");

        assertThat(page.format()).isEqualTo("openalex");
        assertThat(page.entries).containsExactly(new Entry("CO2 & Tides", "It is high and is low.", 2));
        assertThat(page.findings.stream().map(each -> each.where() + " " + each.message()))
                .containsExactly("digest:3 a record without a title");
        assertThat(one.titles()).containsExactly("CO2 & Tides");
        assertThat(lines.lines()).containsExactly(1, 2);
    }

    @Test
    void semantic_scholar_answers_of_every_shape_are_read_and_nulls_passed_over() {
        String paper =
                "{\"paperId\":\"a\",\"title\":\"Tides\",\"abstract\":\"High.\",\"tldr\":{\"text\":\"No.\"},\"citations\":[{\"paperId\":\"c\",\"title\":\"Cited\"}]}";
        String bare = "{\"paperId\":\"b\",\"title\":\"Lamps\",\"abstract\":null}";

        for (String text : new String[] {
            "{\"total\":2,\"offset\":0,\"data\":[" + paper + "," + bare + "]}",
            "{\"papers\":[" + paper + ",null," + bare + "]}",
            "[" + paper + ",null," + bare + "]",
            "{\"recommendedPapers\":[" + paper + "," + bare + "]}",
            "{\"data\":[{\"contexts\":[],\"citedPaper\":" + paper + "},{\"citedPaper\":" + bare + "}]}",
            paper + "\n" + bare
        }) {
            Digests read = Digests.of(text);
            assertThat(read.format()).as(text).isEqualTo("semantic-scholar");
            assertThat(read.titles()).as(text).containsExactly("Tides", "Lamps");
            assertThat(read.texts()).as(text).containsExactly("High.", "");
        }
    }

    @Test
    void hugging_face_answers_are_read_in_both_shapes_each_paper_once() {
        String record =
                "{\"id\":\"1\",\"authors\":[{\"name\":\"A\"}],\"title\":\"Tides\\non Islands\",\"summary\":\"High\\nand low.\",\"upvotes\":3,\"ai_summary\":\"No.\"}";
        Digests wrapped =
                Digests.of("[{\"paper\":" + record + ",\"title\":\"Tides\",\"summary\":\"High.\",\"numComments\":1}]");
        Digests flat = Digests.of("[" + record + "," + record.replace("Tides", "Lamps") + "]");

        assertThat(wrapped.format()).isEqualTo("hugging-face");
        assertThat(wrapped.entries).containsExactly(new Entry("Tides on Islands", "High and low.", 1));
        assertThat(flat.titles()).containsExactly("Tides on Islands", "Lamps on Islands");
    }

    @Test
    void csl_items_are_read_with_jats_undone() {
        String item =
                "{\n \"id\": \"x\",\n \"type\": \"article-journal\",\n \"container-title\": \"J\",\n \"title\": \"Tides\",\n \"abstract\": \"<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>High &amp; <jats:italic>low</jats:italic>.</jats:p></jats:sec>\"\n}";
        Digests list = Digests.of(
                "[" + item
                        + ",\n{\"id\":\"y\",\"type\":\"book\",\"title\":\"Lamps\",\"author\":[{\"family\":\"Lee\"}]},{\"id\":\"z\",\"type\":\"book\"}]");
        Digests table = Digests.of("{\"x\": " + item + "}");
        Digests crossref = Digests.of(
                "{\"status\":\"ok\",\"message\":{\"items\":[{\"DOI\":\"1\",\"type\":\"journal-article\",\"title\":[\"Tides\"],\"container-title\":[\"J\"]}]}}");

        assertThat(list.format()).isEqualTo("csl-json");
        assertThat(list.entries).containsExactly(new Entry("Tides", "Aim High & low.", 5), new Entry("Lamps", "", 8));
        assertThat(list.rules()).containsExactly("record-without-title");
        assertThat(table.titles()).containsExactly("Tides");
        assertThat(crossref.entries).containsExactly(new Entry("Tides", "", 1));
    }

    @Test
    void other_json_is_read_by_the_usual_names() {
        assertThat(Digests.of(
                                "{\"2026-01-02\":[{\"title\":\"Tides\",\"summary\":\"High.\"}],\"2026-01-01\":[{\"title\":\"Lamps\",\"abstract\":\"Fade.\"}]}")
                        .texts())
                .containsExactly("High.", "Fade.");
        assertThat(Digests.of(
                                "{\"2401.00001\":{\"title\":\"Tides\",\"abstract\":\"High.\"},\"2401.00002\":{\"title\":\"Lamps\"}}")
                        .titles())
                .containsExactly("Tides", "Lamps");
        assertThat(Digests.of("{\"title\":\"Tides\",\"abstract\":\"50\\% of $\\alpha$.\"}\n")
                        .texts())
                .hasSize(1);
    }

    @Test
    void damaged_json_keeps_its_whole_records_and_says_where_it_is_damaged() {
        String list =
                "[{\"paperId\":\"a\",\"title\":\"Tides\",\"abstract\":\"High.\"},\n{\"paperId\":\"b\",\"title\":\"Lamps\",\"abstract\":\"They {fade.\"}]";
        Digests cut = Digests.of(list.substring(0, list.length() - 8));
        Digests glued = Digests.of(list.substring(0, list.length() - 8) + list);
        Digests gluedOutside = Digests.of(list.substring(0, list.indexOf("\"b\"") - 1) + list);

        assertThat(cut.titles()).containsExactly("Tides");
        assertThat(cut.findings)
                .singleElement()
                .satisfies(found -> assertThat(found.where()).isEqualTo("digest:2"));
        assertThat(glued.titles()).containsExactly("Tides", "Tides", "Lamps");
        assertThat(gluedOutside.titles()).containsExactly("Tides", "Tides", "Lamps");
    }

    @Test
    void hostile_json_takes_no_time() {
        String deep = "[{\"paperId\":1,\"a\":".repeat(60_000);

        assertThat(Digests.of(deep).entries).isEmpty();
        assertThat(Digests.of("{\"paperId\":\"" + "{\"".repeat(300_000)).entries)
                .isEmpty();
    }

    @Test
    void answers_that_wrap_their_papers_are_read_whatever_the_wrapper_is_called() {
        String tides = "{\"title\":\"Tides\",\"abstract\":\"High.\"}";
        String values = "{\"title\":{\"value\":\"Tides\"},\"abstract\":{\"value\":\"High.\"}}";
        for (String answer : List.of(
                "{\"notes\":[{\"id\":\"x\",\"content\":" + tides + "}],\"count\":1}",
                "{\"notes\":[{\"id\":\"x\",\"content\":" + values + "}],\"count\":1}",
                "{\"version\":\"6\",\"resultList\":{\"result\":[{\"title\":\"Tides\",\"abstractText\":\"High.\"}]}}",
                "{\"messages\":[{\"status\":\"ok\"}],\"collection\":[" + tides + "]}",
                "{\"result\":{\"hits\":{\"@total\":\"1\",\"hit\":[{\"@score\":\"1\",\"info\":" + tides + "}]}}}",
                "{\"hits\":{\"hits\":[{\"metadata\":{\"titles\":[{\"title\":\"Tides\"}],\"abstracts\":[{\"value\":\"High.\"}]}}]}}",
                "{\"count\":1,\"results\":[{\"name\":\"Tides\",\"abstract\":\"High.\"}]}",
                "[{\"title\":\"Tides\",\"abstract\":{\"text\":\"High.\"}}]",
                "{\"when\":\"today\",\"shelf\":{\"upper\":[" + tides + "]}}")) {
            assertThat(Digests.of(answer).entries).as(answer).containsExactly(new Entry("Tides", "High.", 1));
        }
    }

    @Test
    void under_names_nobody_knows_only_what_has_both_title_and_abstract_is_a_paper() {
        String people = "{\"when\":\"today\",\"people\":[{\"title\":\"Dr\",\"name\":\"Moss\"}]}";

        assertThat(Digests.of(people).entries).isEmpty();
    }

    @Test
    void names_and_abstracts_in_any_script_are_something() {
        Digests read = Digests.of(
                "[{\"标题\":\"软木壶盖\",\"摘要\":\"水壶通过壶盖散失热量。\",\"作者\":\"王伟；李娜\",\"关键词\":\"软木\"},{\"标题\":\"壶嘴\",\"摘要\":\"暂无摘要\"}]");

        assertThat(read.texts()).containsExactly("水壶通过壶盖散失热量。", "");
        assertThat(read.bibliographies.get(0).authors()).containsExactly("王伟", "李娜");
        assertThat(read.bibliographies.get(0).keywords()).containsExactly("软木");
    }
}
