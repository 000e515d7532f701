package winnow.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import winnow.Shared;
import winnow.digest.Entry;
import winnow.library.Profile;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;

/** Holds found topics against the subjects that people wrote for the papers of four digests. */
class FoundTopicsTableTest {
    private static final List<String> DIGESTS = List.of("systems", "systems2", "learning", "numerics");
    private static final int STEM = 6;

    /** A paper, its subjects, and whether anybody looked at it while the rules were made. */
    private record Labelled(Profile paper, List<String> subjects, boolean seen) {}

    private static List<Labelled> papers(String digest) throws IOException {
        PaperReader reader = new PaperReader();
        List<Labelled> papers = new ArrayList<>();
        for (JsonNode each : JsonMapper.builder()
                .build()
                .readTree(Shared.file("gold/away/" + digest + ".json").toFile())) {
            int n = each.path("n").asInt();
            List<String> sentences = new ArrayList<>();
            each.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
            Entry entry = new Entry(each.path("title").asText(), String.join(" ", sentences), n);
            Paper paper = reader.read(entry, new PaperId("p-" + n), n, digest);
            List<String> subjects = new ArrayList<>();
            each.path("subjects").forEach(subject -> subjects.add(subject.asText()));
            papers.add(
                    new Labelled(new Profile(paper, null, null, null, List.of(), List.of(), 0), subjects, n % 2 == 1));
        }
        return papers;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 2) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    private static boolean agrees(Labelled paper, List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.papers().contains(paper.paper.id()))
                .flatMap(topic -> stems(topic.label()).stream())
                .anyMatch(stem -> paper.subjects.stream()
                        .anyMatch(subject -> stems(subject).contains(stem)));
    }

    @Test
    void a_found_topic_shares_a_word_with_what_people_file_a_paper_under() throws IOException {
        int[] agreed = new int[2];
        int[] all = new int[2];
        int without = 0;
        for (String digest : DIGESTS) {
            List<Labelled> papers = papers(digest);
            List<Topic> topics =
                    FoundTopics.of(papers.stream().map(Labelled::paper).toList());
            for (Labelled paper : papers) {
                int half = paper.seen ? 0 : 1;
                all[half]++;
                agreed[half] += agrees(paper, topics) ? 1 : 0;
                without += topics.stream().anyMatch(topic -> topic.papers().contains(paper.paper.id())) ? 0 : 1;
            }
        }
        double seen = (double) agreed[0] / all[0];
        double unseen = (double) agreed[1] / all[1];
        System.out.printf(
                Locale.ROOT,
                "found topics that agree with a subject: %.3f, of papers nobody looked at %.3f; without: %d%n",
                seen,
                unseen,
                without);
        assertThat(unseen).isGreaterThanOrEqualTo(0.85);
        assertThat(without).isZero();
    }
}
