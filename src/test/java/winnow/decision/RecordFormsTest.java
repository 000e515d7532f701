package winnow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.paper.Finding;

/** Records as other templates, languages and hands write them. */
@SuppressWarnings({"NullAway", "StringConcatToTextBlock"
}) // what is missing fails the test; records read best as one line each
class RecordFormsTest {
    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private DecisionLog read() throws IOException {
        return MadrFolder.read(folder);
    }

    private Decision only() throws IOException {
        return read().decisions().get(0);
    }

    private static String status(String written) {
        return Status.parse(written).map(Status::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Accepted.;accepted",
                "**Accepted** on 2024-02-03;accepted",
                "☑️ _Approved_;accepted",
                "Status: Accepted <!-- by all -->;accepted",
                "~~Proposed~~ Accepted;accepted",
                "Proposed, then accepted;accepted",
                "Accepted (deprecated since 2025);deprecated",
                "Accepted, later superseded by ADR-0012;superseded by D-0012",
                "Superceded by [12. Boil less](0012-boil-less.md);superseded by D-0012",
                "Superseded by ADR-3 and ADR-5;superseded by D-0003",
                "Partially superseded by ADR-0004;accepted",
                "Angenommen;accepted",
                "Ersetzt durch ADR-0009;superseded by D-0009",
                "Aceptada;accepted",
                "已接受;accepted",
                "已被 ADR-0007 取代;superseded by D-0007",
                "承認済み;accepted",
                "Not accepted;none",
                "Proposed | Accepted | Rejected;none",
                "{proposed / accepted};none",
                "Being written;none",
                "Supersedes ADR-0001;none"
            })
    void the_furthest_status_counts_and_none_is_guessed(String written, String status) {
        assertThat(status(written)).isEqualTo(status);
    }

    @Test
    void what_is_superseded_in_part_is_told() throws IOException {
        write("0001-a.md", "# Boil\n\n## Status\n\nPartly superseded by ADR-0004\n");
        assertThat(only().isAccepted()).isTrue();
        assertThat(read().findings())
                .extracting(Finding::message)
                .anyMatch(text -> text.contains("only in part, by D-0004"));
    }

    @Test
    void of_a_history_the_latest_day_counts_whatever_the_order() throws IOException {
        write("0001-a.md", "# Boil\n\n## Status\n\n- 2025-03-01: Deprecated\n- 2024-01-01: Accepted\n");
        write("0002-b.md", "# Pour\n\n## Status\n\n2024-01-01 Proposed\n2024-02-01 Accepted\n");
        write("0003-c.md", "# Stir\n\n## Status\n\n- [ ] Proposed\n- [x] Rejected\n- [ ] Accepted\n");
        assertThat(read().decisions())
                .extracting(decision -> String.valueOf(decision.status()))
                .containsExactly("deprecated", "accepted", "rejected");
    }

