package winnow.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.digest.Entry;
import winnow.library.Profile;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;

class FoundTopicsTest {
    private static final PaperReader READER = new PaperReader();

    private static Profile paper(int n, String title, String text) {
        Paper paper = READER.read(new Entry(title, text, n), new PaperId("p-" + n), n, "d.txt");
        return new Profile(paper, null, null, null, List.of(), List.of(), 0);
    }

    private static List<Profile> garden() {
        List<Profile> papers = new ArrayList<>();
        papers.add(paper(
                1,
                "Late Frost and Apple Orchards",
                "We watch an orchard through a late frost. Apple blossoms freeze first."));
        papers.add(paper(
                2,
                "Wind Machines against Late Frost",
                "A late frost kills blossoms. Wind machines mix the air above them."));
        papers.add(paper(
                3,
                "Honey Bees in Apple Orchards",
                "Honey bees visit apple orchards in May. Honey bees prefer the edges."));
        papers.add(paper(4, "Training Honey Bees", "We teach honey bees to find a scent in a maze."));
        papers.add(paper(5, "Mason Jar Acoustics", "We hum into a mason jar and listen to it."));
        return papers;
    }

    private static Topic topic(List<Topic> topics, String label) {
        return topics.stream()
                .filter(each -> each.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_phrase_that_papers_are_about_is_a_topic_with_what_else_they_are_about() {
        List<Topic> topics = FoundTopics.of(garden());
        Topic frost = topic(topics, "Late Frost");
        assertThat(frost.papers()).hasToString("[p-1, p-2]");
        assertThat(frost.kind()).isEqualTo(Topic.Kind.FOUND);
        assertThat(frost.id()).isEqualTo("found-late-frost");
        assertThat(frost.words()).anySatisfy(words -> assertThat(words).contains("orchard"));
        assertThat(topic(topics, "Honey Bees").papers())
                .extracting(PaperId::value)
                .contains("p-3", "p-4");
    }

    @Test
    void every_paper_has_a_topic_and_the_order_of_the_digest_does_not_matter() {
        List<Profile> papers = garden();
        List<Topic> topics = FoundTopics.of(papers);
        assertThat(topics.stream().flatMap(each -> each.papers().stream()))
                .contains(papers.stream().map(Profile::id).toArray(PaperId[]::new));
        Collections.reverse(papers);
        assertThat(FoundTopics.of(papers).stream().map(Topic::id))
                .containsExactlyInAnyOrderElementsOf(
                        topics.stream().map(Topic::id).toList());
    }

    @Test
    void what_every_abstract_says_is_no_topic() {
        List<Topic> topics = FoundTopics.of(List.of(
                paper(1, "A Novel Approach to Better Results", "We propose a novel approach. Results improve."),
                paper(2, "A New Method with Better Results", "We propose a new method. Results improve.")));
        assertThat(topics)
                .extracting(Topic::label)
                .noneMatch(label -> label.matches("(?i).*(novel|approach|results?).*"));
    }

    @Test
    void the_proposed_scheme_is_one_that_can_be_read() {
        TopicIndex index = new TopicIndex(FoundTopics.of(garden()), List.of(), List.of());
        TopicScheme scheme = TopicScheme.parse(ProposedScheme.of(index), "topics.yaml");
        assertThat(scheme.findings()).isEmpty();
        assertThat(scheme.topics()).containsKeys("late-frost", "honey-bee");
        assertThat(scheme.label("late-frost")).isEqualTo("Late Frost");
    }

    @Test
    void a_proposed_topic_names_the_papers_that_it_was_found_in() {
        TopicIndex index = new TopicIndex(FoundTopics.of(garden()), List.of(), List.of());
        assertThat(ProposedScheme.of(index))
                .contains("  # p-1, p-2\n  - id: late-frost\n    label: \"Late Frost\"\n    terms: [\"Late Frost\"]");
    }
}
