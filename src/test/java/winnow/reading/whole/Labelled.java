package winnow.reading.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import winnow.Shared;
import winnow.text.Span;

/**
 * An abstract beside the roles that a reader gave its sentences. Labels are of this repository, texts are
 * not: they are found by title and fingerprint.
 *
 * @param sentences as the reader divided it
 * @param roles a letter for each of these
 */
record Labelled(String title, String text, List<Span> sentences, String roles) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> AWAY = List.of("systems", "systems2", "learning", "numerics");
    private static final int FINGERPRINT = 12;
    private static final int FIRST_WORDS = 30;

    /** What may be looked at: every other abstract from elsewhere, those of the digest, and our own labels. */
    static List<Labelled> seen() {
        List<Labelled> seen = new ArrayList<>(away(0));
        seen.addAll(digest());
        seen.addAll(own());
        return seen;
    }

    /** What is only ever measured: the other half of the abstracts from elsewhere. */
    static List<Labelled> unseen() {
        return away(1);
    }

    private static List<Labelled> away(int from) {
        List<Labelled> away = new ArrayList<>();
        for (String file : AWAY) {
            Map<String, String> texts = texts("gold/away/" + file + ".txt");
            JsonNode labels = json(Shared.text("gold/away/" + file + ".json"));
            for (int n = from; n < labels.size(); n += 2) {
                String title = labels.get(n).get("title").asText();
                String text = Objects.requireNonNull(texts.get(title), title);
                List<Span> sentences = new ArrayList<>();
                int at = 0;
                for (JsonNode node : labels.get(n).get("sentences")) {
                    String sentence = node.asText();
                    int start = text.indexOf(sentence.substring(0, Math.min(FIRST_WORDS, sentence.length())), at);
                    start = start < 0 ? at : start;
                    at = Math.min(text.length(), start + sentence.length());
                    sentences.add(new Span(start, at));
                }
                away.add(new Labelled(
                        title, text, sentences, labels.get(n).get("roles").asText()));
            }
        }
        return away;
    }

    private static List<Labelled> digest() {
        List<String> lines = Shared.lines("digest/papers-page.txt");
        JsonNode lengths = json(Shared.text("gold/dev-sentences.json"));
        List<Labelled> digest = new ArrayList<>();
        for (JsonNode label : json(Shared.text("gold/dev.json"))) {
            int line = 10 + 4 * (label.get("n").asInt() - 1);
            String text = lines.get(line + 2);
            digest.add(new Labelled(
                    lines.get(line),
                    text,
                    spans(text, lengths.get(label.get("n").asText())),
                    label.get("roles").asText()));
        }
        return digest;
    }

    /** Our own labels of abstracts that came without any. */
    static List<Labelled> own() {
        Map<String, String> texts = texts("gold/away/unlabelled.txt");
        List<Labelled> own = new ArrayList<>();
        for (JsonNode label : labels()) {
            String title = label.get("title").asText();
            String text = texts.get(title);
            if (text != null && fingerprint(text).equals(label.get("abstract").asText())) {
                own.add(new Labelled(
                        title,
                        text,
                        spans(text, label.get("lengths")),
                        label.get("roles").asText()));
            }
        }
        return own;
    }

    static JsonNode labels() {
        try (InputStream stream = Labelled.class.getResourceAsStream("/winnow/reading/labels.json")) {
            return json(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Titles and abstracts that stand by turns between blank lines. */
    private static Map<String, String> texts(String file) {
        List<String> blocks =
                Shared.text(file).lines().filter(line -> !line.isBlank()).toList();
        Map<String, String> texts = new HashMap<>();
        for (int at = 0; at + 1 < blocks.size(); at += 2) {
            texts.put(blocks.get(at).strip(), blocks.get(at + 1).strip());
        }
        return texts;
    }

    private static List<Span> spans(String text, JsonNode lengths) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (JsonNode length : lengths) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int end = Math.min(text.length(), at + length.asInt());
            spans.add(new Span(at, end));
            at = end;
        }
        return spans;
    }

    static String fingerprint(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The role of what a reader may have divided otherwise: that of the sentence it shares most with. */
    char roleOf(Span span) {
        int most = 0;
        char role = roles.charAt(0);
        for (int n = 0; n < sentences.size() && n < roles.length(); n++) {
            Span sentence = sentences.get(n);
            int shared = Math.min(span.end(), sentence.end()) - Math.max(span.start(), sentence.start());
            if (shared > most) {
                most = shared;
                role = roles.charAt(n);
            }
        }
        return role;
    }
}
