package winnow.reading.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import winnow.Shared;
import winnow.paper.Fingerprint;
import winnow.paper.Mention;
import winnow.reading.words.Lexicon;

/**
 * Papers whose names were labelled by hand: the half of each file of other fields that may be looked at, the
 * digest's labelled papers, and those of {@code mention-labels.json}, whose texts stand in {@code unlabelled.txt}
 * and are found by the fingerprints of their titles.
 */
final class MentionPapers {
    private static final Map<Mention.Kind, String> FIELDS = Map.of(
            Mention.Kind.HARDWARE, "hardware",
            Mention.Kind.BASELINE, "baselines",
            Mention.Kind.BUILDS_ON, "builds_on",
            Mention.Kind.DATASET, "datasets",
            Mention.Kind.MODEL, "models");
    private static final List<String> FILES = List.of("systems", "systems2", "learning", "numerics");

    /**
     * A paper and its labels.
     *
     * @param counts whether it is of the fields that are read most, and counts twice
     */
    record Labelled(String title, String text, JsonNode label, boolean counts) {
        Set<Mention.Kind> kinds(String name) {
            Set<Mention.Kind> kinds = EnumSet.noneOf(Mention.Kind.class);
            String folded = Lexicon.folded(name);
            FIELDS.forEach((kind, field) -> label.get(field).forEach(other -> {
                if (Lexicon.folded(other.asText()).equals(folded)) {
                    kinds.add(kind);
                }
            }));
            return kinds;
        }

        int count(Mention.Kind kind) {
            return label.get(FIELDS.get(kind)).size();
        }
    }

    private MentionPapers() {}

    static List<Labelled> seen() {
        List<Labelled> papers = new ArrayList<>();
        try {
            for (String file : FILES) {
                JsonNode labels = new ObjectMapper().readTree(Shared.text("gold/away/" + file + ".json"));
                String[] blocks = blocks(file);
                for (int at = 0; at < labels.size(); at += 2) {
                    papers.add(new Labelled(blocks[2 * at], blocks[2 * at + 1], labels.get(at), true));
                }
            }
            List<String> digest = Shared.lines("digest/papers-page.txt");
            for (JsonNode label : new ObjectMapper().readTree(Shared.text("gold/dev.json"))) {
                int line = 11 + 4 * (label.get("n").asInt() - 1);
                papers.add(new Labelled(digest.get(line - 1), digest.get(line + 1), label, true));
            }
            addUnlabelled(papers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return papers;
    }

    private static void addUnlabelled(List<Labelled> papers) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        String[] blocks = blocks("unlabelled");
        for (int at = 0; at + 1 < blocks.length; at += 2) {
            String print = Fingerprint.of(blocks[at]).toString();
            titles.putIfAbsent(print, blocks[at]);
            texts.putIfAbsent(print, blocks[at + 1]);
        }
        try (InputStream labels = MentionPapers.class.getResourceAsStream("mention-labels.json")) {
            for (JsonNode label : new ObjectMapper().readTree(labels)) {
                String print = label.get("title").asText();
                papers.add(new Labelled(titles.getOrDefault(print, ""), texts.getOrDefault(print, ""), label, false));
            }
        }
    }

    private static String[] blocks(String file) {
        return Shared.text("gold/away/" + file + ".txt").strip().split("\\n\\n+");
    }
}
