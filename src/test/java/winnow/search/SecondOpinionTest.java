package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.digest.Entry;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.library.Workspace;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;
import winnow.search.meaning.FakeGiver;

class SecondOpinionTest {
    private static final String FEATURE = "Stop the teapot before it whistles";

    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    private static Profile paper(int n, String title, String text) {
        Paper paper = new PaperReader().read(new Entry(title, text, n), new PaperId("p" + n), n, "digest");
        return new Profile(paper, null, paper.kind(), paper.tier(), paper.topics(), paper.code(), 0);
    }

    private static final List<Profile> PAPERS = List.of(
            paper(1, "Trams That Stop", "We stop a tram before each crossing. The tram whistles."),
            paper(2, "A Quiet Kettle", "Water is heated slowly. We present a kettle that switches itself off."),
            paper(3, "Lanes", "We count what passes on a bicycle lane."),
            paper(4, "Gauges", "We measure rain with a bucket."));

    private SecondOpinion opinion(String model) {
        return SecondOpinion.of(folder, Map.of(FakeGiver.ASKED, model), (done, all) -> {}, told::add);
    }

    private Answer ask(SecondOpinion opinion) throws IOException {
        Thesaurus thesaurus = Thesaurus.of(new Workspace(Path.of("no-such-folder")));
        return Why.held(PAPERS, true, thesaurus, opinion).ask(FEATURE);
    }

    @Test
    void words_alone_are_compared_where_nobody_gives_one() throws IOException {
        Answer answer = ask(SecondOpinion.none());

        assertThat(answer.meaning()).isNull();
        assertThat(answer.candidates().get(0).paper().value()).isEqualTo("p1");
        assertThat(ask(opinion(""))).isEqualTo(answer);
    }

    @Test
    void a_model_puts_first_what_no_word_tells_and_the_answer_names_it() throws IOException {
        Answer answer = ask(opinion("one"));

        assertThat(answer.meaning()).isEqualTo("one");
        Answer.Candidate first = answer.candidates().get(0);
        assertThat(first.paper().value()).isEqualTo("p2");
        assertThat(first.sentence()).isEqualTo(2);
        assertThat(first.score()).isBetween(0.5, 1.0);
        assertThat(answer.candidates()).hasSize(3);
        assertThat(told).isEmpty();
    }

    @Test
    void a_model_that_fails_leaves_the_words_and_is_told_once() throws IOException {
        SecondOpinion broken = opinion("broken");

        assertThat(ask(broken)).isEqualTo(ask(SecondOpinion.none()));
        ask(broken);
        assertThat(told).containsExactly("words alone are compared: the model is broken");
    }

    @Test
    void where_papers_have_briefs_no_model_is_asked() throws IOException {
        Library bundled = Library.open(new Workspace(folder));
        int made = FakeGiver.made;

        assertThat(Why.of(bundled, true, opinion("one")).ask(FEATURE).meaning()).isNull();
        assertThat(FakeGiver.made).isEqualTo(made);
    }
}
