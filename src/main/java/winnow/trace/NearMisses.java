package winnow.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.EditDistance;

/** Says of what was probably meant for a tag what is wrong with it, and what was meant. */
final class NearMisses {
    private static final int LONGEST = 60;
    private static final Pattern COVERED = Pattern.compile("[A-Za-z]{3,8}~([^~\\],\\s]{1,120})");
    private static final List<String> ARTEFACTS = List.of("impl", "utest", "itest", "stest");

    private final Guess guess;

    NearMisses(Guess guess) {
        this.guess = guess;
    }

    /** The finding; empty when nobody can have meant a tag, or where it is likelier that nobody did. */
    Optional<Finding> finding(Miss miss) {
        return switch (miss.kind()) {
            case NAME -> isMeant(miss) ? misnamed(miss) : Optional.empty();
            case CLAIM -> isMeant(miss) ? Optional.of(claim(miss)) : Optional.empty();
            case REFERENCE -> isMeant(miss) ? Optional.of(reference(miss)) : Optional.empty();
            case NOTHING ->
                miss.trust() == Trust.SURE
                        ? Optional.of(malformed(
                                miss,
                                "the tag names nothing",
                                "@paper PAPER#sN names a sentence, @paper PAPER/PART a part"))
                        : Optional.empty();
            case COMMA ->
                Optional.of(malformed(
                        miss,
                        miss.rest() + " is not read: further references follow a comma",
                        Meant.say(", " + miss.rest())));
            case BARE -> bare(miss);
            case RANGE ->
                Optional.of(malformed(
                        miss,
                        "\"" + shortened(miss.rest()) + "\" is no range of sentences: its end lies before its"
                                + " beginning, or more than 50 sentences behind it",
                        "write each sentence, with commas between them"));
            case COVERAGE -> coverage(miss);
        };
    }

    /** What does not begin a comment has to name a known paper; in code, by its id. */
    private boolean isMeant(Miss miss) {
        return switch (miss.trust()) {
            case SURE -> true;
            case LIKELY -> miss.kind() == Miss.Kind.NAME || guess.names(miss.rest());
            case DOUBTFUL -> guess.isReferenceById(miss.rest());
        };
    }

    private Optional<Finding> bare(Miss miss) {
        return guess.exists(miss.rest())
                ? Optional.of(TraceRule.MALFORMED_TAG.at(
                        miss.at(),
                        Finding.Level.NOTE,
                        miss.rest() + " stands in brackets without @paper, so it is no tag",
                        Meant.say("@paper " + miss.rest())))
                : Optional.empty();
    }

    private static Finding malformed(Miss miss, String message, @Nullable String suggestion) {
        return TraceRule.MALFORMED_TAG.at(miss.at(), message, suggestion);
    }

    private Optional<Finding> misnamed(Miss miss) {
        Optional<String> meant = guess.reference(miss.rest());
        if (meant.isEmpty() && miss.rest().indexOf("#s") < 0) {
            return Optional.empty();
        }
        String first = miss.rest().split("[\\s,]", 2)[0];
        String ref = meant.filter(each -> Target.parse(each).isPresent()).orElse(first);
        return Optional.of(malformed(miss, "\"@" + miss.head() + "\" is no tag", Meant.say("@paper " + ref)));
    }

    private static Finding claim(Miss miss) {
        Optional<String> near = Stream.of(Claim.values())
                .map(Claim::word)
                .filter(word -> EditDistance.between(miss.head(), word) <= 2)
                .min(Comparator.comparingInt(word -> EditDistance.between(miss.head(), word)));
        return malformed(
                miss,
                "\"@paper:" + miss.head() + "\" is no tag: the colon is followed by build, test or skip",
                near.map(word -> Meant.say("@paper:" + word)).orElse(null));
    }

    private Finding reference(Miss miss) {
        Optional<String> meant = guess.reference(miss.rest());
        String suggestion = meant.map(ref -> Target.parse(ref).isPresent()
                        ? Meant.say("@paper " + ref)
                        : "did you mean \"@paper " + ref + "#sN\", a sentence of it, or \"" + ref + "/PART\"?")
                .orElse("a reference is PAPER#sN or PAPER/PART; winnow papers lists the ids");
        return malformed(miss, "\"" + shortened(miss.rest()) + "\" is no reference", suggestion);
    }

    private Optional<Finding> coverage(Miss miss) {
        Matcher covered = COVERED.matcher(miss.rest());
        String name = covered.find() ? covered.group(1) : miss.rest();
        Optional<String> item = guess.reference(name)
                .filter(ref -> Target.parse(ref).isPresent())
                .map(ref -> "paper~" + ref.replaceFirst("[#/]", ".") + "~1");
        boolean ours = miss.head().isEmpty() || CoverageTag.claim(miss.head()).isPresent();
        if (!ours && item.isEmpty()) {
            return Optional.empty();
        }
        String message = "\"" + shortened(miss.rest()) + "\" covers nothing";
        if (miss.head().isEmpty()) {
            return Optional.of(malformed(miss, message, item.map(Meant::say).orElse(form())));
        }
        String type = CoverageTag.claim(miss.head()).isPresent() ? miss.head() : nearestArtefact(miss.head());
        return Optional.of(malformed(
                miss,
                message,
                item.map(each -> Meant.say("[" + type + "->" + each + "]")).orElse(form())));
    }

    private static String form() {
        return "[impl->paper~PAPER.sN~1] names a sentence, [utest->paper~PAPER.PART~1] a part";
    }

    private static String nearestArtefact(String type) {
        return ARTEFACTS.stream()
                .min(Comparator.comparingInt(each -> EditDistance.between(type, each)))
                .orElseThrow();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }
}
