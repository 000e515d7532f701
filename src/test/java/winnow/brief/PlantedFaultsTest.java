package winnow.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import winnow.digest.Entry;
import winnow.paper.Finding;
import winnow.paper.Kind;
import winnow.paper.Mention;
import winnow.paper.Named;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Tier;
import winnow.reading.PaperReader;
import winnow.text.Source;

/** One fault at a time is planted in a brief that is clean; it has to be found, at its line, and nothing else. */
class PlantedFaultsTest {
    private static final String ABSTRACT = "Loaf ovens waste heat while they wait for dough to rise. "
            + "We present LoafSched, a scheduler that keeps the next loaf proving beside the oven that is hot. "
            + "It watches the dough with a cheap camera and moves each tin when its crown stops growing. "
            + "A second queue holds tins back whenever two crowns would be ready in the same minute. "
            + "LoafSched bakes 2.4times more loaves than BatchBake and saves 16\\% of the gas on a BakerPro 9. "
            + "Median waiting falls by 1.5sim2.5times against FirstRise, and 12,000 loaves were baked in all. "
            + "Code is at https://github.com/example/loafsched.";

    private static final String BRIEF = """
            ---
            id: loafsched
            title: "LoafSched: Never Wait for Dough"
            kind: system
            tier: laptop # a simulated oven is enough
            effort: 3 weeks
            topics: [scheduling, ovens]
            code: [https://github.com/example/loafsched]
            ---
            A scheduler that keeps tins proving near whichever oven is ready for them. [s2]

            ## Build
            1. **crown-watch** — says from pictures when a loaf has risen. [s3]
            2. **tin-mover** — moves tins to the oven that is free. needs: crown-watch [s2] [s3]
            3. **holding-queue** — spreads loaves that would be done together. needs: tin-mover [s4]

            ## Figures
            - 2.4x more loaves than BatchBake [s5]
            - saves 16% of the gas on a BakerPro 9 [s5]
            - 1.5–2.5x shorter median waiting against FirstRise [s6]

            ## Smallest faithful build
            A simulated oven and recorded pictures of dough.

            ## Check
            Loaves in an hour, with and without the scheduler. [s5]

            ## Watch out
            - The abstract does not say how many ovens there were.

            ## Also asked as
            - Tell from a picture whether the dough is done growing [s3]
            - Bring every tin to whichever oven is free [s2]
            - Two loaves must never be ready in the same minute [s4]
            - I want to bake more than twice as much [s5]
            - People should queue less for bread [s6]
            """;

    private static Paper paper() {
        Paper read = new PaperReader()
                .read(new Entry("LoafSched: Never Wait for Dough", ABSTRACT, 1), new PaperId("loafsched"), 1, "d.txt");
        return Paper.titled(read.id(), 1, read.title(), read.source())
                .kind(Kind.SYSTEM)
                .text(read.text(), read.sentences())
                .mentions(Named.as(Mention.Kind.NAME, List.of("LoafSched")))
                .tier(Tier.LAPTOP, "")
                .paper();
    }

    private static List<Finding> findings(String brief, @Nullable Paper paper) {
        Source source = new Source("reference/papers/loafsched.md", brief);
        BriefReading reading = BriefReader.read(source);
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (reading.brief() != null) {
            findings.addAll(BriefCheck.check(
                    reading.brief(), source, paper, Set.of("scheduling", "ovens"), (one, other) -> true));
        }
        return findings;
    }

