package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A log as people and their editors leave them: odd spacing, tabs, HTML, tables, sections of their own. */
final class GeneratedLog {
    private static final List<String> OWN = List.of(
            "Some words of ours, with `code` and *stress* and a [link](https://example.org/a_b).",
            "| a | b |\n|---|:-:|\n| 1 | x\\|y |\n| 2 |",
            "```\n## D-0099 Not a decision\n- status: accepted\n```",
            "~~~text\n# Decisions\n\n### Considered Options\n~~~",
            "<!--\n## D-0098 Not one either\n\n- status: accepted\n-->",
            "<details>\n<summary>More</summary>\n\n* inside\n\n</details>",
            "> ## D-0097 Quoted\n>\n> - status: rejected",
            "1. first\n   - nested\n\n     ### deep\n2. second",
            "\tindented by a tab\n\n\t## D-0096 in code",
            "Line with trailing spaces  \nand a tab\there",
            "- [ ] a box\n- [x] another\n+ other bullet",
            "[note]: https://example.org 'Note'",
            "* * *",
            "Zeichen: äöü, 漢字, 🌊, \u00a0 and \u200b.",
            "<div align=\"center\"><b>bold</b></div>");
    private static final List<String> HEADINGS = List.of(
            "### Our own notes",
            "###\tTabbed",
            "### Closed ###",
            "#### Deeper `still`",
            "  ### Moved in",
            "##### Five");
    private static final List<String> STATUS = List.of("proposed", "rejected", "deprecated", "Accepted", "accepted");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    final List<DecisionId> ids = new ArrayList<>();

    private GeneratedLog(long seed) {
        this.random = new Random(seed);
    }

    static GeneratedLog of(long seed) {
        GeneratedLog log = new GeneratedLog(seed);
        log.write();
        return log;
    }

    String text() {
        String plain = text.toString();
        String kept = random.nextInt(4) == 0 ? plain.stripTrailing() : plain;
        return switch (random.nextInt(4)) {
            case 0 -> kept.replace("\n", "\r\n");
            case 1 -> mixed(kept);
            default -> kept;
        };
    }

    private String mixed(String plain) {
        StringBuilder mixed = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            mixed.append(c == '\n' && random.nextInt(5) == 0 ? "\r\n" : String.valueOf(c));
        }
        return mixed.toString();
    }

    private void write() {
        text.append(one(List.of("# Decisions\n", "Decisions\n=========\n", "", "<!-- ours -->\n", "\n\n  \n")));
        blank();
        own(2);
        int count = 1 + random.nextInt(5);
        for (int n = 1; n <= count; n++) {
            decision(new DecisionId(n));
            if (random.nextInt(5) == 0) {
                text.append("## Glossary\n");
                own(2);
            }
        }
    }

    private void decision(DecisionId id) {
        ids.add(id);
        text.append(one(List.of("## ", "##  ", "##\t", " ## "))).append(id).append(one(List.of(" ", "  ", "\t")));
        text.append("Title ")
                .append(id.number())
                .append(one(List.of("", " ##", " with *stars*", "  ")))
                .append('\n');
        blank();
        fields();
        blank();
        int sections = random.nextInt(5);
        for (int at = 0; at < sections; at++) {
            text.append(one(HEADINGS)).append('\n');
            blank();
            own(2);
        }
        options();
        evidence();
    }

    private void fields() {
        String bullet = one(List.of("- ", "* ", "+ ", "-   ", " - "));
        text.append(bullet)
                .append("status:")
                .append(one(List.of(" ", "  ", "\t")))
                .append(one(STATUS));
        text.append(one(List.of("", "  ", "\t"))).append('\n');
        if (random.nextInt(3) > 0) {
            text.append(bullet)
                    .append("date: 2026-0")
                    .append(1 + random.nextInt(9))
                    .append("-17\n");
        }
        if (random.nextInt(3) == 0) {
            text.append(bullet).append("**Owner:** somebody\n");
        }
        if (random.nextInt(3) == 0) {
            text.append(bullet).append("decision-makers: Ada,\n    Bo\n");
        }
    }

    private void options() {
        if (random.nextBoolean()) {
            text.append(
                    "### Considered Options\n\n* A\n* B\n\n### Decision Outcome\n\nChosen option: \"A\", because.\n");
            blank();
        }
    }

    private void evidence() {
        if (random.nextInt(3) == 0) {
            text.append("### More Information\n\n#### Evidence\n\n- tidekv#s2@")
                    .append(Drafts.evidence(Drafts.TIDE, 2).fingerprint());
            text.append(one(List.of("", " in our words", "\n  on two lines"))).append("\n");
            blank();
        } else if (random.nextInt(3) == 0) {
            text.append("### More Information\n");
            own(1);
        }
    }

    private void own(int most) {
        int count = random.nextInt(most + 1);
        for (int at = 0; at < count; at++) {
            text.append('\n').append(one(OWN)).append("\n\n");
        }
    }

    private void blank() {
        text.append(one(List.of("\n", "\n\n", "  \n", "\t\n", "\n")));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
