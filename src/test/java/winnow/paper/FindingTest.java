package winnow.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import winnow.text.Place;

class FindingTest {
    @Test
    void a_finding_in_a_file_of_another_name_is_the_same_but_for_the_name() {
        Finding finding = Finding.warning("odd", new Place("src/A.java", 3, 7), "it is odd", "even it out");
        assertThat(finding.in("../A.java").where()).isEqualTo("../A.java:3:7");
        assertThat(finding.in("../A.java").in("src/A.java")).isEqualTo(finding);
    }
}
