package winnow.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.reading.Labelled;

class MentionTrainerTest {
    /** Papers that build on one system and evaluate with one model each. */
    private static List<Labelled> papers() throws IOException {
        List<Labelled> papers = new ArrayList<>();
        for (String name : List.of("Tidal", "Quayside", "Harbour", "Jetty", "Mooring", "Anchor", "Ballast", "Keel")) {
            JsonNode label = new ObjectMapper().readTree("""
                    {"hardware": [], "baselines": [], "builds_on": ["%sFlow"], "datasets": [], "models": ["%s-7B"]}
                    """.formatted(name, name));
            String text = "Ships wait. We present a sorter of ships built on %sFlow. On %s-7B models it is fast."
                    .formatted(name, name);
            papers.add(new Labelled("Ships", text, label));
        }
        return papers;
    }

    @Test
    void training_again_gives_the_same_file() throws IOException {
        List<String> lines = new MentionTrainer(papers()).lines();
        assertThat(lines).hasSizeGreaterThan(5).isEqualTo(new MentionTrainer(papers()).lines());
        assertThat(lines).anyMatch(line -> line.startsWith("cue | base | 0 ."));
    }
}
