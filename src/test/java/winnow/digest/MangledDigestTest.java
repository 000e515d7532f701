package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import winnow.Shared;

/** Cut, glued, thinned out and in other encodings, no digest makes a reader throw or hang, and whole entries stay. */
final class MangledDigestTest {
    private static final int STEP = 997;
    private static final int MOST_CUTS = 30;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final List<String> SAMPLES = List.of(
            "arxiv_mail/cs_fixture_2026-01-26.txt",
            "hf_daily/hf_api_2026-06-12.json",
            "arxiv_xml/atom_2018_einstein.xml",
            "arxiv_xml/rss_jwst64.xml",
            "readme_list/csqiandong_IR_2026-04-01.md",
            "bibtex/pmlr_v133.bib",
            "ris/revtools_avian.ris",
            "nbib/rayyan_example1.nbib",
            "csl_json/deepreview_manual.json",
            "openalex/utrecht_works25.json",
            "s2/sotawhat_transformer.json",
            "conf_pages/icits2012_abstracts.html.txt",
            "plain_text/weberlab_abstracts.txt");

    private static Map<String, byte[]> fixtures() {
        Map<String, String> three = new TreeMap<>();
        add("Tides on Small Islands", Words.TIDES, three);
        add("Lamps That Fade at Night", Words.LAMPS, three);
        add("Listening to a Hive", Words.BEES, three);
        Map<String, byte[]> fixtures = new TreeMap<>();
        three.forEach((name, text) -> fixtures.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return fixtures;
    }

    private static void add(String title, String text, Map<String, String> to) {
        String lines = Words.wrapped(text, 70, "");
        String indented = Words.wrapped(text, 70, "      ");
        Map<String, String> forms = Map.ofEntries(
                Map.entry("page", title + "\n\n" + text + "\n\n"),
                Map.entry("on-top", title + "\n" + lines + "\n\n"),
                Map.entry("markdown", "## " + title + "\n\n**Abstract**: " + text + "\n\n"),
                Map.entry("ris", "TY  - JOUR\nTI  - " + title + "\nAB  - " + text + "\nKW  - x\nER  - \n\n"),
                Map.entry("nbib", "PMID- 10000\nTI  - " + title + "\nAB  - " + indented + "\nSO  - J.\n\n"),
                Map.entry("bibtex", "@article{k,\n title = {" + title + "},\n abstract = {" + text + "},\n}\n"),
                Map.entry(
                        "mail",
                        "\\\\\narXiv:2601.00001\n\nTitle: " + title + "\nAuthors: A\n\\\\\n  " + lines
                                + "\n\\\\ ( https://arxiv.org/abs/2601.00001 , 1kb)\n" + "-".repeat(78) + "\n"),
                Map.entry("jsonl", "{\"paperId\":\"x\",\"title\":\"" + title + "\",\"abstract\":\"" + text + "\"}\n"),
                Map.entry("labelled", "Title: " + title + "\nSummary: " + text + "\nURL: x\n\n"),
                Map.entry("html", "<h3>" + title + "</h3>\n<p>" + text + "</p>\n"),
                Map.entry(
                        "feed", "<item><title>" + title + "</title><description>" + text + "</description></item>\n"));
        forms.forEach((name, form) -> to.merge(name, form, String::concat));
    }

    static Stream<String> names() {
        return Stream.concat(fixtures().keySet().stream(), SAMPLES.stream());
    }

    private static byte[] bytes(String name) throws IOException {
        byte[] own = fixtures().get(name);
        return own == null ? Files.readAllBytes(Shared.file("samples/" + name)) : own;
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_digest_that_was_cut_keeps_its_whole_entries(String name) throws IOException {
        byte[] whole = bytes(name);
        List<Entry> entries = Digests.of(name, whole).entries;
        int step = whole.length < 20 * STEP ? STEP / 7 : Math.max(1, whole.length / STEP / MOST_CUTS) * STEP;
        for (int end = step; end < whole.length; end += step) {
            byte[] part = Arrays.copyOf(whole, end);
            List<Entry> kept = Assertions.assertTimeoutPreemptively(LONG, () -> Digests.of(name, part)).entries;
            int same = 0;
            while (same < kept.size() && same < entries.size() && kept.get(same).equals(entries.get(same))) {
                same++;
            }
            int lines = (int) new String(part, StandardCharsets.UTF_8).lines().count();
            long before =
                    entries.stream().filter(each -> each.line() < lines - 1).count();
            boolean byLine = entries.get(entries.size() - 1).line() > entries.size() / 2 + 1 && !name.contains("rss");
            assertThat(kept.size() - same)
                    .as("entries of " + name + " cut at " + end + " that are not whole")
                    .isBetween(0, 1);
            assertThat(same)
                    .as("whole entries of " + name + " cut at " + end)
                    .isGreaterThanOrEqualTo(byLine ? (int) before - 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void two_that_were_glued_keep_the_entries_of_both(String name) throws IOException {
        byte[] whole = bytes(name);
        List<String> titles = Digests.of(name, whole).titles();

        assertThat(Digests.of(name, joined(whole, whole)).entries).hasSize(2 * titles.size());
        for (int tenths = 2; tenths < 10; tenths += 3) {
            byte[] part = Arrays.copyOf(whole, whole.length / 10 * tenths);
            assertThat(Digests.of(name, joined(part, whole)).titles())
                    .as(name + " behind " + tenths + " tenths of it")
                    .containsAll(titles.subList(1, titles.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void other_encodings_give_the_same_titles(String name) throws IOException {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        List<String> titles = Digests.of(name, bytes(name)).titles();
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Digests.of(name, text.getBytes(charset)).titles())
                    .as(charset.name())
                    .isEqualTo(titles);
        }
        Digests latin = Digests.of(name, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.entries).hasSameSizeAs(titles);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_byte_missing_here_and_there_makes_no_reader_throw(String name) throws IOException {
        byte[] whole = bytes(name);
        for (int first : new int[] {STEP - 1, 0, STEP / 2}) {
            ByteArrayOutputStream thinned = new ByteArrayOutputStream();
            for (int at = 0; at < whole.length; at++) {
                if (at % STEP != first) {
                    thinned.write(whole[at]);
                }
            }
            assertThat(Digests.of(name, thinned.toByteArray()).taken).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void lines_of_two_digests_in_turn_make_no_reader_throw(String name) throws IOException {
        List<String> one =
                new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
        for (byte[] other : fixtures().values()) {
            List<String> two = new String(other, StandardCharsets.UTF_8).lines().toList();
            StringBuilder mixed = new StringBuilder();
            for (int at = 0; at < Math.min(60, Math.max(one.size(), two.size())); at++) {
                mixed.append(at < one.size() ? one.get(at) : "").append('\n');
                mixed.append(at < two.size() ? two.get(at) : "").append('\n');
            }
            Digests read = Digests.of(mixed.toString());
            assertThat(read.taken.isPresent() || read.rules().contains("unknown-kind"))
                    .isTrue();
        }
    }

    @Test
    void digests_of_different_kinds_one_behind_the_other_are_all_read() throws IOException {
        List<String> records = List.of("ris", "nbib", "bibtex", "mail", "jsonl");
        for (String one : records) {
            for (String two : records) {
                Digests read = Digests.of(one + two, joined(bytes(one), bytes(two)));
                assertThat(read.entries).as(two + " behind " + one).hasSize(6);
                assertThat(read.lines()).as(two + " behind " + one).isSorted();
            }
        }
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] joined = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, joined, one.length, two.length);
        return joined;
    }
}
