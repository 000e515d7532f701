package winnow.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import winnow.digest.Entry;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;
import winnow.text.Source;

/** The form of a brief: what it is filled with, and that its own check finds nothing in it but what is to be filled in. */
class ScaffoldTest {
    private static final String ABSTRACT = "Soup gets cold. We present Ladle, a soup line that fills bowls by weight. "
            + "First, we design a bowl dispenser --- a wheel of stacks -->> that releases bowls on demand. "
            + "Second, we propose a weight controller that drives the pump while the bowl dispenser turns. "
            + "These are combined in a serving schedule for hungry guests. "
            + "Experiments show that Ladle achieves 2.5x higher throughput than PourAll and an order of magnitude fewer spills.";

    private static Paper paper(String text) {
        return new PaperReader().read(new Entry("Ladle: Soup by Weight", text, 1), new PaperId("ladle"), 1, "d.txt");
    }

    private static List<Finding> findings(Paper paper) {
        Source source = new Source("the brief", BriefWriter.scaffold(paper));
        BriefReading reading = BriefReader.read(source);
        List<Finding> findings = new ArrayList<>(reading.findings());
        Brief brief = Objects.requireNonNull(reading.brief());
        findings.addAll(BriefCheck.check(brief, source, paper, Set.of(), (one, other) -> false));
        return findings;
    }

    @Test
    void an_untouched_form_only_waits_to_be_filled_in() {
        for (String text : List.of(ABSTRACT, "Soup gets cold.", "We propose a spoon. It stirs.")) {
            assertThat(findings(paper(text)))
                    .isNotEmpty()
                    .extracting(Finding::rule)
                    .containsOnly("unfilled");
        }
    }

    @Test
    void parts_have_telling_names_and_need_those_that_their_sentence_speaks_of() {
        Brief brief = Objects.requireNonNull(BriefReader.read(new Source("b", BriefWriter.scaffold(paper(ABSTRACT))))
                .brief());
        assertThat(brief.parts())
                .extracting(Brief.Part::slug)
                .contains("bowl-dispenser", "weight-controller", "comparison")
                .noneMatch(slug -> slug.startsWith("part-"));
        assertThat(brief.part("weight-controller").orElseThrow().needs()).containsExactly("bowl-dispenser");
        Brief.Part comparison = brief.part("comparison").orElseThrow();
        assertThat(comparison.shows()).containsExactly("s6");
        assertThat(comparison.builds()).containsExactly("PourAll");
        assertThat(comparison.needs()).isNotEmpty();
    }

    @Test
    void rules_and_vocabulary_stand_where_they_are_needed_and_dashes_stay() {
        assertThat(BriefWriter.scaffold(paper(ABSTRACT)))
                .contains("Every other section may be left out whole")
                .contains("reach: here on TIER (laptop, one-gpu, multi-gpu, cluster, special)")
                .contains("proxy because …", "never because …", "One [sN] speaks for one sentence")
                .contains("the least machine for the smallest faithful build")
                .contains("dispenser --- a wheel of stacks –>> that")
                .doesNotContain("2 to 5 weeks");
    }
}
