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
                assertThat(paper.word("roles"))
                        .matches("[BOMRAX]+")
                        .hasSize(paper.words("lengths").size());
            }
        });
    }
}
