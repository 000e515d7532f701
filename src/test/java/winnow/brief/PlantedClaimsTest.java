package winnow.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import winnow.brief.OwnBriefs.Held;
import winnow.digest.Entry;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;
import winnow.search.SharedTerms;
import winnow.search.Thesaurus;
import winnow.text.Source;

/**
 * Faults of every kind that a brief with a claim is checked for, planted one at a time wherever they fit into three
 * briefs that are clean: each has to be found at its line.
 */
class PlantedClaimsTest {
    @TempDir
    private static Path empty;

    /** Faults of one line that show at another: at the figure, at the claim, at the heading. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "a figure is shown by no part",
            "a rival is not built",
            "what is left out is not said",
            "a needed part is left out",
            "a part that is not there is left out",
            "nothing refutes the claim");

    private static Likeness likeness = (one, other) -> true;

    @BeforeAll
    static void readThesaurus() throws IOException {
        likeness = new SharedTerms(Thesaurus.of(new Workspace(empty)));
    }

    /**
     * A fault.
     *
     * @param kind what it is
     * @param brief the brief with it
     * @param rule that has to find it
     * @param line at which
     */
    private record Fault(String kind, Held held, String brief, String rule, int line) {}

    private static List<Finding> findings(Held held, String brief) {
        Source source = new Source("reference/papers/" + held.id() + ".md", brief);
        BriefReading reading = BriefReader.read(source);
        List<Finding> findings = new ArrayList<>(reading.findings());
        Paper paper =
                new PaperReader().read(new Entry(held.title(), held.text(), 1), new PaperId(held.id()), 1, "d.txt");
        if (reading.brief() != null) {
            findings.addAll(BriefCheck.check(reading.brief(), source, paper, Set.of(), likeness));
        }
        return findings.stream()
                .filter(finding -> !finding.rule().equals("differs-from-reading"))
                .toList();
    }

    @Test
    void the_briefs_are_clean() {
        for (Held held : OwnBriefs.ALL) {
            assertThat(findings(held, held.brief())).as(held.id()).isEmpty();
        }
    }

    /** Plants a replacement at every place where a pattern fits. */
    private static void plant(List<Fault> faults, Held held, String kind, String find, String put, String rule) {
        Matcher place = Pattern.compile(find, Pattern.MULTILINE).matcher(held.brief());
        while (place.find()) {
            StringBuilder planted = new StringBuilder(held.brief());
            String with = place.group().replaceFirst(find.replaceAll("\\(\\?<?[=!][^)]*\\)", ""), put);
            planted.replace(place.start(), place.end(), with);
            int line = new Source("", held.brief()).lineAt(place.start());
            faults.add(new Fault(kind, held, planted.toString(), rule, line));
        }
    }

    private static final String NEEDED = "<a needed part>";

    /** What is replaced by what, wherever it fits. */
    private static final List<Planting> PLANTINGS = List.of(
            new Planting("a mark is missing", "\\(ours\\)", "", "unmarked"),
            new Planting("a mark is both", "\\(ours\\)", "(ours) [s2]", "mixed-marks"),
            new Planting("a part is not there", "`[a-z]+-", "`ghost-", "unknown-part"),
            new Planting("a figure is shown by no part", "shows: .*$", "", "figure-not-shown"),
            new Planting("a rival is not built", "(builds|takes): [A-Z]\\w+", "", "rival-not-built"),
            new Planting("what is left out is not said", "leaves out: .*$", "", "leaves-out"),
            new Planting("a needed part is left out", "leaves out: .*$", "leaves out: " + NEEDED, "leaves-out"),
            new Planting(
                    "a part that is not there is left out", "leaves out: .*$", "leaves out: ghost", "unknown-part"),
            new Planting("reach is not said", " reach: .*$", "", "brief-form"),
            new Planting("never has no reason", "reach: .*$", "reach: never", "brief-form"),
            new Planting("reach is not understood", "reach: .*$", "reach: soon", "brief-form"),
            new Planting("a qualifier is lost", "(up to|at least) (?=\\d)", "", "qualifier-lost"),
            new Planting("a figure that is not there is shown", "shows: s\\d", "shows: s1, s3", "unknown-figure"),
            new Planting("nothing refutes the claim", "^Refuted if: .*$", "Whatever (ours).", "brief-form"),
            new Planting("reuse has no reason", "^reuse: (no|partly) #.*$", "reuse: $1", "reuse"),
            new Planting(
                    "a doubt is overruled where there is none",
                    "\\[s2\\]$",
                    "[s2] <!-- holds: sure -->",
                    "nothing-overruled"),
            new Planting("a way of asking is background", "^- (tell|leave|slow) .*$", "- $1 it [s1]", "ask-background"),
            new Planting("a foreign name is cited", " (?=.{0,60}\\[s[23]\\])(?<=^A )", " HotPot ", "name-elsewhere"),
            new Planting(
                    "the sentence says something else",
                    "^(A .{5,60}\\.) \\[s2\\]",
                    "Umbrellas sing loudly. [s2]",
                    "unlike-sentence"));

    /**
     * A fault to be planted.
     *
     * @param find a pattern of what is replaced
     * @param put what is put there
     */
    private record Planting(String kind, String find, String put, String rule) {}

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Held held : OwnBriefs.ALL) {
            for (Planting each : PLANTINGS) {
                plant(faults, held, each.kind(), each.find(), each.put().replace(NEEDED, needed(held)), each.rule());
            }
        }
        return faults;
    }

    /** A part that another one needs. */
    private static String needed(Held held) {
        Matcher needs = Pattern.compile("needs: ([a-z-]+)").matcher(held.brief());
        return needs.find() ? needs.group(1) : "";
    }

    @TestFactory
    List<DynamicTest> a_planted_fault_is_found_at_its_line() {
        List<Fault> faults = faults();
        assertThat(faults).hasSizeGreaterThanOrEqualTo(60);
        assertThat(faults.stream().map(Fault::kind).distinct()).hasSizeGreaterThanOrEqualTo(17);
        return faults.stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.held().id() + ":" + fault.line() + " " + fault.kind(), () -> found(fault)))
                .toList();
    }

    private static void found(Fault fault) {
        List<Finding> findings = findings(fault.held(), fault.brief());
        assertThat(findings)
                .as("%s in%n%s", fault.kind(), findings)
                .anyMatch(each -> each.rule().equals(fault.rule()));
        if (!TOLD_ELSEWHERE.contains(fault.kind())) {
            assertThat(findings)
                    .as("%s at line %d", fault.kind(), fault.line())
                    .anyMatch(each -> each.rule().equals(fault.rule()) && each.line() == fault.line());
        }
    }
}