    @Test
    void front_matter_may_name_the_successor_and_the_title() throws IOException {
        write("0001-a.md", "---\ntitle: Boil\nstatus: accepted\nsuperseded-by: ADR-0002\n---\n\n## Context\n\nTea.\n");
        assertThat(only().title()).isEqualTo("Boil");
        assertThat(only().status()).isEqualTo(Status.supersededBy(new DecisionId(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Tee\n\n* Status: akzeptiert\n* Datum: 2024-05-06\n\n## Betrachtete Optionen\n\n* Kessel\n* Kanne\n\n"
                        + "## Entscheidung\n\nGewählte Option: „Kessel“, weil er pfeift.\n",
                "# Té\n\n- Estado: Aceptada\n- Fecha: 2024-05-06\n\n## Opciones consideradas\n\n1. Kessel\n2. Kanne\n\n"
                        + "## Decisión\n\nOpción elegida: «Kessel», porque silba.\n",
                "# 茶\n\n| 状态 | 日期 |\n|---|---|\n| 已接受 | 2024-05-06 |\n\n## 备选方案\n\n- Kessel\n- Kanne\n\n## 决策结果\n\n"
                        + "选择的方案:“Kessel”,因为快。\n",
                "# 茶\n\n## ステータス\n\n承認済み\n\n## 日付\n\n2024-05-06\n\n## 選択肢\n\n### Kessel\n\n### Kanne\n\n## 決定\n\n"
                        + "採用案:「Kessel」\n"
            })
    void records_of_other_languages_are_read(String text) throws IOException {
        write("0001-tea.md", text);
        Decision decision = only();
        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.date()).hasToString("2024-05-06");
        assertThat(decision.options()).extracting(Decision.Considered::name).containsExactly("Kessel", "Kanne");
        assertThat(decision.chosen()).isNotNull();
        assertThat(decision.chosen().option()).isEqualTo("Kessel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Chosen option: \"big, cheap kettle\", because it's there.;big, cheap kettle;it's there.",
                "Chosen option: 'big, cheap kettle' since it sings.;big, cheap kettle;it sings.",
                "**Chosen option**: big, cheap kettle.;big, cheap kettle;",
                "Chosen option: \"the \"fast\" kettle\", because of \"tea\".;the \"fast\" kettle;of \"tea\".",
                "Chosen option: Option 2: teapot, because it pours.;teapot;it pours."
            })
    void the_chosen_option_ends_where_its_name_ends(String line, String option, String because) throws IOException {
        write(
                "0001-a.md",
                "# A\n\n## Considered Options\n\n* big, cheap kettle\n* the \"fast\" kettle\n* Option 2: teapot\n\n"
                        + "## Decision Outcome\n\n" + line + "\n");
        Decision.Chosen chosen = only().chosen();
        assertThat(chosen).isNotNull();
        assertThat(chosen.option()).isEqualTo(option);
        assertThat(chosen.because()).isEqualTo(because);
        assertThat(DecisionCheck.check(read(), new Drafts.Papers()))
                .noneMatch(finding -> finding.rule().equals("option-not-considered"));
    }

    @Test
    void names_with_days_are_numbered_by_their_order_behind_the_numbered_ones() throws IOException {
        write("0007-boil.md", "# Boil\n");
        write("2024-01-02-pour.md", "# Pour\n");
        write("20240301-stir.md", "# Stir\n\n## Status\n\nSuperseded by [Pour](2024-01-02-pour.md)\n");
        assertThat(read().decisions())
                .extracting(decision -> decision.id() + " " + decision.title())
                .containsExactly("D-0007 Boil", "D-0008 Pour", "D-0009 Stir");
        assertThat(read().decisions().get(2).status()).hasToString("superseded by D-0008");
    }

    @Test
    void nothing_is_passed_over_without_a_word() throws IOException {
        write("0000-template.md", "# Title\n");
        write("0001-boil.md", "# Boil\n");
        write("0002-pour.adoc", "= Pour\n");
        write("thoughts.md", "# Thoughts\n");
        write("ui/0001-cups.md", "# Cups\n");
        write("images/kettle.png", "");
        DecisionLog log = read();
        assertThat(log.decisions()).hasSize(1);
        assertThat(log.findings())
                .filteredOn(finding -> finding.rule().equals("passed-over"))
                .extracting(finding -> Path.of(finding.file()).getFileName().toString())
                .containsExactlyInAnyOrder("0000-template.md", "0002-pour.adoc", "thoughts.md", "ui");
    }

    @Test
    void every_line_before_the_title_is_in_the_log() throws IOException {
        write(
                "0001-a.md",
                "> Mind the lid.\n\n# ADR-0001 — Boil\n\n## Status\n\nAccepted: see #12\n\n## Context\n\nTea.\n");
        assertThat(MadrFolder.asLog(folder))
                .contains("## D-0001 Boil", "> Mind the lid.", "Accepted: see #12", "### Context", "Tea.");
    }

    @Test
    void a_log_of_another_form_is_told_and_its_numbers_are_taken() {
        DecisionLog log = DecisionLog.of(
                new winnow.text.Source("decisions.md", "# Decisions\n\n### ADR-001: Boil\n\n### ADR-002: Pour\n"));
        assertThat(log.decisions()).isEmpty();
        assertThat(log.findings())
                .extracting(Finding::rule)
                .isEqualTo(List.of("malformed-decision", "malformed-decision"));
        assertThat(log.nextId()).hasToString("D-0003");
    }
}
