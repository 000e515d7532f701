package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two languages of one abstract are one paper. */
final class LanguageTest {
    private static final String GERMAN =
            "Die Tafeln der Gezeiten werden noch von Hand berechnet. Wir lesen die Pegel von vierzig Jahren und zeigen,"
                    + " dass die Fehler auf kleinen Inseln nicht vom Mond kommen.";
    private static final String ENGLISH =
            "The tables of the tides are still computed by hand. We read the gauges of forty years and show that the"
                    + " errors on small islands are not due to the moon.";

    private static void holdsBoth(String digest) {
        for (String asked : new String[] {"en", "de"}) {
            Digests read = Digests.of("digest", digest.getBytes(StandardCharsets.UTF_8), new ReadAs(null, null, asked));
            assertThat(read.titles()).containsExactly("Tides on Small Islands");
            assertThat(read.texts()).containsExactly(asked.equals("de") ? GERMAN : ENGLISH);
            assertThat(read.bibliographies.get(0).abstracts()).containsExactly(asked.equals("de") ? ENGLISH : GERMAN);
        }
    }

    @Test
    void ris_gives_an_abstract_twice() {
        holdsBoth("TY  - JOUR\nTI  - Tides on Small Islands\nN2  - " + GERMAN + "\nN2  - " + ENGLISH + "\nER  - \n");
        holdsBoth("TY  - JOUR\nTI  - Tides on Small Islands\nAB  - " + GERMAN + "\nN2  - " + ENGLISH + "\nER  - \n");
    }

    @Test
    void a_table_has_a_column_for_each_language() {
        holdsBoth("Title,Abstract,Zusammenfassung,Year\nTides on Small Islands,\"" + ENGLISH + "\",\"" + GERMAN
                + "\",2020\n");
    }

    @Test
    void jats_has_translated_abstracts() {
        holdsBoth("<article xml:lang=\"de\" article-type=\"research-article\"><front><article-meta><title-group>"
                + "<article-title>Tides on Small Islands</article-title></title-group><abstract><p>" + GERMAN
                + "</p></abstract><trans-abstract xml:lang=\"en\"><p>" + ENGLISH
                + "</p></trans-abstract></article-meta></front></article>");
    }

    @Test
    void datacite_says_the_language_of_each_description() {
        holdsBoth(
                "<resource xmlns=\"http://datacite.org/schema/kernel-4\"><titles><title>Tides on Small Islands</title>"
                        + "</titles><descriptions><description xml:lang=\"de\" descriptionType=\"Abstract\">" + GERMAN
                        + "</description><description xml:lang=\"en\" descriptionType=\"Abstract\">" + ENGLISH
                        + "</description></descriptions></resource>");
    }

    @Test
    void a_page_shows_one_below_the_other_with_a_label_or_without() {
        holdsBoth("Tides on Small Islands\n\nZusammenfassung\n\n" + GERMAN + "\n\nAbstract\n\n" + ENGLISH + "\n");
        holdsBoth("Tides on Small Islands\n\n" + GERMAN + "\n\n" + ENGLISH + "\n");
        holdsBoth("<html><body><h2>Tides on Small Islands</h2><div lang=\"en\"><p>" + ENGLISH
                + "</p></div><div lang=\"de\"><p>" + GERMAN + "</p></div></body></html>");
    }

    @Test
    void the_same_abstract_under_two_names_counts_once() {
        Digests read = Digests.of("TY  - JOUR\nTI  - Tides\nAB  - " + ENGLISH + "\nN2  - " + ENGLISH + "\nER  - \n");
        assertThat(read.texts()).containsExactly(ENGLISH);
        assertThat(read.bibliographies.get(0).abstracts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Katze und der Hund sind nicht auf dem Dach.
            en | The cat and the dog are not on the roof.
            fr | Nous décrivons une méthode pour les chats et les chiens dans la rue.
            es | En este trabajo se describe una red para los gatos que viven en las calles.
            pt | Neste trabalho descrevemos uma rede para os gatos que não vivem nas ruas de uma cidade.
            ru | Мы описываем кошек и собак.
            zh | 我们描述猫和狗。
            ja | 私たちは猫と犬を記述する。
            '' | Kubernetes Postgres Redis
            """)
    void a_language_is_known_by_its_script_or_its_commonest_words(String code, String text) {
        assertThat(Language.of(text)).isEqualTo(code);
    }
}
