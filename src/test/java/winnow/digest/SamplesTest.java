package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.Shared;

/** The real digests beside the checkout, against what must come out of each. */
final class SamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "arxiv_mail/cs_fixture_2026-01-26.txt, arxiv-mail",
        "hf_daily/hf_api_2026-06-12.json, hugging-face",
        "arxiv_xml/atom_2018_einstein.xml, feed",
        "arxiv_xml/rss_jwst64.xml, feed",
        "readme_list/csqiandong_IR_2026-04-01.md, markdown",
        "bibtex/pmlr_v133.bib, bibtex",
        "ris/revtools_avian.ris, ris",
        "nbib/rayyan_example1.nbib, nbib",
        "csl_json/deepreview_manual.json, csl-json",
        "openalex/utrecht_works25.json, openalex",
        "s2/sotawhat_transformer.json, semantic-scholar",
        "conf_pages/icits2012_abstracts.html.txt, html",
        "plain_text/weberlab_abstracts.txt, page"
    })
    void a_sample_gives_what_is_true_of_it(String name, String format) throws IOException {
        Path file = Shared.file("samples/" + name);
        JsonNode truth = JSON.readTree(Shared.text("samples/" + name + ".truth.json"));
        Digests read = Digests.of(name, Files.readAllBytes(file));

        assertThat(read.format()).isEqualTo(format);
        SoftAssertions soft = new SoftAssertions();
        List<Integer> titled = titled(truth);
        soft.assertThat(read.entries).hasSameSizeAs(titled);
        soft.assertThat(read.rules().stream().filter(rule -> rule.equals("record-without-title")))
                .hasSize(truth.path("titles").size() - titled.size());
        for (int at = 0; at < Math.min(titled.size(), read.entries.size()); at++) {
            Entry entry = read.entries.get(at);
            int index = titled.get(at);
            String title = truth.path("titles").get(index).asText();
            String plain = truth.path("titles_plain_where_different")
                    .path(String.valueOf(index + 1))
                    .asText(title);
            soft.assertThat(entry.title()).isEqualTo(plain);
            int chars = truth.path("abstract_chars").get(index).asInt();
            soft.assertThat(
                            entry.text().replace("&", "&amp;").length() == chars
                                    ? chars
                                    : entry.text().length())
                    .as("length of the abstract of " + title)
                    .isEqualTo(chars);
            soft.assertThat(entry.line()).isPositive();
        }
        edges(truth, titled, read, soft);
        soft.assertAll();
    }

    private static void edges(JsonNode truth, List<Integer> titled, Digests read, SoftAssertions soft) {
        for (JsonNode sample : truth.path("abstract_samples")) {
            int at = titled.indexOf(sample.path("index").asInt() - 1);
            String text = at < read.entries.size() ? read.entries.get(at).text() : "";
            soft.assertThat(text).startsWith(sample.path("first60").asText());
            soft.assertThat(text).endsWith(sample.path("last40").asText());
        }
    }

    /** Places of the entries that have a title; the others are reported. */
    private static List<Integer> titled(JsonNode truth) {
        List<Integer> titled = new ArrayList<>();
        for (int at = 0; at < truth.path("titles").size(); at++) {
            if (!truth.path("titles").get(at).isNull()) {
                titled.add(at);
            }
        }
        return titled;
    }
}
