package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLineTest {
    private static LogSheet.Entry entry(String id, String status, String date, String... states) {
        List<LogSheet.Cited> cited = java.util.Arrays.stream(states)
                .map(state -> new LogSheet.Cited("kettle#s1", "kettle", state))
                .toList();
        return new LogSheet.Entry(id, "Build it", status, date, "kettle", "", cited);
    }

    @Test
    void decisions_stand_in_their_order_and_an_arc_leads_to_the_one_that_replaced_another() {
        TimeLine line = TimeLine.of(new LogSheet(List.of(
                entry("D-0003", "accepted", "2026-02-02", "same", "reworded", "gone"),
                entry("D-0002", "rejected", "2026-02-01"),
                entry("D-0001", "superseded by D-0003", "2026-02-01", "same"))));
        assertThat(line.stops()).extracting(TimeLine.Stop::id).containsExactly("D-0001", "D-0002", "D-0003");
        assertThat(line.stops()).extracting(TimeLine.Stop::date).containsExactly("2026-02-01", "", "2026-02-02");
        assertThat(line.stops()).extracting(TimeLine.Stop::word).containsExactly("superseded", "rejected", "accepted");
        assertThat(line.stops()).extracting(TimeLine.Stop::drifted).containsExactly(0L, 0L, 2L);
        assertThat(line.arcs()).singleElement().satisfies(arc -> {
            assertThat(arc.from()).isEqualTo(line.stops().get(0).x());
            assertThat(arc.to()).isEqualTo(line.stops().get(2).x());
            assertThat(arc.words()).isEqualTo("D-0003 replaced D-0001");
            assertThat(arc.rise()).isLessThan(line.top());
        });
    }

    @Test
    void a_successor_that_is_not_in_the_log_has_no_arc_and_an_empty_log_no_stop() {
        assertThat(TimeLine.of(new LogSheet(List.of(entry("D-0001", "superseded by D-0009", ""))))
                        .arcs())
                .isEmpty();
        assertThat(TimeLine.of(new LogSheet(List.of())).stops()).isEmpty();
    }
}
