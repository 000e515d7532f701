package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class ArchivesTest {
    private static final String RIS = "TY  - JOUR\nTI  - Tides\nER  - \n";
    private static final String BIB = "@article{a, title = {Lamps}}\n";

    @Test
    void members_of_an_archive_are_read_each_as_what_it_is() throws IOException {
        Digests read = Digests.of(
                "all.zip",
                zip(Map.of(
                        "a/one.ris",
                        bytes(RIS),
                        "two.bib.gz",
                        gzip(bytes(BIB)),
                        "__MACOSX/x",
                        bytes("x"),
                        "z.pdf",
                        new byte[5000])));

        assertThat(read.titles()).containsExactly("Tides", "Lamps");
        assertThat(read.files).containsExactly("all.zip!a/one.ris as ris", "all.zip!two.bib.gz as bibtex");
        assertThat(read.format()).isEqualTo("zip");
        assertThat(read.taken.orElseThrow().description()).isEqualTo("a zip archive of 2 files: ris, bibtex");
        assertThat(read.findings)
                .singleElement()
                .satisfies(found -> assertThat(found.where()).isEqualTo("all.zip!z.pdf"));
    }

    @Test
    void a_bomb_is_a_finding_and_what_came_before_it_is_kept() throws IOException {
        byte[] zeros = new byte[40 << 20];
        Arrays.fill(zeros, (byte) '\n');
        Digests read = Digests.of("bomb.zip", zip(Map.of("a.ris", bytes(RIS), "b.txt", zeros, "c.ris", bytes(RIS))));

        assertThat(read.titles()).containsExactly("Tides");
        assertThat(read.findings.get(read.findings.size() - 1).message())
                .isEqualTo(
                        "the archive is not read to its end: more than 200 times its size comes out of it (at b.txt)");
    }

    @Test
    void archives_in_archives_end_at_some_depth() throws IOException {
        byte[] nested = zip(Map.of("a.ris", bytes(RIS)));
        for (int depth = 0; depth < 6; depth++) {
            nested = zip(Map.of("in.zip", nested));
        }
        Digests read = Digests.of("deep.zip", nested);

        assertThat(read.entries).isEmpty();
        assertThat(read.findings.get(0).message()).contains("nested deeper than 3");
    }

    @Test
    void names_that_are_no_plain_paths_are_not_followed() throws IOException {
        Digests read = Digests.of(
                "bad.zip", zip(Map.of("../../etc/a.ris", bytes(RIS), "/b.ris", bytes(RIS), "c.ris", bytes(RIS))));

        assertThat(read.titles()).containsExactly("Tides");
        assertThat(read.rules()).containsExactly("archive", "archive");
    }

    @Test
    void a_packed_digest_that_is_cut_keeps_its_whole_entries() throws IOException {
        byte[] whole = gzip(bytes((BIB + "% " + "x".repeat(50) + "\n").repeat(2000)));
        Digests read = Digests.of("a.bib.gz", Arrays.copyOf(whole, whole.length - 20));

        assertThat(read.entries).isNotEmpty();
        assertThat(read.rules()).contains("archive");
        assertThat(Digests.of("a.zip", Arrays.copyOf(zip(Map.of("a.ris", bytes(RIS))), 40)).findings)
                .isNotEmpty();
        assertThat(Digests.of("a.gz", Arrays.copyOf(whole, 5)).findings).isNotEmpty();
    }

    @Test
    void one_budget_holds_over_archives_in_archives() throws IOException {
        byte[] noise = new byte[30 << 20];
        new java.util.Random(1).nextBytes(noise);
        for (int at = 0; at < noise.length; at++) {
            noise[at] = (byte) ('a' + (noise[at] & 7));
        }
        byte[] inner = zip(Map.of("big.txt", noise));
        Map<String, byte[]> many = new TreeMap<>();
        for (int at = 0; at < 12; at++) {
            many.put("in" + (char) ('a' + at) + ".zip", inner);
        }
        Digests read = Digests.of("many.zip", zip(many));

        assertThat(read.findings)
                .anySatisfy(found ->
                        assertThat(found.message()).contains("more than 256 MB come out of it and the archives in it"));
    }

    @Test
    void a_tar_is_read_file_by_file() throws IOException {
        Digests read = Digests.of("all.tar.gz", gzip(tar(Map.of("a/one.ris", bytes(RIS), "two.bib", bytes(BIB)))));

        assertThat(read.titles()).containsExactly("Tides", "Lamps");
        assertThat(read.files).containsExactly("all.tar.gz!a/one.ris as ris", "all.tar.gz!two.bib as bibtex");
        byte[] cut = Arrays.copyOf(tar(Map.of("one.ris", bytes(RIS.repeat(99)))), 600);
        assertThat(Digests.of("cut.tar", cut).rules()).contains("archive");
    }

    static byte[] tar(Map<String, byte[]> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (var member : new TreeMap<>(members).entrySet()) {
            byte[] header = new byte[512];
            put(header, 0, member.getKey());
            put(header, 124, String.format("%011o", member.getValue().length));
            header[156] = '0';
            put(header, 257, "ustar");
            out.writeBytes(header);
            out.writeBytes(Arrays.copyOf(member.getValue(), (member.getValue().length + 511) / 512 * 512));
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private static void put(byte[] header, int at, String text) {
        System.arraycopy(bytes(text), 0, header, at, text.length());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var member : new TreeMap<>(members).entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }
}
