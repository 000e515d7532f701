package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import winnow.Shared;
import winnow.paper.Fingerprint;
import winnow.text.Span;

/**
 * A paper labelled by hand. Labels of {@code labels.json} are of this repository, their texts are not: they stand
 * among the abstracts beside the checkout and are found by the fingerprints of their titles. Not every paper has
 * every label.
 *
 * @param label its fields, those of the definition of labels, and {@code claims}: {@code sentence:value} of each
 *     quantity that is one, {@code ?} before what is hard to say and does not count
 */
public record Labelled(String title, String text, JsonNode label) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> AWAY = List.of("systems", "systems2", "learning", "numerics");
    private static final int FIRST_WORDS = 30;
    private static final int DIGEST_HEAD = 10;
    private static final int LINES_OF_PAPER = 4;

    /** What may be looked at: every other abstract from elsewhere, the digest's labelled ones, and our own. */
    public static List<Labelled> seen() {
        return Stream.of(away(true), digest(), own()).flatMap(List::stream).toList();
    }

    /** Papers of other fields: the half that may be looked at, or the half that is only ever measured. */
    public static List<Labelled> away(boolean seen) {
        List<Labelled> away = new ArrayList<>();
        for (String file : AWAY) {
            JsonNode labels = json(Shared.text("gold/away/" + file + ".json"));
            List<String> lines = Shared.lines("gold/away/" + file + ".txt");
            for (int at = seen ? 0 : 1; at < labels.size(); at += 2) {
                away.add(new Labelled(
                        lines.get(LINES_OF_PAPER * at), lines.get(LINES_OF_PAPER * at + 2), labels.get(at)));
            }
        }
        return away;
    }

    /** The labelled papers of the digest. */
    public static List<Labelled> digest() {
        List<String> lines = Shared.lines("digest/papers-page.txt");
        List<Labelled> digest = new ArrayList<>();
        for (JsonNode label : json(Shared.text("gold/dev.json"))) {
            int line = DIGEST_HEAD + LINES_OF_PAPER * (label.get("n").asInt() - 1);
            digest.add(new Labelled(lines.get(line), lines.get(line + 2), label));
        }
        return digest;
    }

    /** Our own labels of abstracts that came without any. */
    public static List<Labelled> own() {
        Map<String, Integer> lines = new HashMap<>();
        List<String> pool = new ArrayList<>(Shared.lines("gold/away/unlabelled.txt"));
        pool.add("");
        List<String> digest = Shared.lines("digest/papers-page.txt");
        pool.addAll(digest.subList(DIGEST_HEAD, digest.size()));
        for (int line = 0; line + 2 < pool.size(); line += LINES_OF_PAPER) {
            lines.putIfAbsent(Fingerprint.of(pool.get(line)).hex(), line);
        }
        List<Labelled> own = new ArrayList<>();
        for (JsonNode label : labels()) {
            int line = Objects.requireNonNull(lines.get(label.get("title").asText()), label::toString);
            own.add(new Labelled(pool.get(line), pool.get(line + 2), label));
        }
        return own;
    }

    static JsonNode labels() {
        try (InputStream stream = Labelled.class.getResourceAsStream("labels.json")) {
            return json(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String field) {
        return label.has(field);
    }

    /** The word of a field; {@code null} for none. */
    public String word(String field) {
        return label.get(field).asText();
    }

    /** The words of a list; none where it was not labelled. */
    public List<String> words(String field) {
        List<String> words = new ArrayList<>();
        label.path(field).forEach(word -> words.add(word.asText()));
        return words;
    }

    /** The role of what a reader may have divided otherwise: that of the labelled sentence it shares most with. */
    public char roleOf(Span span) {
        String roles = word("roles");
        int most = 0;
        char role = roles.charAt(0);
        List<Span> sentences = sentences();
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

    /** As the one who labelled divided the abstract. */
    private List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        int at = 0;
        for (JsonNode sentence : sentenceLabels()) {
            if (sentence.isTextual()) {
                String words = sentence.asText();
                int start = text.indexOf(words.substring(0, Math.min(FIRST_WORDS, words.length())), at);
                at = start < 0 ? at : start;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int length = sentence.isTextual() ? sentence.asText().length() : sentence.asInt();
            int end = Math.min(text.length(), at + length);
            sentences.add(new Span(at, end));
            at = end;
        }
        return sentences;
    }

    /** Their texts, or their lengths. */
    private JsonNode sentenceLabels() {
        if (label.has("sentences")) {
            return label.get("sentences");
        }
        return label.has("lengths")
                ? label.get("lengths")
                : json(Shared.text("gold/dev-sentences.json")).get(word("n"));
    }
}
