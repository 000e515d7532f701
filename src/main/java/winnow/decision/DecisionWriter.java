package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.HiddenSigns;

/**
 * One decision in the words and the order of MADR 4, a level below a log's title. Every paragraph is one
 * line, and what comes from outside is escaped, so that no title can open a heading, a comment or a link.
 */
final class DecisionWriter {
    /** What means something to Markdown wherever it stands. */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*\\[\\]<]|&(?=[#\\p{L}])|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** What means something at the beginning of a line. */
    private static final Pattern OPENING = Pattern.compile("^(?:[-+=#>~|]|\\d{1,9}[.)])");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    /** An address, without the point or comma that ends a sentence behind it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\p{Alnum}][\\p{Alnum}_.~:/?#&=%+-]{0,500}(?<![.:?&])");

    private static final int PLACES = 4;

    private final List<String> lines = new ArrayList<>();

    private DecisionWriter() {}

    /** The lines of the record, without line ends; the first is its heading. */
    static List<String> lines(DecisionId id, DecisionDraft draft, List<DecisionId> supersedes) {
        DecisionWriter writer = new DecisionWriter();
        writer.head(id, draft, supersedes);
        writer.section("### Context and Problem Statement", escaped(draft.context()), true);
        writer.section("### Decision Drivers", items(draft.drivers()), false);
        writer.section(
                "### " + DecisionReader.OPTIONS,
                draft.options().stream().map(DecisionWriter::option).toList(),
                false);
        writer.section(
                "### " + DecisionReader.OUTCOME,
                List.of("Chosen option: \"" + escaped(draft.chosen()) + "\", because "
                        + sentence(escaped(draft.because()))),
                false);
        writer.section("#### Consequences", items(draft.consequences()), false);
        writer.section(
                "#### Confirmation",
                draft.confirmation().size() == 1 ? escaped(draft.confirmation()) : items(draft.confirmation()),
                false);
        writer.more(draft);
        return writer.lines;
    }

    private void head(DecisionId id, DecisionDraft draft, List<DecisionId> supersedes) {
        lines.add("## " + id + " " + inline(draft.title()));
        lines.add("");
        field("status", draft.status().toString());
        field("date", draft.date().toString());
        if (!draft.decisionMakers().isEmpty()) {
            field("decision-makers", inline(String.join(", ", draft.decisionMakers())));
        }
        if (draft.paper() != null) {
            field("paper", draft.paper().value());
        }
        if (draft.team() != null) {
            field("team", inline(draft.team()));
        }
        if (!supersedes.isEmpty()) {
            field(
                    "supersedes",
                    String.join(
                            ", ", supersedes.stream().map(DecisionId::toString).toList()));
        }
    }

    private void field(String key, String value) {
        lines.add("- " + key + ": " + value);
    }

    private void more(DecisionDraft draft) {
        List<Option> ranked =
                draft.options().stream().filter(option -> option.rank() > 0).toList();
        if (draft.evidence().isEmpty() && ranked.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("### " + DecisionReader.MORE);
        section(
                "#### " + DecisionReader.EVIDENCE,
                draft.evidence().stream().map(DecisionWriter::cited).toList(),
                false);
        if (!ranked.isEmpty()) {
            List<String> table =
                    new ArrayList<>(List.of("| rank | paper | score | first |", "| ---: | --- | ---: | ---: |"));
            ranked.forEach(option -> table.add(row(option)));
            section("#### " + DecisionReader.RANKING, table, false);
        }
    }

    private static String cited(Evidence evidence) {
        String stands = inline(evidence.stands());
        return "* " + evidence.pinned() + (stands.isEmpty() ? "" : " — " + stands);
    }

    private static String row(Option option) {
        return "| " + option.rank() + " | " + option.name() + " | " + decimal(option.score(), PLACES) + " | "
                + decimal(option.firstShare(), PLACES) + " |";
    }

    private void section(String heading, List<String> content, boolean apart) {
        if (content.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        lines.add("");
        for (int at = 0; at < content.size(); at++) {
            if (apart && at > 0) {
                lines.add("");
            }
            lines.add(content.get(at));
        }
    }

    private static String option(Option option) {
        String why = option.why().isBlank() ? "" : inline(option.why());
        if (option.paper() == null) {
            return "* **" + inline(option.title()) + "**" + (why.isEmpty() ? "" : " — " + why);
        }
        StringBuilder line = new StringBuilder("* **" + option.paper() + "** — " + inline(option.title()));
        if (option.rank() > 0) {
            line.append("; rank ")
                    .append(option.rank())
                    .append(", score ")
                    .append(decimal(option.score(), 2))
                    .append(", first in ")
                    .append(Math.round(option.firstShare() * 100))
                    .append(" % of the weightings");
        }
        return why.isEmpty() ? line.toString() : line.append("; ").append(why).toString();
    }

    private static List<String> items(List<String> texts) {
        return escaped(texts).stream().map(text -> "* " + text).toList();
    }

    private static List<String> escaped(List<String> texts) {
        return texts.stream()
                .map(DecisionWriter::escaped)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Plain words as Markdown that begins a line. */
    static String escaped(String words) {
        String inline = inline(words);
        var opening = OPENING.matcher(inline);
        if (!opening.find()) {
            return inline;
        }
        int at = opening.end() - 1;
        return inline.substring(0, at) + "\\" + inline.substring(at);
    }

    /** Plain words as Markdown within a line. */
    static String inline(String words) {
        String plain = BLANK.matcher(HiddenSigns.without(words)).replaceAll(" ").strip();
        StringBuilder inline = new StringBuilder();
        Matcher address = ADDRESS.matcher(plain);
        int from = 0;
        while (address.find()) {
            inline.append(marked(plain.substring(from, address.start())));
            inline.append('<').append(address.group()).append('>');
            from = address.end();
        }
        return inline.append(marked(plain.substring(from))).toString();
    }

    private static String marked(String words) {
        return MARKUP.matcher(words).replaceAll("\\\\$0");
    }

    private static String sentence(String words) {
        return words.isEmpty() || ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    static String decimal(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
