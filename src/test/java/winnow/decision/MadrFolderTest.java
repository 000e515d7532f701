package winnow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.paper.Finding;
import winnow.text.Source;

class MadrFolderTest {
    private static final DecisionEditor EDITOR = new DecisionEditor(new Drafts.Papers());

    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Path golden(String name) {
        return Path.of("src/test/resources/winnow/decision", name);
    }

    private static Source log() {
        Source source = new Source("decisions.md", "");
        source = after(EDITOR.append(source, Drafts.pick(Drafts.TIDE)));
        source = after(EDITOR.append(source, Drafts.plain("Ask for Java 17")));
        return after(EDITOR.supersede(source, new DecisionId(1), Drafts.pick(Drafts.MOSS)));
    }

    private static Source after(Edited edited) {
        return new Source("decisions.md", ((Edited.Change) edited).after());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + Path.of(finding.file()).getFileName() + ":" + finding.line())
                .toList();
    }

    @Test
    void an_exported_decision_has_front_matter_one_title_and_sections_a_level_up() throws IOException {
        Source log = log();
        MadrFolder.Exported exported = MadrFolder.write(log, DecisionLog.of(log), folder);
        assertThat(exported.findings()).isEmpty();
        assertThat(exported.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("0001-build-tidekv.md", "0002-ask-for-java-17.md", "0003-build-moss.md");
        assertThat(exported.files().get(0))
                .content()
                .startsWith("""
                        ---
                        status: superseded by ADR-0003
                        date: 2026-11-24
                        decision-makers: Ada, Bo
                        paper: tidekv
                        team: two laptops and one GPU, six weeks
                        ### winnow: D-0001 of the log; change it there
                        ---

                        # Build tidekv

                        * Status: superseded by [0003-build-moss](0003-build-moss.md)
                        * Date: 2026-11-24
                        * Deciders: Ada, Bo

                        ## Context and Problem Statement
                        """)
                .contains("\n### Consequences\n", "\n### Evidence\n");
    }

    @Test
    void export_and_import_give_the_same_text() throws IOException {
        Source log = log();
        MadrFolder.write(log, DecisionLog.of(log), folder);
        assertThat(MadrFolder.read(folder).findings()).isEmpty();
        assertThat(MadrFolder.asLog(folder)).isEqualTo(log.text());
    }

    @Test
    void splitting_and_joining_generated_logs_says_the_same() {
        for (long seed = 0; seed < 300; seed++) {
            Source log = new Source("decisions.md", GeneratedLog.of(seed).text());
            DecisionLog before = DecisionLog.of(log);
            List<Decision> split = new ArrayList<>();
            StringBuilder joined = new StringBuilder("# Decisions\n");
            for (Decision decision : before.decisions()) {
                Source file = new Source("0001-x.md", MadrText.split(log, Blocks.of(log.text()), decision, Map.of()));
                MadrReader reader = new MadrReader(file, decision.id(), Map.of());
                split.add(reader.read("x"));
                joined.append('\n').append(MadrText.joined(file, split.get(split.size() - 1)));
            }
            assertThat(told(split)).as(log.text()).isEqualTo(told(before.decisions()));
            DecisionLog after = DecisionLog.of(new Source("decisions.md", joined.toString()));
            assertThat(told(after.decisions())).as(log.text()).isEqualTo(told(before.decisions()));
        }
    }

    private static List<String> told(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.id()
                        + decision.title()
                        + decision.status()
                        + decision.date()
                        + decision.decisionMakers()
                        + decision.sections().stream()
                                .map(s -> s.title() + s.depth())
                                .toList()
                        + decision.evidence().stream()
                                .map(cited -> cited.ref().toString())
                                .toList()
                        + decision.options().stream()
                                .map(Decision.Considered::text)
                                .toList())
                .toList();
    }

    @Test
    void exporting_twice_changes_nothing_and_a_file_of_somebody_else_is_left_alone() throws IOException {
        Source log = log();
        MadrFolder.write(log, DecisionLog.of(log), folder);
        Path first = folder.resolve("0001-build-tidekv.md");
        file("0001-build-tidekv.md", """
                # Mine
                """);
        file("0002-older-title.md", """
                # Mine too
                """);
        MadrFolder.Exported again = MadrFolder.write(log, DecisionLog.of(log), folder);
        assertThat(rules(again.findings()))
                .containsExactly("not-overwritten 0001-build-tidekv.md:1", "same-number 0002-older-title.md:1");
        assertThat(first).content().isEqualTo("# Mine\n");
        assertThat(again.files()).hasSize(2);
    }

    @Test
    void lines_of_a_paragraph_are_fields_and_what_else_stands_there_is_kept() throws IOException {
        file("0001-lines.md", """
                # 1. Lines

                Date: 2024-11-12
                Story: nobody may lose this
                **Status:** Superseded by ADR-0002

                ## Context

                Words.
                """);
        file("0002-apart.md", """
                # ADR-0002: Apart

                **Status**: Accepted

                __Deciders__: Ada, Bo

                Date: 13.11.2024

                ## Context

                Status: said here it is no field.
                """);
        DecisionLog log = MadrFolder.read(folder);
        assertThat(log.decisions())
                .extracting(decision -> decision.title() + ", " + decision.status())
                .containsExactly("Lines, superseded by D-0002", "Apart, accepted");
        assertThat(log.decisions().get(1).decisionMakers()).containsExactly("Ada", "Bo");
        assertThat(rules(log.findings())).containsExactly("impossible-date 0002-apart.md:7");
        assertThat(MadrFolder.asLog(folder))
                .contains("- status: superseded by D-0002\n\nStory: nobody may lose this\n\n### Context\n")
                .contains("Status: said here it is no field.");
    }

    @Test
    void records_of_adr_tools_are_read() throws IOException {
        DecisionLog log = MadrFolder.read(golden("adr-tools"));
        assertThat(log.findings()).isEmpty();
        assertThat(log.decisions())
                .extracting(Decision::title)
                .containsExactly("Keep records", "Use shell", "Use Java");
        assertThat(log.decisions())
                .extracting(decision -> String.valueOf(decision.status()))
                .containsExactly("accepted", "superseded by D-0003", "accepted");
        assertThat(log.decisions().get(0).date()).isEqualTo(LocalDate.of(2016, 2, 12));
        assertThat(log.decisions().get(2).supersedes()).containsExactly(new DecisionId(2));
        assertThat(DecisionCheck.check(log, new Drafts.Papers())).isEmpty();
        assertThat(MadrFolder.asLog(golden("adr-tools"))).startsWith("""
                # Decisions

                ## D-0001 Keep records

                - date: 2016-02-12
                - status: accepted

                ### Context

                We forget.

                ### Decision
                """);
    }

    @Test
    void records_of_log4brains_are_read_and_numbered_by_their_names() throws IOException {
        DecisionLog log = MadrFolder.read(golden("log4brains"));
        assertThat(rules(log.findings())).containsExactly("passed-over notes.md:1");
        assertThat(log.decisions())
                .extracting(decision -> decision.id() + " " + decision.status())
                .containsExactly("D-0001 superseded by D-0002", "D-0002 accepted");
        assertThat(log.decisions().get(0).decisionMakers()).containsExactly("Ada", "Bo");
    }

    @Test
    void what_other_tools_read_wrongly_is_told_at_its_line() throws IOException {
        DecisionLog log = MadrFolder.read(golden("misread"));
        assertThat(rules(log.findings()))
                .containsExactly(
                        "unknown-status 0001-a.md:2",
                        "impossible-date 0001-a.md:3",
                        "unknown-status 0002-b.md:2",
                        "impossible-date 0002-b.md:3",
                        "contradicting-field 0003-c.md:6");
        assertThat(log.findings().get(1).suggestion()).isEqualTo("did you mean 2026-11-29?");
        assertThat(log.decisions().get(1).decisionMakers()).containsExactly("Ada", "Bo");
    }

    @Test
    void strange_files_are_told_and_never_throw() throws IOException {
        file("0001-empty.md", """

                """);
        file("0002-open.md", """
                ---
                status: accepted
                """);
        file("0003-yaml.md", """
                ---
                a: [
                &x : *y
                ---
                # T
                """);
        file("0004-twice.md", """
                # A

                - status: accepted
                """);
        file("0004-again.md", """
                # B

                - status: accepted
                """);
        Files.write(folder.resolve("0005-bytes.md"), new byte[] {'#', ' ', (byte) 0xFF, (byte) 0xFE, 0, 1});
        List<Finding> findings = MadrFolder.read(folder).findings();
        assertThat(findings)
                .extracting(Finding::rule)
                .contains("missing-title", "malformed-front-matter", "duplicate-decision");
    }

    @Test
    void a_folder_of_hostile_titles_stays_within_itself() throws IOException {
        Source log = new Source(
                "decisions.md",
                Stream.of("../../etc/x", "漢字", "a".repeat(500), "---", "<b>: `x` # y")
                        .reduce(
                                "",
                                (text, title) -> after(EDITOR.append(new Source("d", text), Drafts.plain(title)))
                                        .text()));
        MadrFolder.Exported exported = MadrFolder.write(log, DecisionLog.of(log), folder);
        assertThat(exported.files()).hasSize(5).allMatch(file -> folder.equals(file.getParent()));
        assertThat(MadrFolder.read(folder).decisions())
                .extracting(Decision::title)
                .contains("../../etc/x", "漢字", "---", "<b>: `x` # y");
    }
}
