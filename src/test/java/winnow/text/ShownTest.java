package winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void signs_of_formulas_are_raised_and_lowered() {
        assertThat(Shown.of("H_2O: water, CO_2 and x^2")).isEqualTo("H₂O: water, CO₂ and x²");
        assertThat(Shown.signs("L_{12} over 10^{16}")).isEqualTo("L₁₂ over 10¹⁶");
    }

    @Test
    void names_of_variables_and_versions_stay() {
        for (String name : new String[] {"snake_case_2", "top_5_share", "GPT_4", "v_2_1", "a^b"}) {
            assertThat(Shown.signs(name)).isEqualTo(name);
        }
    }
}
