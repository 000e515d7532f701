package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.digest.Entry;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.library.StoreMeta.Origins;
import winnow.library.Workspace;
import winnow.reading.PaperReader;
import winnow.reading.whole.TopicScheme;
import winnow.search.Answer.Candidate;
import winnow.search.Answer.Strength;

/** The look-up in a library whose papers come from the index, five for a feature. */
class IndexedPapersTest {
    private static final int PAPERS = 400;
    private static final int DRAWN = 5;

    @TempDir
    static Path folder;

    private static Why why;

    /** Generated papers, and among them one that says something. */
    @BeforeAll
    static void load() throws IOException {
        Workspace workspace = new Workspace(folder);
        IndexFilling filling = new IndexFilling(paper -> null);
        GeneratedDigest digest = new GeneratedDigest();
        try (LibraryLoad load = LibraryLoad.begin(
                        workspace,
                        Library.open(workspace).reference().lock(),
                        new PaperReader(TopicScheme.bundled()),
                        filling);
                IndexFilling index = filling) {
            for (int n = 0; n < PAPERS; n++) {
                GeneratedDigest.Written written = digest.paper(n);
                load.add(new Entry(written.title(), written.text(), n), "digest");
            }
            load.add(
                    new Entry(
                            "Kettle: Boiling Water on a Small Flame",
                            "Water boils slowly. Kettle discards cold water from the accelerator. It is 12x faster than PanBoil.",
                            1),
                    "digest");
            load.finish();
            index.finish();
            load.commit(Origins.of(List.of(), ""), List.of());
        }
        why = Why.indexed(Library.open(workspace), true, DRAWN, SecondOpinion.none());
    }

    @Test
    void the_paper_of_a_feature_is_found_by_its_words_with_its_sentence() {
        Answer answer = why.ask("throw the cold water out");
        Candidate first = answer.candidates().get(0);
        assertThat(first.paper()).hasToString("kettle");
        assertThat(first.sentence()).isEqualTo(2);
        assertThat(first.matched()).contains("water", "cold");
    }

    @Test
    void another_word_of_the_thesaurus_finds_it() {
        Candidate first =
                why.ask("get rid of what the accelerator holds").candidates().get(0);
        assertThat(first.paper()).hasToString("kettle");
        assertThat(first.matched()).contains("accelerator", "get rid of");
    }

    @Test
    void a_word_that_one_paper_has_is_rarer_than_one_that_all_have() {
        assertThat(why.ask("PyTorch LLaMA faster kettle").candidates().get(0).matched())
                .startsWith("kettle");
    }

    @Test
    void what_no_paper_speaks_of_has_no_candidate() {
        assertThat(why.ask("xyzzy plugh").candidates()).isEmpty();
        assertThat(why.ask("").candidates()).isEmpty();
        assertThat(why.ask("xyzzy plugh").strength()).isEqualTo(Strength.NONE);
    }

    @Test
    void a_feature_as_long_as_a_page_is_answered() {
        assertThat(why.ask("water boils and accelerators forget weights while ".repeat(500) + "kettle")
                        .candidates())
                .isNotEmpty();
    }
}
