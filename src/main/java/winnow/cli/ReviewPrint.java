package winnow.cli;

import java.util.stream.Collectors;
import winnow.review.Review;
import winnow.review.Review.Likely;
import winnow.review.Review.Reviewed;
import winnow.search.Answer.Strength;
import winnow.text.RepairedText;
import winnow.trace.TracedTag;

/** A review as a person reads it: hunk by hunk what is known of it, then what stands in none, then the sum. */
final class ReviewPrint {
    private final Terminal terminal;
    private final Review review;

    ReviewPrint(Terminal terminal, Review review) {
        this.terminal = terminal;
        this.review = review;
    }

    void print() {
        Review.Summary sum = review.summary();
        terminal.println(
                sum.paper() == null
                        ? "No accepted decision picks a paper."
                        : sum.decision() + " picks " + Ink.NAME.on(sum.paper()));
        long silent = review.hunks().stream().filter(ReviewPrint::isSilent).count();
        review.hunks().stream().filter(hunk -> !isSilent(hunk)).forEach(this::hunk);
        if (!review.findings().isEmpty()) {
            terminal.println();
            review.findings().forEach(finding -> FindingLines.print(finding, terminal));
        }
        terminal.println();
        if (silent > 0) {
            terminal.println("In " + Words.count(silent, "hunk") + " no abstract says it and no tag stands.");
        }
        sum(sum);
    }

    /** Whether there is nothing to say of a hunk. */
    private static boolean isSilent(Reviewed hunk) {
        return hunk.strength() == Strength.NONE
                && hunk.tags().isEmpty()
                && hunk.findings().isEmpty();
    }

    private void hunk(Reviewed hunk) {
        terminal.println();
        terminal.println(Ink.STRONG.on(hunk.where()));
        for (TracedTag tag : hunk.tags()) {
            terminal.println("  tag " + CitingCode.claimed(tag) + " " + Ink.NAME.on(tag.ref()) + ": "
                    + tag.state().word()
                    + (tag.decision() == null ? ", no decision speaks for it" : ", by " + tag.decision()));
        }
        if (hunk.isExplained()) {
            likely(hunk, hunk.candidates().get(0));
        } else if (hunk.strength() == Strength.POSSIBLE) {
            String refs = hunk.candidates().stream().map(Likely::ref).collect(Collectors.joining(", "));
            terminal.paragraph(Ink.FAINT.on("possible: " + refs), "  ", "    ");
        }
        hunk.findings().forEach(finding -> FindingLines.print(finding, terminal));
    }

    private void likely(Reviewed hunk, Likely each) {
        terminal.println("  " + hunk.strength().word() + " " + Ink.NAME.on(each.ref())
                + (each.decision() == null ? ", no decision covers it" : ", covered by " + each.decision()));
        if (!each.text().isEmpty()) {
            terminal.paragraph("“" + RepairedText.of(each.text()).text() + "”", "    ", "    ");
        }
    }

    private void sum(Review.Summary sum) {
        sum.elsewhere()
                .forEach(file ->
                        terminal.tell(file + " is not here as it is in " + sum.since() + ": its tags were left out"));
        if (sum.unasked() > 0) {
            terminal.tell(Words.count(sum.unasked(), "hunk") + " more were not looked up");
        }
        terminal.println(
                sum.hunks() == 0
                        ? "nothing changed since " + sum.since()
                        : Ink.STRONG.on(Words.count(sum.hunks(), "hunk") + " in " + Words.count(sum.files(), "file"))
                                + "; " + sum.explained() + " explained, " + sum.covered() + " of them covered, "
                                + sum.tagged() + " tagged; "
                                + Words.count(sum.findings().getOrDefault("error", 0), "error") + ", "
                                + Words.count(sum.findings().getOrDefault("warning", 0), "warning"));
    }
}
