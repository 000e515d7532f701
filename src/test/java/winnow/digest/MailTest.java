package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // line ends of mails are written out
final class MailTest {
    private static final String ARXIV = """
            \\\\
            arXiv:2501.00001
            Date: Wed, 1 Jan 2025 00:00:01 GMT   (10kb)

            Title: Tides on Small Islands
            Authors: Ann Moss
            Categories: cs.LG
            \\\\
              Tide tables are computed by hand. We read forty years of gauges instead.
            \\\\ ( https://arxiv.org/abs/2501.00001 ,  10kb)
            """;
    private static final String ALERT = """
            <html><head><style>@media (max-width: 9px) { a { color: red } }</style></head><body>
            <h3><span>[PDF]</span> <a href="u">Tides on Small Islands</a></h3>
            <div>A Moss, C Reed - Journal of Harbours, 2024</div>
            <div>Tide tables are computed by hand on many small islands. We read forty years of gauges …</div>
            <p>This message was sent by Google Scholar because you follow new articles of Ann Moss.</p>
            <p>List alerts</p></body></html>
            """;

    private static String mail(String type, String encoding, String body) {
        return "From: Alerts <no-reply@papers.example>\r\nTo: me@x.example\r\nSubject: new\r\n papers\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding
                + "\r\n\r\n" + body;
    }

    @Test
    void base64_is_undone() {
        String body = Base64.getMimeEncoder().encodeToString(ARXIV.getBytes(StandardCharsets.UTF_8));
        Digests read = Digests.of(mail("text/plain; charset=\"utf-8\"", "base64", body));

        assertThat(read.format()).isEqualTo("arxiv-mail");
        assertThat(read.entries)
                .containsExactly(new Entry(
                        "Tides on Small Islands",
                        "Tide tables are computed by hand. We read forty years of gauges instead.",
                        13));
    }

    @Test
    void an_alert_in_quoted_printable_gives_its_papers_and_neither_authors_nor_foot() {
        String body = ALERT.replace("=", "=3D").replace("…", "=E2=80=A6").replace("forty", "for=\r\nty");
        Digests read = Digests.of(mail("text/html; charset=utf-8", "Quoted-Printable", body));

        assertThat(read.titles()).containsExactly("Tides on Small Islands");
        assertThat(read.texts())
                .containsExactly(
                        "Tide tables are computed by hand on many small islands. We read forty years of gauges …");
    }

    @Test
    void of_text_and_page_the_one_with_more_papers_counts() {
        String parts = "--b\r\nContent-Type: text/plain\r\n\r\nNew articles, see the page.\r\n--b\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n\r\n" + ALERT + "\r\n--b--\r\n";
        Digests read = Digests.of(mail("multipart/alternative; boundary=\"b\"", "8bit", parts));

        assertThat(read.titles()).containsExactly("Tides on Small Islands");
        assertThat(read.format()).isEqualTo("html");
    }

    @Test
    void an_attached_digest_is_read() {
        String parts = "--b\r\nContent-Type: text/plain\r\n\r\nHello.\r\n--b\r\n"
                + "Content-Type: application/x-research-info-systems; name=\"a.ris\"\r\n\r\n"
                + "TY  - JOUR\r\nTI  - Tides\r\nER  - \r\n--b--\r\n";
        Digests read = Digests.of(
                "in.eml", mail("multipart/mixed; boundary=b", "8bit", parts).getBytes(StandardCharsets.UTF_8));

        assertThat(read.titles()).containsExactly("Tides");
        assertThat(read.files).contains("in.eml!a.ris as ris");
    }

    @Test
    void a_folder_of_mails_is_read_mail_by_mail_in_their_charsets() {
        String one = mail("text/plain; charset=koi8-r", "8bit", ARXIV.replace("Ann Moss", "Анна Мосс"));
        String folder = "From - Mon Dec 09\r\n" + one + "\r\n\r\nFrom - Tue Dec 10\r\n"
                + mail(
                        "text/html; charset=utf-8",
                        "8bit",
                        ALERT.replace("Tides", "Lamps").replace("…", "more."));
        Digests read = Digests.of("a.mbox", folder.getBytes(Charset.forName("KOI8-R")));

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps on Small Islands");
        assertThat(read.format()).isEqualTo("mbox");
    }

    @Test
    void damaged_mails_end_without_a_throw() {
        String whole = mail("multipart/mixed; boundary=b", "base64", "--b\r\nContent-Type: text/plain\r\n\r\n=ZZ=\r\n");
        for (int cut = 0; cut < whole.length(); cut += 7) {
            assertThat(Digests.of(whole.substring(0, cut)).titles()).isEmpty();
        }
    }
}
