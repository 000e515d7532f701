package winnow.digest.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LatexTextTest {
    @Test
    void accents_and_case_braces_of_a_title_are_undone_and_its_mathematics_is_kept() {
        assertThat(LatexText.plain(
                        "{Schr{\\\"o}dinger} and Erd\\H{o}s in \\'Etude, na\\\"{\\i}ve \\c{C}a \\v{s}, {\\ss} \\o re"))
                .isEqualTo("Schrödinger and Erdős in Étude, naı̈ve Ça š, ß øre".replace("ı̈", "ï"));
        assertThat(LatexText.plain("{R}\\&{D} at 5\\% of $\\mathcal{O}(n^{2})$ with \\textsc{Lamp}"))
                .isEqualTo("R&D at 5% of $\\mathcal{O}(n^{2})$ with Lamp");
        assertThat(LatexText.plain("Costs $5 and {\\sc [Oiii]}")).isEqualTo("Costs $5 and [Oiii]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\\it Umlaut\\/}s in {\\TeX}~--- a ``\\textsc{lamp}'' | Umlauts in TeX — a “lamp”",
                "1--2 and \\textendash\\ 50\\,\\% | 1–2 and – 50 %",
                "CO$_2$ and H\\textsubscript{2}O, 10\\textsuperscript{-3} | CO₂ and H₂O, 10⁻³",
                "the {${\\rm GCH}$} of $\\alpha$ | the GCH of α",
                "see \\url{http://a.org/~b_c} and \\href{http://x}{here} | see http://a.org/~b_c and here",
                "\\ensuremath{\\geq}5, \\texttt{a\\_b}, \\unknown{x} | ≥5, a_b, \\unknown{x}",
                "a } and { b | a  and  b",
                "\\v{S}kolen, \\c{c}a, na\\\"{\\i}ve, Fran\\c cois | Školen, ça, naïve, François"
            })
    void tex_is_what_a_reader_sees(String tex, String words) {
        assertThat(LatexText.plain(tex)).isEqualTo(words);
    }

    @Test
    void signs_without_end_take_neither_time_nor_stack() {
        for (String sign : new String[] {"{", "\\'", "$", "\\emph{", "\\", "`", "-"}) {
            assertThat(LatexText.plain(sign.repeat(50_000)).length()).isLessThanOrEqualTo(sign.length() * 50_000);
        }
    }
}
