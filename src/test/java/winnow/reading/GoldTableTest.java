package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Prints one table of every measure on the labelled papers beside the floors it must hold. */
class GoldTableTest {

    @Test
    void no_measure_falls_under_its_floor() {
        String table = GoldTable.table();
        System.out.println(table);
        assertThat(table).contains("figures F1").doesNotContain("!");
    }

    @Test
    void a_share_under_its_floor_is_marked() {
        assertThat(GoldTable.row("names", 0.9, 0.8, 0.8, 0.7, new GoldTable.Floors(0.9, 0.71)))
                .endsWith("0.71!")
                .contains("0.90 ");
    }
}
