package winnow.digest.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LatexTextTest {
    @Test
    void accents_and_case_braces_of_a_title_are_undone_and_its_mathematics_is_kept() {
        assertThat(LatexText.plain(
                        "{Schr{\\\"o}dinger} and Erd\\H{o}s in \\'Etude, na\\\"{\\i}ve \\c{C}a \\v{s}, {\\ss} \\o re"))
                .isEqualTo("Schrödinger and Erdős in Étude, naı̈ve Ça š, ß øre".replace("ı̈", "ï"));
        assertThat(LatexText.plain("{R}\\&{D} at 5\\% of $\\mathcal{O}(n^{2})$ with \\textsc{Lamp}"))
                .isEqualTo("R&D at 5% of $\\mathcal{O}(n^{2})$ with \\textsc{Lamp}");
        assertThat(LatexText.plain("Costs $5 and {\\sc [Oiii]}")).isEqualTo("Costs $5 and {\\sc [Oiii]}");
    }
}
