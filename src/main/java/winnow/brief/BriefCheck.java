package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.text.Place;
import winnow.text.Source;

/**
 * Holds a brief against its paper. With the paper's abstract at hand everything is checked; with its
 * fingerprints only, that the sentences exist; without either, what the brief says of itself.
 */
public final class BriefCheck {
    private static final int FEWEST_PARTS = 3;
    private static final int MOST_PARTS = 9;
    private static final int FEWEST_QUICK = 2;
    private static final int FEWEST_ASKS = 5;
    private static final int MOST_ASKS = 10;
    private static final int LONGEST_QUOTED = 60;
    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Brief brief;
    private final Source source;
    private final @Nullable Paper paper;
    private final List<Finding> findings = new ArrayList<>();

    private BriefCheck(Brief brief, Source source, @Nullable Paper paper) {
        this.brief = brief;
        this.source = source;
        this.paper = paper;
    }

    /**
     * Checks a brief.
     *
     * @param source the brief's text
     * @param paper what was read from the digest; {@code null} when the library has no such paper
     * @param topics ids of the topic scheme; empty when there is none to hold it against
     * @param likeness whether a statement has to do with its sentence
     * @return what does not hold, in the order of the file
     */
    public static List<Finding> check(
            Brief brief, Source source, @Nullable Paper paper, Set<String> topics, Likeness likeness) {
        BriefCheck check = new BriefCheck(brief, source, paper);
        check.names();
        check.topics(topics);
        check.lists();
        check.unfilled();
        check.findings.addAll(PartOrder.check(brief));
        if (brief.claims()) {
            check.marks();
            check.reuse();
            check.unwritten();
            check.findings.addAll(PlanCheck.check(brief, source, paper));
        }
        if (paper != null) {
            check.frontMatter(paper);
            check.citations(paper);
        }
        if (paper != null && !paper.text().isEmpty()) {
            check.links(paper);
            check.findings.addAll(new Grounding(brief, paper).check());
            if (brief.claims()) {
                check.findings.addAll(new StatementCheck(brief, paper, likeness).check());
            }
            check.findings.addAll(CopiedRuns.check(brief, source, paper));
        }
        return check.findings.stream().sorted().toList();
    }

    private void names() {
        String expected = "papers/" + brief.id() + ".md";
        if (!brief.file().endsWith(expected) && brief.file().contains("papers/")) {
            error("brief-name", "id", "the file is not named by its id " + brief.id(), "rename it to " + expected);
        }
        if (paper == null) {
            error("unknown-paper", "id", "the library has no paper " + brief.id(), "load its digest, or mend the id");
        } else if (!paper.title().equals(brief.title())) {
            error("brief-title", "title", "the title is not the digest's", "title: \"" + paper.title() + "\"");
        }
    }

    private void topics(Set<String> known) {
        for (String topic : brief.topics()) {
            if (!known.isEmpty() && !known.contains(topic)) {
                error(
                        "unknown-topic",
                        "topics",
                        "unknown topic " + topic,
                        "take one of reference/topics.yaml, or add it there");
            }
        }
        if (brief.topics().size() > 4) {
            error("too-many-topics", "topics", brief.topics().size() + " topics", "keep the four most central");
        }
    }

    private void lists() {
        int parts = brief.parts().size();
        int fewest = brief.claims() ? FEWEST_QUICK : FEWEST_PARTS;
        if (parts < fewest || parts > MOST_PARTS) {
            String plan = "a plan has " + fewest + " to " + MOST_PARTS;
            error("parts", Brief.BUILD, parts + (parts == 1 ? " part" : " parts"), plan);
        }
        int asks = brief.asks().size();
        if (!brief.claims() && asks < FEWEST_ASKS) {
            error("asks", Brief.ASKED_AS, "ways of asking: " + asks, "write five at least");
        } else if (brief.claims() && asks > MOST_ASKS) {
            error(
                    "asks",
                    Brief.ASKED_AS,
                    "ways of asking: " + asks,
                    "keep the ten that lead to this paper alone; others belong in reference/" + AskedReader.FILE);
        }
    }

