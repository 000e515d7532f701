package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.digest.Entry;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.library.StoreMeta.DigestFile;
import winnow.library.StoreMeta.Origins;
import winnow.library.Workspace;
import winnow.reading.PaperReader;
import winnow.reading.whole.TopicScheme;
import winnow.search.SearchOutcome.Fault;
import winnow.search.SearchOutcome.Found;
import winnow.search.SearchOutcome.Hit;

class SearchIndexTest {
    private static final List<Entry> KITCHEN = List.of(
            new Entry(
                    "Kettle: Boiling Water on a Small Flame",
                    "Water boils slowly. We present Kettle, which heats cups on an A100 GPU. It is 12x faster than PanBoil.",
                    1),
            new Entry(
                    "Teapot: Pouring Without a Drop Lost",
                    "Spouts drip. We propose Teapot, a bent lip that loses 40% fewer drops. It is 2.5x faster to pour.",
                    5));

    @TempDir
    Path folder;

    private Library library() throws IOException {
        Workspace workspace = new Workspace(folder);
        IndexFilling filling = new IndexFilling(paper -> null);
        PaperReader reader = new PaperReader(TopicScheme.bundled());
        try (LibraryLoad load = LibraryLoad.begin(
                        workspace, Library.open(workspace).reference().lock(), reader, filling);
                IndexFilling index = filling) {
            for (Entry entry : KITCHEN) {
                load.add(entry, "kitchen.txt");
            }
            load.finish();
            index.finish();
            load.commit(Origins.of(List.of(new DigestFile("kitchen.txt", "page", "a page", "0", 2)), ""), List.of());
        }
        return Library.open(workspace);
    }

    private List<String> found(String query) throws IOException {
        try (SearchIndex index = SearchIndex.open(library())) {
            Found found = (Found) index.search(query, 10);
            assertThat(found.total()).isEqualTo(found.hits().size());
            return found.hits().stream().map(hit -> hit.paper().value()).toList();
        }
    }

    private Fault fault(String query) throws IOException {
        try (SearchIndex index = SearchIndex.open(library())) {
            return (Fault) index.search(query, 10);
        }
    }

    @Test
    void words_phrases_beginnings_and_their_joints_are_found() throws IOException {
        assertThat(found("boil")).containsExactly("kettle");
        assertThat(found("\"bent lip\"")).containsExactly("teapot");
        assertThat(found("\"lip bent\"")).isEmpty();
        assertThat(found("spou*")).containsExactly("teapot");
        assertThat(found("faster NOT boil")).containsExactly("teapot");
        assertThat(found("cups OR spouts")).containsExactlyInAnyOrder("kettle", "teapot");
        assertThat(found("cups AND spouts")).isEmpty();
    }

    @Test
    void where_no_paper_has_all_words_those_with_some_are_told_as_that() throws IOException {
        try (SearchIndex index = SearchIndex.open(library())) {
            assertThat(((Found) index.search("cups", 10)).allWords()).isTrue();
            Found some = (Found) index.search("cups spouts", 10);
            assertThat(some.allWords()).isFalse();
            assertThat(some.hits())
                    .extracting(hit -> hit.paper().value())
                    .containsExactlyInAnyOrder("kettle", "teapot");
            assertThat(((Found) index.search("zebra giraffe", 10)).total()).isZero();
        }
    }

    @Test
    void a_word_that_a_field_never_holds_is_refused_with_those_that_it_may() throws IOException {
        assertThat(fault("kind:algorithms boil"))
                .isEqualTo(
                        new Fault("kind:algorithms boil", 6, "there is no kind algorithms", "did you mean algorithm?"));
        assertThat(fault("tier:moon").suggestion()).startsWith("one of laptop, one-gpu");
        assertThat(fault("topic:kv-cach").suggestion()).isEqualTo("did you mean kv-cache?");
    }

    @Test
    void a_hit_by_its_number_shows_the_figure_and_its_sentence() throws IOException {
        try (SearchIndex index = SearchIndex.open(library())) {
            Hit hit = ((Found) index.search("speedup:>1", 10)).hits().get(0);
            assertThat(hit.figures()).isNotEmpty();
            assertThat(hit.sentence()).isEqualTo(hit.figures().get(0).sentence());
            assertThat(hit.title()).isNotEmpty();
        }
    }

    @Test
    void facts_are_found_by_their_field_and_figures_by_their_size() throws IOException {
        assertThat(found("hardware:a100")).containsExactly("kettle");
        assertThat(found("speedup:>10")).containsExactly("kettle");
        assertThat(found("speedup:>=2.5")).containsExactlyInAnyOrder("kettle", "teapot");
        assertThat(found("speedup:<2.5")).isEmpty();
        assertThat(found("percent:[30 TO 50]")).containsExactly("teapot");
        assertThat(found("title:boiling hardware:a100 speedup:>10")).containsExactly("kettle");
    }

    @Test
    void a_hit_shows_its_best_sentence_with_the_words_marked() throws IOException {
        try (SearchIndex index = SearchIndex.open(library())) {
            Hit hit = ((Found) index.search("drops lose", 10)).hits().get(0);
            assertThat(hit.sentence()).isEqualTo(2);
            assertThat(hit.marks().stream().map(mark -> mark.of(hit.snippet()))).containsExactly("loses", "drops");
        }
    }

    @Test
    void a_fault_is_told_with_its_place_and_what_to_do() throws IOException {
        assertThat(fault("hardwar:a100"))
                .isEqualTo(new Fault("hardwar:a100", 1, "there is no field hardwar", "did you mean hardware?"));
        assertThat(fault("cups \"small flame").column()).isEqualTo(6);
        assertThat(fault("(cups OR spouts").message()).isEqualTo("a parenthesis has no other half");
        assertThat(fault("cups AND").column()).isEqualTo(9);
        assertThat(fault("*oil").suggestion()).isEqualTo("put the * behind its beginning: cach*");
        assertThat(fault(" ").message()).isEqualTo("the query is empty");
        assertThat(fault("speedup:>10 AND").column()).isEqualTo(16);
    }

    @Test
    void a_misspelt_word_that_finds_nothing_gets_a_suggestion() throws IOException {
        try (SearchIndex index = SearchIndex.open(library())) {
            assertThat(((Found) index.search("ketle", 10)).suggestion()).isEqualTo("kettle");
            assertThat(((Found) index.search("zeppelin", 10)).suggestion()).isNull();
        }
    }

    @Test
    void a_load_that_is_not_finished_leaves_the_former_index() throws IOException {
        Library before = library();
        IndexFilling filling = new IndexFilling(paper -> null);
        try (LibraryLoad load = LibraryLoad.begin(
                        before.workspace(),
                        before.reference().lock(),
                        new PaperReader(TopicScheme.bundled()),
                        filling);
                IndexFilling index = filling) {
            load.add(KITCHEN.get(1), "other.txt");
            assertThat(index).isNotNull();
        }
        assertThat(Library.open(before.workspace()).size()).isEqualTo(2);
        assertThat(found("cups")).containsExactly("kettle");
    }
}
