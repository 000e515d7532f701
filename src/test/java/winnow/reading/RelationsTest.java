package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import winnow.paper.PaperId;
import winnow.paper.Relation;

class RelationsTest {
    private static final Relations.Facts KETTLE =
            paper("kettle", "KettleDB: Warm Starts", "KettleDB", "We propose KettleDB.");

    private static Relations.Facts paper(String id, String title, @Nullable String name, String... sentences) {
        return new Relations.Facts(new PaperId(id), title, name, List.of(), List.of(sentences));
    }

    private static List<Relation> relations(Relations.Facts paper, Relations.Facts... others) {
        List<Relations.Facts> digest = new ArrayList<>(List.of(others));
        digest.add(paper);
        return Relations.of(digest).get(others.length);
    }

    private static Relation to(String id, Relation.Type type, @Nullable Integer sentence) {
        return new Relation(new PaperId(id), type, sentence);
    }

    @Test
    void the_words_around_a_name_tell_how_one_paper_stands_to_another() {
        assertThat(relations(paper("a", "A", null, "It is hot.", "We beat it: 2x faster than Kettle-DB."), KETTLE))
                .containsExactly(to("kettle", Relation.Type.COMPARES, 2));
        assertThat(relations(paper("a", "A", null, "Our stove builds on KettleDB."), KETTLE))
                .containsExactly(to("kettle", Relation.Type.EXTENDS, 1));
        assertThat(relations(paper("a", "A", null, "The stove is implemented in KettleDB."), KETTLE))
                .containsExactly(to("kettle", Relation.Type.USES, 1));
        assertThat(relations(paper("a", "A Case Study of KettleDB", null, "We look."), KETTLE))
                .containsExactly(to("kettle", Relation.Type.EVALUATES, null));
    }

    @Test
    void two_papers_with_one_name_speak_of_the_same_system() {
        assertThat(relations(paper("later", "The design of KettleDB", "KettleDB", "We discuss KettleDB."), KETTLE))
                .containsExactly(to("kettle", Relation.Type.SAME_SYSTEM, 1));
    }

    @Test
    void underscores_hyphens_and_endings_do_not_hide_a_name() {
        Relations.Facts heavy = paper("h2o", "H_2O: Heavy Hitters in Attention", "H_2O", "We keep heavy hitters.");
        assertThat(relations(
                        paper(
                                "a",
                                "A",
                                null,
                                "Other attention methods keep heavy hitters.",
                                "We outperform H2O-based ones."),
                        heavy))
                .containsExactly(to("h2o", Relation.Type.COMPARES, 2));
    }

    @Test
    void a_formula_is_not_a_paper_of_another_field() {
        Relations.Facts gas = paper("co2", "CO2: Overlapped Training of Networks", "CO2", "We propose CO2.");
        assertThat(relations(paper("a", "Air", null, "Plants breathe more CO2 than we do."), gas))
                .isEmpty();
    }

    @Test
    void a_plain_word_is_a_name_only_as_its_bearer_writes_it() {
        Relations.Facts orca = paper("orca", "Orca: A Scheduler", "Orca", "We propose Orca, a scheduler.");
        assertThat(relations(paper("a", "A", null, "It is faster than Orca."), orca))
                .containsExactly(to("orca", Relation.Type.COMPARES, 1));
        assertThat(relations(paper("a", "A", null, "An orca is faster than ORCA.", "Orca whales swim."), orca))
                .isEmpty();
    }

    @Test
    void what_its_code_and_its_title_both_call_a_paper_is_its_name() {
        Relations.Facts stove = paper(
                "stove",
                "Cooking at Scale Using Stove-XL",
                null,
                "Our code is at https://github.com/example/stove-xl.");
        assertThat(relations(paper("a", "A", null, "Unlike Stove-XL, we boil."), stove))
                .containsExactly(to("stove", Relation.Type.COMPARES, 1));
    }

    @Test
    void a_name_that_everybody_speaks_of_is_a_word() {
        List<Relations.Facts> digest = new ArrayList<>(List.of(KETTLE));
        for (int n = 1; n <= 40; n++) {
            digest.add(paper("p" + n, "Paper", null, "It is faster than KettleDB."));
        }
        assertThat(Relations.of(digest)).allMatch(List::isEmpty);
    }
}
