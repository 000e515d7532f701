package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Prints one table of every measure on the labelled papers beside the floor it must hold. */
class GoldTableTest {

    // ---- The measures. Each reader's are added here, one line each: FigureMeasures::measures,
    // ---- NameMeasures::measures.
    private static final List<Function<List<Gold>, List<Gold.Measure>>> MEASURES = List.of(RoleMeasures::measures);

    @Test
    void no_measure_falls_under_its_floor() {
        // Once PaperReader calls the readers of roles, kind, topics and tier: Gold.papers() alone.
        List<Gold> papers = Wired.papers(Gold.papers());
        List<Gold.Measure> table = new ArrayList<>();
        MEASURES.forEach(measures -> table.addAll(measures.apply(papers)));
        StringBuilder printed = new StringBuilder(String.format("%n%-28s %6s %6s%n", "measure", "value", "floor"));
        table.forEach(measure -> printed.append(RoleMeasures.row(measure)).append(System.lineSeparator()));
        System.out.println(printed);
        assertThat(table).as(printed.toString()).isNotEmpty().allMatch(measure -> measure.value() >= measure.floor());
    }
}
