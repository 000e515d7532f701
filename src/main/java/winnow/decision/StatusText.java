package winnow.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.decision.Status.Word;

/**
 * A status as people write it:
 *
 * <pre>
 * status  = decoration [label ":"] [date] WORD rest
 * WORD    = one of record-words.txt, in any case
 * rest    = a date, a remark, further statuses: "Proposed, then accepted"
 * </pre>
 *
 * Of several statuses the furthest counts, so that what is withdrawn is never read as in force. Where none
 * stands first, or several are offered for choice ({@code Proposed | Accepted}), there is none.
 *
 * @param status what it says
 * @param notes what a reader should know besides, each a sentence
 */
record StatusText(Status status, List<String> notes) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DECORATION =
            Pattern.compile("<!--.*?(?:-->|$)|~~[^~]*~~|<[^<>]{1,80}>", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("[*`~]|(?<!\\p{Alnum})_+|_+(?!\\p{Alnum})");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:\\[[xX]\\]|[^\\p{L}\\p{N}]|\\d{4}-\\d{2}-\\d{2}|" + RecordWords.anyOf("field", "status")
                    + "\\s*[::])+",
            FLAGS);
    private static final Pattern STATUS = Pattern.compile(RecordWords.anyOf("status", ""), FLAGS);
    private static final Pattern FIRST =
            Pattern.compile("(?:" + RecordWords.anyOf("word", "part") + "\\s+)?" + STATUS, FLAGS);
    private static final Pattern NOT = Pattern.compile(RecordWords.anyOf("word", "not") + "\\s*(?:be\\s+)?$", FLAGS);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CHOICE = Pattern.compile("(?:" + STATUS + ")\\s*[|/{}]\\s*(?:" + STATUS + ")", FLAGS);
    private static final Pattern PART = Pattern.compile(RecordWords.anyOf("word", "part"), FLAGS);
    private static final Pattern BY = Pattern.compile(RecordWords.anyOf("word", "by") + "\\s*[::]?\\s*", FLAGS);
    private static final Pattern SUPERSEDES =
            Pattern.compile("(?:^|[\\s,;(.])(?:super[sc]edes|replaces):?\\s+(.*)", FLAGS | Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile(
            "\\[[^\\]]{0,200}\\]\\([^)]{0,400}\\)|(?:ADR|D)[-_ #]{0,2}\\d{1,6}|#?\\d{1,6}(?=\\D|$)", FLAGS);

    /** Reads it; empty when it says none of the five. */
    static Optional<StatusText> read(String written) {
        String plain = plain(written);
        if (CHOICE.matcher(plain).find()) {
            return Optional.empty();
        }
        Matcher supersedes = SUPERSEDES.matcher(plain);
        String own = supersedes.find() ? plain.substring(0, supersedes.start()) : plain;
        Matcher words = STATUS.matcher(own);
        if (!FIRST.matcher(own).lookingAt() && !startsWithReference(own)) {
            return Optional.empty();
        }
        Set<Word> said = EnumSet.noneOf(Word.class);
        int superseded = -1;
        while (words.find()) {
            Word word = RecordWords.status(words.group());
            boolean denied = NOT.matcher(own.substring(0, words.start())).find();
            if (!denied) {
                said.add(word);
                superseded = word == Word.SUPERSEDED ? words.end() : superseded;
            }
        }
        int behind = superseded;
        return said.stream().reduce((earlier, later) -> later).map(word -> of(word, own, behind));
    }

    /** Chinese names the successor before the verb. */
    private static boolean startsWithReference(String text) {
        return text.startsWith("被") || text.startsWith("已被");
    }

    private static StatusText of(Word word, String text, int behind) {
        if (word != Word.SUPERSEDED) {
            return new StatusText(new Status(word, null), List.of());
        }
        List<DecisionId> successors = successors(text, behind);
        List<String> notes = new ArrayList<>();
        if (PART.matcher(text).find()) {
            notes.add("it is superseded only in part" + (successors.isEmpty() ? "" : ", by " + successors.get(0)));
            return new StatusText(Status.ACCEPTED, notes);
        }
        if (successors.size() > 1) {
            notes.add("it names several successors; " + successors.get(0) + " is followed");
        }
        return new StatusText(new Status(word, successors.isEmpty() ? null : successors.get(0)), notes);
    }

    private static List<DecisionId> successors(String text, int behind) {
        Matcher by = BY.matcher(text);
        String named = text.startsWith("被") || text.startsWith("已被")
                ? text
                : text.substring(by.find(behind) ? by.end() : behind);
        List<DecisionId> successors = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(named);
        while (reference.find()) {
            Status.decision(reference.group().replaceFirst("^#", ""))
                    .filter(id -> !successors.contains(id))
                    .ifPresent(successors::add);
        }
        return successors;
    }

    /** Whether a status counts rather than one before it: by its day where both have one, else the further one. */
    static boolean isLater(String text, String than) {
        Optional<Status> status = Status.parse(text);
        Optional<Status> earlier = Status.parse(than);
        if (status.isEmpty() || earlier.isEmpty()) {
            return status.isPresent();
        }
        Matcher day = DAY.matcher(text);
        Matcher other = DAY.matcher(than);
        if (day.find() && other.find() && !day.group().equals(other.group())) {
            return day.group().compareTo(other.group()) > 0;
        }
        return status.get().word().compareTo(earlier.get().word()) >= 0;
    }

    /** What the same line says it supersedes, as written; empty when nothing. */
    static String superseded(String written) {
        Matcher supersedes = SUPERSEDES.matcher(plain(written));
        return supersedes.find() ? supersedes.group(1).strip() : "";
    }

    /** Whether the text says nothing but its status, so that nothing is lost where only that is kept. */
    static boolean isBare(String written) {
        String rest = STATUS.matcher(plain(written)).replaceFirst("");
        String left = REFERENCE.matcher(BY.matcher(rest).replaceFirst("")).replaceFirst("");
        return read(written).filter(read -> read.notes().isEmpty()).isPresent()
                && left.replaceAll("[\\s.,;:]+", "").isEmpty();
    }

    /** Without comments, what is struck out, emphasis, emoji, the word "Status" and a date before it. */
    static String plain(String written) {
        return LEAD.matcher(undecorated(written)).replaceFirst("").strip();
    }

    /** Without comments, what is struck out, and emphasis. */
    static String undecorated(String written) {
        return MARKUP.matcher(DECORATION.matcher(written).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
