package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.Shared;
import winnow.paper.Figure;
import winnow.reading.figure.FigureReader;

class FigureGoldTest {

    @Test
    void figures_of_the_labelled_papers_are_read_at_no_less_than_the_floors() throws Exception {
        List<String> lines = Shared.lines("digest/papers-page.txt");
        List<JsonNode> labels = new ArrayList<>();
        List<List<Figure>> read = new ArrayList<>();
        for (JsonNode label : new ObjectMapper().readTree(Shared.text("gold/dev.json"))) {
            int line = 11 + 4 * (label.get("n").asInt() - 1);
            labels.add(label);
            read.add(FigureReader.figures(Abstracts.of(lines.get(line - 1), lines.get(line + 1))));
        }
        assertThat(FigureMeasures.measures(labels, read))
                .allSatisfy(measure ->
                        assertThat(measure.value()).as(measure.name()).isGreaterThanOrEqualTo(measure.floor()));
    }
}
