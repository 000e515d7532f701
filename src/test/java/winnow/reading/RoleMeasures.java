package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Role;
import winnow.paper.Sentence;

/** How well sentences, their roles, kind, topics, tier and relations agree with the labels. */
final class RoleMeasures {
    private static final String LETTERS = "BOMRAX";

    static final List<Measure> ALL = List.of(
            Measure.f1("sentences", RoleMeasures::sentences),
            Measure.f1("roles", RoleMeasures::roles),
            Measure.f1("kind", gold -> word(gold, "kind", gold.read().kind())),
            Measure.f1("topics", gold -> Gold.compare(gold.read().topics(), gold.names("topics"))),
            Measure.f1("tier", gold -> word(gold, "tier", gold.read().tier())),
            new Measure("tier where answered", RoleMeasures::tierAnswered, Score::precision),
            new Measure("tier answered", RoleMeasures::tierAnswered, score -> (double) score.found() / score.wanted()),
            Measure.f1("relations", gold -> Score.of(gold.relations(), relations(gold))));

    private RoleMeasures() {}

    /** Sentences by their words; labels of the digest's own papers hold none, another test holds their lengths. */
    private static Score sentences(Gold gold) {
        @Nullable JsonNode labels = gold.label().get("sentences");
        if (labels == null) {
            return Score.NONE;
        }
        List<String> wanted = new ArrayList<>();
        labels.forEach(sentence -> wanted.add(sentence.asText()));
        return Score.of(gold.read().sentences().stream().map(Sentence::text).toList(), wanted);
    }

    /** By number, as the facts name their sentences: a wrong split shifts all that follow. */
    private static Score roles(Gold gold) {
        String labels = gold.label().get("roles").asText();
        Score score = Score.NONE;
        List<Sentence> sentences = gold.read().sentences();
        for (int i = 0; i < labels.length(); i++) {
            char read = i < sentences.size() ? letter(sentences.get(i).role()) : '-';
            String text = i < sentences.size() ? sentences.get(i).text() : "";
            score = score.plus(Score.of(read == labels.charAt(i), read, labels.charAt(i) + ": " + text));
        }
        return score;
    }

    private static char letter(Role role) {
        return LETTERS.charAt(List.of(Role.values()).indexOf(role));
    }

    private static Score word(Gold gold, String field, @Nullable Object read) {
        String wanted = gold.label().get(field).asText();
        return Score.of(wanted.equals(String.valueOf(read)), String.valueOf(read), wanted);
    }

    private static Score tierAnswered(Gold gold) {
        @Nullable Object tier = gold.read().tier();
        if (tier == null) {
            return new Score(0, 1, 0, List.of());
        }
        return word(gold, "tier", tier);
    }

    private static List<String> relations(Gold gold) {
        List<String> wanted = new ArrayList<>();
        gold.label()
                .path("relations")
                .forEach(relation -> wanted.add(
                        relation.get("to").asInt() + " " + relation.get("type").asText()));
        return wanted;
    }
}
