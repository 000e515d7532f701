package winnow.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.Place;

/** What a trace finds fault with. The ids are stable. */
public enum TraceRule {
    MALFORMED_TAG(
            Finding.Level.ERROR,
            "What looks like a tag is none",
            "A tag is @paper and a reference: @paper h2o#s8 for a sentence, @paper h2o/eviction-policy for a part."
                    + " What only looks like one is not counted, so it is reported."),
    UNKNOWN_PAPER(
            Finding.Level.ERROR,
            "A tag names a paper that the library does not hold",
            "Papers are named by their id; winnow papers lists them."),
    UNKNOWN_SENTENCE(
            Finding.Level.ERROR,
            "A tag names a sentence that the abstract does not have",
            "Sentences are counted from 1; winnow show PAPER numbers them."),
    UNKNOWN_PART(
            Finding.Level.ERROR,
            "A tag names a part that the brief does not list",
            "Parts stand under Build in the paper's brief; winnow plan PAPER lists them."),
    DRIFTED(
            Finding.Level.WARNING,
            "A sentence behind the code changed",
            "The sentence that a tag points at is no longer the one that was read when the tag, the decision or the"
                    + " brief was written. Read it again; then pin it anew or change the code."),
    OFF_THE_DECISION(
            Finding.Level.WARNING,
            "Code comes from a paper that was not picked",
            "Either the code goes beyond what was decided, or the decision is not yet written."),
    UNDECIDED(
            Finding.Level.WARNING,
            "Code comes from a paper, and nothing is decided",
            "winnow decide PAPER writes the decision."),
    MISSING(
            Finding.Level.WARNING,
            "A part or figure of the picked paper is neither built nor checked",
            "Build it and tag it, or say why not: @paper:skip PAPER/PART reason."),
    BUILT_NOT_CHECKED(
            Finding.Level.WARNING,
            "Something is built and nothing checks it",
            "Tag the test that checks it, in a file under a test folder or with @paper:test."),
    CHECKED_NOT_BUILT(
            Finding.Level.WARNING,
            "Something is checked and nothing says where it is built",
            "Tag the code that builds it, outside of test folders or with @paper:build."),
    SKIP_WITHOUT_REASON(
            Finding.Level.WARNING,
            "Something is left out without a reason",
            "Write the reason behind the reference: @paper:skip PAPER/PART reason."),
    SKIPPED_AND_BUILT(
            Finding.Level.WARNING,
            "Something is said to be left out and is built all the same",
            "Remove the @paper:skip or the other tag."),
    OVER_NOTHING(
            Finding.Level.ERROR,
            "A tag stands over no code, or over code that does nothing",
            "A tag belongs to the code that it speaks of: the statement, function or class below it, or the line it"
                    + " ends. Only winnow trace --strict reports this."),
    TOO_MANY(
            Finding.Level.WARNING,
            "A file has more tags than are looked at",
            "The first ten thousand of a file are; the rest are counted."),
    CODE_CHANGED(
            Finding.Level.NOTE,
            "Code under a tag changed",
            "Read the sentence again, and whether the code still does what it says.");

    private final Finding.Level level;
    private final String title;
    private final String help;

    TraceRule(Finding.Level level, String title, String help) {
        this.level = level;
        this.title = title;
        this.help = help;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Finding.Level level() {
        return level;
    }

    /** What it finds, a sentence without its full stop. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String help() {
        return help;
    }

    public static Optional<TraceRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    Finding at(Place place, String message, @Nullable String suggestion) {
        return at(place, level, message, suggestion);
    }

    Finding at(Place place, Finding.Level other, String message, @Nullable String suggestion) {
        return new Finding(id(), other, place.file(), place.line(), place.column(), message, suggestion);
    }
}
