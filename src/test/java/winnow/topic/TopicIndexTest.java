package winnow.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import winnow.brief.Brief;
import winnow.brief.BriefReader;
import winnow.library.Profile;
import winnow.paper.Finding;
import winnow.paper.Mention;
import winnow.paper.Named;
import winnow.paper.Origin;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Tier;
import winnow.text.Source;

class TopicIndexTest {
    private static final TopicScheme SCHEME = TopicScheme.parse("""
            topics:
              - id: kitchen
                label: The kitchen
              - {id: kettles, label: Kettles, broader: kitchen}
              - {id: whistles, label: Whistling kettles, broader: kettles}
              - {id: garden, label: The garden}
            """, "reference/topics.yaml");

    private static Profile paper(String id, int n, @Nullable Tier tier, List<String> topics, String... hardware) {
        Paper paper = Paper.titled(new PaperId(id), n, id, new Origin("d.txt", n))
                .mentions(Named.as(Mention.Kind.HARDWARE, List.of(hardware)))
                .topics(topics)
                .tier(tier, "")
                .paper();
        return new Profile(paper, null, null, tier, topics, List.of(), 0);
    }

    private static TopicIndex of(Profile... papers) {
        return TopicIndex.of(List.of(papers), SCHEME, Map.of());
    }

    private static List<String> ids(List<PaperId> papers) {
        return papers.stream().map(PaperId::value).toList();
    }

    @Test
    void papers_of_a_topic_stand_by_how_early_they_name_it_then_by_how_few_they_name() {
        TopicIndex index = of(
                paper("late", 1, null, List.of("garden", "kettles")),
                paper("broad", 2, null, List.of("kettles", "garden")),
                paper("pure", 3, null, List.of("kettles")));
        Topic kettles = index.topics().stream()
                .filter(topic -> topic.id().equals("kettles"))
                .findFirst()
                .orElseThrow();
        assertThat(ids(kettles.papers())).containsExactly("pure", "broad", "late");
        assertThat(kettles.label()).isEqualTo("Kettles");
        assertThat(kettles.broader()).isEqualTo("kitchen");
    }

    @Test
    void topics_stand_in_the_order_of_the_scheme_with_the_broader_ones_that_hold_them() {
        TopicIndex index = of(paper("one", 1, null, List.of("whistles")), paper("two", 2, null, List.of("stars")));
        assertThat(index.topics()).extracting(Topic::id).containsExactly("kitchen", "kettles", "whistles", "stars");
        assertThat(index.topics().get(0).papers()).isEmpty();
        assertThat(index.topics().get(3).label()).isEqualTo("Stars");
    }

    @Test
    void papers_without_a_topic_are_listed() {
        assertThat(ids(of(paper("one", 1, null, List.of()), paper("two", 2, null, List.of("garden")))
                        .untopical()))
                .containsExactly("one");
    }

    @Test
    void a_name_that_two_papers_share_ties_them_and_a_kind_of_machine_does_not() {
        TopicIndex index = of(
                paper("one", 1, null, List.of("garden"), "A100", "GPU"),
                paper("two", 2, null, List.of("garden"), "a-100", "GPUs", "GPU"));
        assertThat(index.topics().get(0).ties()).hasSize(1);
        Topic.Tie tie = index.topics().get(0).ties().get(0);
        assertThat(tie.name()).isEqualTo("A100");
        assertThat(ids(tie.papers())).containsExactly("one", "two");
    }

    @Test
    void the_matrix_counts_by_tier_and_keeps_a_column_for_what_nobody_said() {
        Profile[] papers = {
            paper("one", 1, Tier.LAPTOP, List.of("garden")),
            paper("two", 2, Tier.LAPTOP, List.of("garden", "kettles")),
            paper("three", 3, null, List.of("kettles"))
        };
        TopicMatrix matrix = TopicMatrix.of(of(papers), List.of(papers));
        assertThat(matrix.tiers()).containsExactly("laptop", "one-gpu", "multi-gpu", "cluster", "special", "unknown");
        assertThat(matrix.rows()).extracting(TopicMatrix.Row::topic).containsExactly("kettles", "garden");
        assertThat(matrix.rows()).extracting(TopicMatrix.Row::size).containsExactly(2, 2);
        assertThat(matrix.rows().get(0).papers().get("unknown")).containsExactly(new PaperId("three"));
    }

    @Test
    void a_topic_lies_within_those_that_hold_it_even_in_a_ring() {
        assertThat(SCHEME.isWithin("whistles", "kitchen")).isTrue();
        assertThat(SCHEME.isWithin("kitchen", "whistles")).isFalse();
        TopicScheme ring = TopicScheme.parse("topics: [{id: a, broader: b}, {id: b, broader: a}]", "t.yaml");
        assertThat(ring.isWithin("a", "c")).isFalse();
        assertThat(ring.isWithin("a", "b")).isTrue();
    }

    @Test
    void an_unknown_topic_of_a_brief_is_told_at_its_column_with_the_nearest() {
        String text = "---\nid: one\ntitle: \"One\"\ntopics: [garden, ketles]\n---\nIt is.\n";
        Source source = new Source("reference/papers/one.md", text);
        Brief brief = Objects.requireNonNull(BriefReader.read(source).brief());
        Paper paper = paper("one", 1, null, brief.topics()).paper();
        Profile profile = new Profile(paper, brief, null, null, brief.topics(), List.of(), 0);
        TopicIndex index = TopicIndex.of(List.of(profile), SCHEME, Map.of(source.name(), source));
        Finding finding = index.findings().get(0);
        assertThat(finding.where() + " " + finding.message())
                .isEqualTo("reference/papers/one.md:4:18 unknown topic ketles");
        assertThat(finding.suggestion()).isEqualTo("did you mean kettles?");
        assertThat(index.labels(profile)).containsExactly("The garden", "Ketles");
    }

    @Test
    void a_scheme_that_is_no_yaml_is_a_finding_and_every_topic_is_known() {
        TopicScheme scheme = TopicScheme.parse("topics: [a,\n  {", "reference/topics.yaml");
        assertThat(scheme.findings()).hasSize(1);
        assertThat(scheme.findings().get(0).where()).startsWith("reference/topics.yaml:");
        assertThat(scheme.knows("anything")).isTrue();
        assertThat(scheme.label("kv-cache")).isEqualTo("Kv cache");
    }

    @Test
    void topics_of_thousands_of_papers_are_indexed() {
        Profile[] papers = IntStream.range(0, 5_000)
                .mapToObj(n -> paper("p" + n, n + 1, Tier.LAPTOP, List.of("garden"), "A100"))
                .toArray(Profile[]::new);
        assertThat(of(papers).topics().get(0).papers()).hasSize(5_000);
    }
}
