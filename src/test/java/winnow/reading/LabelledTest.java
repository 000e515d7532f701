package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import winnow.paper.Fingerprint;

class LabelledTest {
    @Test
    void every_label_finds_its_abstract() {
        assertThat(Labelled.own()).hasSize(Labelled.labels().size()).allSatisfy(paper -> {
            if (paper.has("abstract")) {
                assertThat(Fingerprint.of(paper.text()).hex()).isEqualTo(paper.word("abstract"));
            }
            if (paper.has("roles")) {
                assertThat(paper.word("roles")).matches("[BOMRAX]+").hasSize(paper.words("lengths").size());
            }
        });
    }

    @Test
    void what_is_named_stands_in_title_or_abstract() {
        for (Labelled paper : Labelled.own()) {
            for (String field : new String[] {"hardware", "baselines", "builds_on", "datasets", "models"}) {
                assertThat(paper.words(field)).allMatch(name -> (paper.title() + "\n" + paper.text()).contains(name));
            }
        }
    }
}