    @Test
    void the_brief_is_clean() {
        assertThat(findings(BRIEF, paper())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.concat(unground(), malformed());
    }

    private static Stream<Arguments> unground() {
        return Stream.of(
                Arguments.of("- 2.4x more", "- 2.5x more", "wrong-number", 18),
                Arguments.of("- 2.4x more", "- 24x more", "wrong-number", 18),
                Arguments.of("- 2.4x more", "- 2.4% more", "wrong-unit", 18),
                Arguments.of("16% of the gas", "16x of the gas", "wrong-unit", 19),
                Arguments.of("16% of the gas", "61% of the gas", "wrong-number", 19),
                Arguments.of("BakerPro 9 [s5]", "BakerPro 8 [s5]", "wrong-number", 19),
                Arguments.of("BakerPro 9 [s5]", "BakerMax 9 [s5]", "wrong-name", 19),
                Arguments.of("than BatchBake", "than FirstRise", "wrong-name", 18),
                Arguments.of("than BatchBake", "than BatchBake and QuickBun", "wrong-name", 18),
                Arguments.of("against FirstRise [s6]", "against BatchBake [s6]", "wrong-name", 20),
                Arguments.of("1.5–2.5x shorter", "1.5–2.6x shorter", "wrong-number", 20),
                Arguments.of("1.5–2.5x shorter", "1.5–2.5% shorter", "wrong-unit", 20),
                Arguments.of("BatchBake [s5]", "BatchBake [s4]", "wrong-number", 18),
                Arguments.of("FirstRise [s6]", "FirstRise [s7]", "wrong-number", 20),
                Arguments.of("BatchBake [s5]", "BatchBake [s9]", "unknown-sentence", 18),
                Arguments.of("risen. [s3]", "risen. [s8]", "unknown-sentence", 13),
                Arguments.of("for them. [s2]", "for them. [s20]", "unknown-sentence", 10),
                Arguments.of("scheduler. [s5]", "scheduler. [s0]", "unknown-sentence", 26),
                Arguments.of("growing [s3]", "growing [s33]", "unknown-sentence", 32),
                Arguments.of("BatchBake [s5]", "BatchBake", "brief-form", 18),
                Arguments.of("BatchBake [s5]", "BatchBake [s5] [s6]", "brief-form", 18),
                Arguments.of("risen. [s3]", "risen. needs: holding-queue [s3]", "needs-cycle", 13),
                Arguments.of("risen. [s3]", "risen. needs: crown-watch [s3]", "needs-cycle", 13),
                Arguments.of("needs: tin-mover", "needs: tin-mouver", "unknown-part", 15),
                Arguments.of("**holding-queue**", "**tin-mover**", "part-twice", 15),
                Arguments.of("1. **crown-watch** — says", "1. crown-watch says", "brief-form", 13),
                Arguments.of("**crown-watch** — says", "**Crown Watch** — says", "brief-form", 13),
                Arguments.of("risen. [s3]", "risen.", "brief-form", 13));
    }

    private static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("[scheduling, ovens]", "[scheduling, toasters]", "unknown-topic", 7),
                Arguments.of("[scheduling, ovens]", "scheduling", "brief-form", 7),
                Arguments.of("kind: system", "kind: machine", "brief-form", 4),
                Arguments.of("kind: system", "kind: library", "differs-from-reading", 4),
                Arguments.of("tier: laptop # a simulated oven is enough", "tier: cluster", "differs-from-reading", 5),
                Arguments.of("tier: laptop #", "tier: phone #", "brief-form", 5),
                Arguments.of("effort: 3 weeks", "effort: soon", "brief-form", 6),
                Arguments.of("example/loafsched]", "example/loaf-sched]", "unknown-link", 8),
                Arguments.of("Never Wait for Dough\"", "Never Wait for Bread\"", "brief-title", 3),
                Arguments.of("id: loafsched", "id: Loaf Sched", "brief-form", 2),
                Arguments.of("id: loafsched", "id: loafshed", "brief-name", 2),
                Arguments.of("effort: 3 weeks\n", "", "brief-form", 1),
                Arguments.of("effort: 3 weeks\n", "effort: 3 weeks\nmood: good\n", "brief-form", 7),
                Arguments.of("kind: system", "kind: [system", "brief-form", 5),
                Arguments.of("---\nid", "id", "brief-form", 1),
                Arguments.of("## Watch out", "## Look out", "brief-form", 28),
                Arguments.of("## Check\n", "", "brief-form", 1),
                Arguments.of("- People should queue less for bread [s6]\n", "", "asks", 31),
                Arguments.of(
                        "A simulated oven and",
                        "It watches the dough with a cheap camera and moves tins,",
                        "copied-words",
                        23));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("faults")
    void a_planted_fault_is_found_at_its_line(String from, String to, String rule, int line) {
        assertThat(BRIEF).contains(from);
        List<Finding> findings = findings(BRIEF.replace(from, to), paper());
        assertThat(findings).as("%s", findings).anyMatch(each -> each.rule().equals(rule) && each.line() == line);
        assertThat(findings).allMatch(each -> each.line() > 0 && !each.message().isBlank());
    }

    @Test
    void without_the_digest_only_what_needs_words_goes_unchecked() {
        assertThat(findings(BRIEF.replace("needs: tin-mover", "needs: tin-mouver"), null))
                .extracting(Finding::rule)
                .contains("unknown-part", "unknown-paper");
    }
}