    /** Every statement tells whose word it is, and only one's. */
    private void marks() {
        for (Statement statement : brief.statements()) {
            Place place = new Place(brief.file(), statement.line(), statement.column());
            if (statement.isOpen()) {
                continue;
            }
            if (statement.sentences().isEmpty() && !statement.ours()) {
                findings.add(Finding.error(
                        "unmarked",
                        place,
                        "whose word is this? \"" + shortened(statement.text()) + "\"",
                        "end it with the [sN] that says so, or with (ours); an [sN] speaks for one sentence only"));
            } else if (!statement.sentences().isEmpty() && statement.ours()) {
                findings.add(Finding.error(
                        "mixed-marks",
                        place,
                        "both the paper's and ours: \"" + shortened(statement.text()) + "\"",
                        "split it, and mark each half"));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTED
                ? text
                : text.substring(0, LONGEST_QUOTED).strip() + " …";
    }

    private void reuse() {
        if (brief.reuse() != null && brief.reasons().getOrDefault("reuse", "").isEmpty()) {
            error("reuse", "reuse", "reuse without a reason", "reuse: " + brief.reuse() + " # why");
        }
    }

    /** A quick brief holds; what it lacks is told, so that nobody takes it for a whole one. */
    private void unwritten() {
        List<String> lacking = brief.unwritten();
        if (!lacking.isEmpty()) {
            findings.add(Finding.note(
                    "unwritten",
                    new Place(brief.file(), Math.min(brief.lineOf(Brief.BUILD), source.lines()), 1),
                    "a quick brief, without " + String.join(", ", lacking),
                    lacking.contains(Brief.CHECK)
                            ? "say under Check how to know that it works, as soon as you know"
                            : "write them as soon as you know"));
        }
    }

    /** What a scaffold left for a person to write; the effort's own form is a finding of the parser. */
    private void unfilled() {
        for (int line = 1; line <= source.lines(); line++) {
            int column = source.line(line).indexOf(Brief.OPEN) + 1;
            if (column > 0) {
                Place place = new Place(brief.file(), line, column);
                findings.add(
                        Finding.error("unfilled", place, "the scaffold still waits here", "write it, or take it out"));
            }
        }
    }

    private void frontMatter(Paper read) {
        if (read.kind() != null && brief.kind() != null && read.kind() != brief.kind()) {
            reasoned("kind", brief.kind().word(), read.kind().word());
        }
        if (read.tier() != null && brief.tier() != null && read.tier() != brief.tier()) {
            reasoned("tier", brief.tier().word(), read.tier().word());
        }
    }

    private void reasoned(String key, String said, String read) {
        if (!brief.reasons().containsKey(key)) {
            error(
                    "differs-from-reading",
                    key,
                    key + " " + said + ", but the abstract reads as " + read,
                    "mend it, or say behind it what the abstract does not: " + key + ": " + said + " # why");
        }
    }

    private void citations(Paper read) {
        int most = read.sentences().size();
        for (Brief.Citation citation : brief.citations()) {
            if (most > 0 && (citation.sentence() < 1 || citation.sentence() > most)) {
                findings.add(Finding.error(
                        "unknown-sentence",
                        new Place(brief.file(), citation.line(), citation.column()),
                        "there is no sentence s" + citation.sentence() + " in " + read.id(),
                        "its abstract has s1 to s" + most));
            }
        }
    }

    private void links(Paper read) {
        String text = BLANK.matcher(read.text().toLowerCase(Locale.ROOT)).replaceAll("");
        for (String link : brief.code()) {
            String bare = SCHEME.matcher(link.toLowerCase(Locale.ROOT)).replaceFirst("");
            String trimmed = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
            if (!text.contains(trimmed)) {
                error("unknown-link", "code", "the abstract has no link " + link, "take it out, or mend it");
            }
        }
    }

    private void error(String rule, String name, String message, String suggestion) {
        int line = Math.min(brief.lineOf(name), source.lines());
        findings.add(Finding.error(rule, new Place(brief.file(), line, 1), message, suggestion));
    }
}
