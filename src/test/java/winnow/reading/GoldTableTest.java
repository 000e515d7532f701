package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Prints one table of every measure on the labelled papers beside the floor it must hold. */
class GoldTableTest {

    private static final List<Function<List<Gold>, List<Gold.Measure>>> MEASURES =
            List.of(NameMeasures::measures, RoleMeasures::measures, FigureMeasures::measures);

    @Test
    void no_measure_falls_under_its_floor() {
        List<Gold> papers = Gold.papers();
        List<Gold.Measure> table = new ArrayList<>();
        MEASURES.forEach(measures -> table.addAll(measures.apply(papers)));
        StringBuilder printed = new StringBuilder(String.format("%n%-28s %6s %6s%n", "measure", "value", "floor"));
        table.forEach(measure -> printed.append(RoleMeasures.row(measure)).append(System.lineSeparator()));
        System.out.println(printed);
        assertThat(table).as(printed.toString()).isNotEmpty().allMatch(measure -> measure.value() >= measure.floor());
    }
}
