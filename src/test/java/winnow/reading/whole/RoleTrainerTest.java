package winnow.reading.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import winnow.reading.Abstracts;
import winnow.reading.Labelled;

class RoleTrainerTest {

    /** Abstracts of our own on one plan, so that there is something to learn. */
    private static List<Labelled> small() {
        List<Labelled> papers = new ArrayList<>();
        for (String thing : List.of("kettles", "ladles", "jugs", "cups", "pans", "spoons")) {
            String text = "Many " + thing + " leak. We aim to learn why " + thing + " leak. We propose a seal for "
                    + thing + ". Results show that " + thing + " leak half as much.";
            ObjectNode label = new ObjectMapper().createObjectNode().put("roles", "BOMR");
            Abstracts.of("On " + thing, text)
                    .sentences()
                    .forEach(sentence -> label.withArray("lengths").add(sentence.length()));
            papers.add(new Labelled("On " + thing, text, label));
        }
        return papers;
    }

    @Test
    void the_same_labels_give_the_same_file() {
        List<String> once = RoleTrainer.lines(RoleTrainer.weights(small()));
        assertThat(RoleTrainer.lines(RoleTrainer.weights(small()))).isEqualTo(once);
        assertThat(once)
                .anyMatch(line -> line.startsWith("~ | propose | "))
                .anyMatch(line -> line.startsWith("@behind | start | "))
                .contains("@under | result | 0 0 0 70 0 0");
    }

    @Test
    void what_was_learned_holds_on_an_abstract_that_was_not_there() {
        List<Labelled> papers = small();
        Map<String, int[]> weights = RoleTrainer.weights(papers.subList(0, 5));
        assertThat(RoleTrainer.right(RoleTrainer.model(weights), papers.subList(5, 6)))
                .isEqualTo(1.0);
    }

    @Test
    void the_bundled_model_holds_on_abstracts_that_nobody_looks_at() {
        assertThat(RoleTrainer.right(RoleModel.bundled(), Labelled.away(false))).isGreaterThan(0.86);
    }
}
