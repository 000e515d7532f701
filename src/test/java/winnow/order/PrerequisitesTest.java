package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.order.Prerequisites.Edge;
import winnow.order.Prerequisites.Node;

class PrerequisitesTest {
    private static Prerequisites of(PaperDraft... drafts) {
        return Prerequisites.of(
                List.of(drafts).stream().map(PaperDraft::profile).toList(), new Passages());
    }

    private static PaperDraft draft(String id, int n) {
        return new PaperDraft(id, n);
    }

    @Test
    void a_system_that_two_stand_on_is_set_up_once_and_both_follow() {
        Prerequisites graph =
                of(draft("one", 1).buildsOn("FlexGen"), draft("two", 2).baselines("FlexGen"));
        assertThat(graph.setUps()).hasSize(1);
        assertThat(graph.setUps().get(0).label()).isEqualTo("FlexGen");
        assertThat(graph.setUps().get(0).follow()).containsExactly("one", "two");
        assertThat(graph.edges()).extracting(Edge::how).containsExactly("builds-on", "compares");
        assertThat(graph.edges()).extracting(Edge::source).containsExactly("one#s1", "two#s1");
    }

    @Test
    void two_ways_to_write_a_system_are_one() {
        Prerequisites graph =
                of(draft("one", 1).buildsOn("PagedAttention"), draft("two", 2).build("1. **run** — runs vLLM. [s1]"));
        assertThat(graph.setUps()).extracting(Prerequisites.SetUp::label).containsExactly("vLLM");
    }

    @Test
    void a_part_uses_what_it_names_and_compares_with_what_it_takes() {
        Prerequisites graph = of(
                draft("one", 1)
                        .build(
                                "1. **trial** — uses PyTorch. [s1] needs: rival\n2. **rival** — as it is (ours). takes: FlexGen"));
        assertThat(graph.edges())
                .extracting(edge -> edge.from() + " " + edge.how())
                .containsExactlyInAnyOrder("system:PyTorch uses", "system:FlexGen compares");
    }

    @Test
    void a_mention_in_prose_is_no_dependency() {
        assertThat(of(draft("one", 1).smallest("Unlike PyTorch.").check("Against FlexGen."))
                        .edges())
                .isEmpty();
    }

    @Test
    void everything_stands_behind_what_it_needs() {
        Prerequisites graph =
                of(draft("top", 1).extending("middle"), draft("middle", 2).extending("base"), draft("base", 3));
        assertThat(graph.nodes()).extracting(Node::key).containsExactly("base", "middle", "top");
        assertThat(graph.nodes()).extracting(Node::layer).containsExactly(0, 1, 2);
        assertThat(graph.cycles()).isEmpty();
    }

    @Test
    void a_ring_is_told_and_stands_in_one_layer() {
        Prerequisites graph = of(
                draft("egg", 1).extending("hen"),
                draft("hen", 2).extending("egg"),
                draft("chick", 3).extending("hen"));
        assertThat(graph.cycles()).containsExactly(List.of("egg", "hen"));
        assertThat(graph.nodes()).extracting(Node::layer).containsExactly(0, 0, 1);
    }

    @Test
    void a_paper_neither_stands_on_itself_nor_on_one_that_is_not_there() {
        Prerequisites graph =
                of(draft("one", 1).extending("one").extending("ghost").check("`ghost` is a rival."));
        assertThat(graph.edges()).isEmpty();
    }

    @Test
    void a_long_chain_of_thousands_is_layered() {
        PaperDraft[] chain = new PaperDraft[2_000];
        for (int at = 0; at < chain.length; at++) {
            chain[at] = draft("p" + at, at + 1).withoutBrief();
            if (at > 0) {
                chain[at].extending("p" + (at - 1));
            }
        }
        assertThat(of(chain).nodes().get(1_999).layer()).isEqualTo(1_999);
    }

    @Test
    void names_are_found_as_whole_words_however_they_are_joined() {
        Vocabulary names = Vocabulary.of(List.of("Instant-NGP", "C++", "Rust", "Open MPI"));
        assertThat(names.in("It uses instant NGP? No, Instant NGP's grid, in C++; trust is no Rust."))
                .containsExactly("Instant-NGP", "C++", "Rust");
        assertThat(names.in("Open MPI, not MPI")).containsExactly("Open MPI");
        assertThat(names.name("openmpi")).contains("Open MPI");
        assertThat(names.in("Corrosion and trusty")).isEmpty();
    }
}
