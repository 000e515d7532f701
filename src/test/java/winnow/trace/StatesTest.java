package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.paper.Finding;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;

/** A golden case for each state of the matrix. @paper coverage-tags/states, coverage-tags/orphans */
class StatesTest {
    private static final String SRC = "src/Kettle.java";
    private static final String TEST = "src/test/KettleTest.java";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() throws IOException {
        desk = new Desk(folder);
    }

    private static MatrixRow row(Trace trace, String item) {
        return trace.matrix().stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> findings(Trace trace, String about) {
        return trace.findings().stream()
                .filter(finding -> finding.message().contains(about))
                .map(finding -> finding.where() + " " + finding.level().word() + " " + finding.rule() + ": "
                        + finding.message() + " — " + finding.suggestion())
                .toList();
    }

    @Test
    void what_is_tagged_in_the_code_and_in_a_test_is_covered() throws IOException {
        Trace trace = desk.trace(
                Desk.picks("kettle"),
                Map.of(SRC, "// @paper kettle/boiler heats\n", TEST, "\n  // @paper kettle/boiler\n"));
        MatrixRow row = row(trace, "kettle/boiler");
        assertThat(row.state()).isEqualTo(State.COVERED);
        assertThat(row.built()).extracting(MatrixRow.Where::toString).containsExactly(SRC + ":1");
        assertThat(row.checked()).extracting(MatrixRow.Where::toString).containsExactly(TEST + ":2");
        assertThat(row.sentences()).containsExactly("kettle#s2");
        assertThat(findings(trace, "kettle/boiler")).isEmpty();
    }

    @Test
    void what_is_tagged_in_the_code_only_is_built_and_not_checked() throws IOException {
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(SRC, "// @paper kettle/boiler\n"));
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.BUILT_NOT_CHECKED);
        assertThat(findings(trace, "kettle/boiler"))
                .containsExactly("src/Kettle.java:1:4 warning built-not-checked: kettle/boiler is built, but nothing"
                        + " checks it — tag its test: @paper kettle/boiler");
    }

    @Test
    void what_is_tagged_in_a_test_only_is_checked_and_not_built() throws IOException {
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(TEST, "// @paper kettle/boiler\n"));
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.CHECKED_NOT_BUILT);
        assertThat(findings(trace, "kettle/boiler"))
                .containsExactly("src/test/KettleTest.java:1:4 warning checked-not-built: kettle/boiler is checked, but"
                        + " nothing says where it is built — tag the code: @paper kettle/boiler");
    }

    @Test
    void what_nothing_is_tagged_with_is_missing_and_reported_at_the_brief() throws IOException {
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(SRC, "int x;\n"));
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.MISSING);
        assertThat(row(trace, "kettle#s4").state()).isEqualTo(State.MISSING);
        assertThat(findings(trace, "kettle/boiler"))
                .containsExactly(
                        "reference/papers/kettle.md:13:1 warning missing: kettle/boiler is neither built nor"
                                + " checked — tag it: @paper kettle/boiler, or say why not: @paper:skip kettle/boiler because …");
        assertThat(findings(trace, "2x faster")).singleElement().asString().contains("kettle.md:18:1 warning missing");
    }

    @Test
    void what_is_skipped_with_a_reason_is_justified() throws IOException {
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(SRC, "# @paper:skip kettle/boiler: we buy hot water\n"));
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.JUSTIFIED);
        assertThat(row(trace, "kettle/boiler").because()).isEqualTo("we buy hot water");
        assertThat(findings(trace, "kettle/boiler")).isEmpty();
    }

    @Test
    void a_skip_without_a_reason_justifies_nothing() throws IOException {
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(SRC, "/* @paper:skip kettle/boiler */\n"));
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.MISSING);
        assertThat(findings(trace, "left out")).singleElement().asString().contains("1:4 warning skip-without-reason");
    }

    @Test
    void a_skip_beside_a_build_is_reported() throws IOException {
        Trace trace = desk.trace(
                Desk.picks("kettle"), Map.of(SRC, "// @paper kettle/boiler\n// @paper:skip kettle/boiler not now\n"));
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.BUILT_NOT_CHECKED);
        assertThat(findings(trace, "left out")).singleElement().asString().contains(":2:4 warning skipped-and-built");
    }

    @Test
    void a_sentence_that_is_not_the_one_pinned_is_drifted() throws IOException {
        Fingerprint old = Fingerprint.of("Something else.");
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(SRC, "// @paper kettle#s2@" + old + " heats\n"));
        assertThat(row(trace, "kettle#s2").state()).isEqualTo(State.DRIFTED);
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.DRIFTED);
        assertThat(findings(trace, "kettle#s2"))
                .containsExactly("src/Kettle.java:1:4 warning drifted: kettle#s2 is not the sentence it was when the"
                        + " tag was written — read it again (winnow show kettle), then write kettle#s2@"
                        + Desk.print("kettle", 2));
    }

    @Test
    void a_pinned_sentence_that_moved_is_named_where_it_stands_now() throws IOException {
        Trace trace =
                desk.trace(Desk.picks("kettle"), Map.of(SRC, "// @paper kettle#s2@" + Desk.print("kettle", 5) + "\n"));
        assertThat(findings(trace, "kettle#s2")).singleElement().asString().endsWith("it stands at kettle#s5 now");
    }

    @Test
    void a_sentence_that_is_not_the_one_decided_on_is_drifted() throws IOException {
        SentenceRef cited = new SentenceRef(new PaperId("kettle"), 2, Fingerprint.of("Something else."));
        Trace trace = desk.trace(Desk.picks("kettle", cited), Map.of(SRC, "// @paper kettle/boiler\n"));
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.DRIFTED);
        assertThat(findings(trace, "kettle#s2")).singleElement().asString().contains("when D-0001 was written");
    }

    @Test
    void a_sentence_that_is_pinned_as_it_is_has_not_drifted() throws IOException {
        Trace trace =
                desk.trace(Desk.picks("kettle"), Map.of(SRC, "// @paper kettle#s2@" + Desk.print("kettle", 2) + "\n"));
        assertThat(row(trace, "kettle#s2").state()).isEqualTo(State.BUILT_NOT_CHECKED);
    }

    @Test
    void what_points_at_nothing_is_orphaned() throws IOException {
        Trace trace = desk.trace(
                Desk.picks("kettle"),
                Map.of(SRC, "// @paper kettle#s9\n// @paper kettle/handle\n// @paper cattle#s2\n"));
        assertThat(row(trace, "kettle#s9").state()).isEqualTo(State.ORPHANED);
        assertThat(row(trace, "kettle/handle").state()).isEqualTo(State.ORPHANED);
        assertThat(row(trace, "cattle#s2").state()).isEqualTo(State.ORPHANED);
        assertThat(findings(trace, "no s9"))
                .containsExactly("src/Kettle.java:1:4 error unknown-sentence: the abstract of kettle has 5 sentences,"
                        + " no s9 — winnow show kettle numbers its sentences");
        assertThat(findings(trace, "handle"))
                .containsExactly("src/Kettle.java:2:4 error unknown-part: the brief of kettle lists no part"
                        + " \"handle\" — its parts are boiler, whistle, lid");
        assertThat(findings(trace, "cattle"))
                .containsExactly("src/Kettle.java:3:4 error unknown-paper: no paper has the id \"cattle\""
                        + " — did you mean \"kettle#s2\"?");
    }

    @Test
    void a_tag_of_a_paper_that_was_not_picked_is_off_the_decision() throws IOException {
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(SRC, "// @paper teapot/spout\n"));
        assertThat(row(trace, "teapot/spout").state()).isEqualTo(State.OFF_THE_DECISION);
        assertThat(findings(trace, "teapot"))
                .containsExactly(
                        "src/Kettle.java:1:4 warning off-the-decision: teapot/spout is of teapot, but D-0001"
                                + " picks kettle — remove what goes beyond the decision, or decide on it: winnow decide teapot");
    }

    @Test
    void a_paper_that_a_decision_about_something_else_cites_is_on_the_decision() throws IOException {
        Decided decided = new Decided(Desk.picked("kettle", "D-0001"), List.of(Desk.picked("teapot", "D-0002")));
        Trace trace = desk.trace(decided, Map.of(SRC, "// @paper teapot/spout\n"));
        assertThat(row(trace, "teapot/spout").state()).isEqualTo(State.BUILT_NOT_CHECKED);
        assertThat(findings(trace, "teapot")).isEmpty();
        assertThat(trace.at(SRC, 1))
                .singleElement()
                .extracting(TracedTag::decision)
                .isEqualTo("D-0002");
    }

    @Test
    void without_an_accepted_pick_everything_is_undecided() throws IOException {
        Trace trace =
                desk.trace(Decided.NOTHING, Map.of(SRC, "// @paper kettle/boiler, kettle#s1\n// @paper teapot#s1\n"));
        assertThat(trace.matrix()).extracting(MatrixRow::state).containsOnly(State.UNDECIDED);
        assertThat(findings(trace, "no accepted decision"))
                .containsExactly(
                        "src/Kettle.java:1:4 warning undecided: tags refer to kettle, and no accepted decision picks a"
                                + " paper — winnow decide kettle",
                        "src/Kettle.java:2:4 warning undecided: a tag refers to teapot, and no accepted decision picks"
                                + " a paper — winnow decide teapot");
        assertThat(trace.summary().decision()).isNull();
    }

    @Test
    void a_sentence_speaks_for_a_part_only_where_no_other_part_comes_from_it() throws IOException {
        Trace trace = desk.trace(
                Desk.picks("kettle"),
                Map.of(SRC, "// @paper kettle#s2\n// @paper kettle#s3\n", TEST, "// @paper kettle#s2, kettle#s3\n"));
        assertThat(row(trace, "kettle/boiler").state()).isEqualTo(State.COVERED);
        assertThat(row(trace, "kettle/whistle").state()).isEqualTo(State.MISSING);
        assertThat(row(trace, "kettle/lid").state()).isEqualTo(State.MISSING);
        assertThat(row(trace, "kettle#s3").state()).isEqualTo(State.COVERED);
    }

    @Test
    void a_figure_that_is_only_checked_is_a_note() throws IOException {
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(TEST, "// @paper kettle#s4\n"));
        assertThat(row(trace, "kettle#s4").state()).isEqualTo(State.CHECKED_NOT_BUILT);
        assertThat(trace.findings().stream().filter(finding -> finding.level() == Finding.Level.NOTE))
                .hasSize(1);
    }

    @Test
    void every_place_of_a_sentence_is_found_and_every_tag_of_a_line() throws IOException {
        Trace trace = desk.trace(
                Desk.picks("kettle"),
                Map.of(
                        SRC,
                        "// @paper kettle/boiler heats\nvoid heat() {\n  flame();\n",
                        TEST,
                        "// @paper kettle#s2\n"));
        assertThat(trace.of("kettle#s2")).extracting(TracedTag::file).containsExactly(SRC, TEST);
        assertThat(trace.of("kettle")).hasSize(2);
        assertThat(trace.of("kett")).isEmpty();
        assertThat(trace.at(SRC, 3))
                .containsExactly(new TracedTag(
                        SRC,
                        1,
                        4,
                        new Extent(11, 24),
                        Claim.BUILD,
                        "kettle/boiler",
                        "heats",
                        State.COVERED,
                        List.of("kettle#s2"),
                        "D-0001",
                        new Block(2, 3, 2, false),
                        null));
        assertThat(trace.at(SRC, 0)).isEmpty();
    }

    @Test
    void the_summary_counts_every_state_and_every_level() throws IOException {
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(SRC, "// @paper kettle/boiler\n", TEST, "x\n"));
        TraceSummary summary = trace.summary();
        assertThat(summary.paper()).isEqualTo("kettle");
        assertThat(summary.files().read()).isEqualTo(2);
        assertThat(summary.items()).isEqualTo(4);
        assertThat(summary.states())
                .containsOnlyKeys(
                        List.of(State.values()).stream().map(State::word).toList())
                .containsEntry("built-not-checked", 1)
                .containsEntry("missing", 3);
        assertThat(summary.findings()).containsEntry("error", 0).containsEntry("warning", 4);
        assertThat(trace.isClean()).isFalse();
    }
}
