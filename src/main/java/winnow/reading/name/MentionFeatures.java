package winnow.reading.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Role;
import winnow.reading.name.Candidates.Candidate;
import winnow.reading.name.Candidates.Place;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/**
 * What at one place of a name speaks for what it is to the paper: what the field knows of it, its letters,
 * the words around it and the sentence it stands in.
 */
final class MentionFeatures {
    /** What a feature is about. */
    enum Of {
        /** What the field knows of the name. */
        KNOWN,
        /** Its letters. */
        SHAPE,
        /** The cue over it. */
        CUE,
        /** The same with what is known of it. */
        KNOWN_UNDER,
        /** Title, background or the paper's own sentences. */
        PLACE,
        /** The same with what is known of it. */
        KNOWN_IN,
        /** The role of its sentence. */
        ROLE,
        /** What a word before says. */
        SAYS_LEFT,
        /** What a word after says. */
        SAYS_RIGHT,
        /** What the paper as a whole says of the name. */
        PAPER
    }

    /** Takes features. */
    interface Sink {
        void add(Of of, String value);
    }

    private static final int LEFT = 7;
    private static final int RIGHT = 5;
    private static final Says[] SAYS = Says.values();
    private static final Map<Kind, String> KINDS = words(Kind.class);
    private static final Map<Spotted.Shaped, String> SHAPES = words(Spotted.Shaped.class);
    private static final Pattern BENCHMARK =
            Pattern.compile("[A-Z].{0,40}(?:[Bb]ench|BENCH|QA|Eval|Arena|Gym|Set|NLI|Corpus)(?:[-+0-9].{0,12})?");
    private static final Pattern SIZED = Pattern.compile(".{1,40}[- ][0-9.]{1,5}[BM](?:-.{1,12})?");

    private final Words words;
    private final List<Role> roles;
    private final Acronyms acronyms;
    private final Naming naming;
    private final int own;

    /**
     * Looks at the names of one abstract, or of its title.
     *
     * @param words in which they stand
     * @param roles of the sentences; empty for a title
     */
    MentionFeatures(Words words, List<Role> roles, Acronyms acronyms, Naming naming) {
        this.words = words;
        this.roles = roles;
        this.acronyms = acronyms;
        this.naming = naming;
        this.own = words.firstOwn() > words.sentences() ? 1 : words.firstOwn();
    }

    /** The features at one place. */
    void at(Place place, Sink sink) {
        Spotted name = place.name();
        Cue cue = place.cue();
        String known = known(name);
        String where = name.sentence() == 0 ? "title" : name.sentence() < own ? "background" : "own";
        sink.add(Of.KNOWN, known);
        shapes(name, sink);
        sink.add(Of.CUE, cue.word());
        sink.add(Of.KNOWN_UNDER, kind(name) + " " + cue.word());
        sink.add(Of.PLACE, where);
        sink.add(Of.KNOWN_IN, kind(name) + " " + where);
        if (name.sentence() > 0) {
            sink.add(Of.ROLE, roles.get(name.sentence() - 1).word());
        }
        around(name, sink);
        if (isList(place.before(), name) || isList(name, place.after())) {
            sink.add(Of.PAPER, "in a list");
            sink.add(Of.PAPER, "in a list under " + cue.word());
        }
    }

    private static <E extends Enum<E>> Map<E, String> words(Class<E> of) {
        Map<E, String> words = new EnumMap<>(of);
        for (E each : of.getEnumConstants()) {
            words.put(each, each.name().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static String kind(Spotted name) {
        Entry entry = name.entry();
        return entry == null ? SHAPES.getOrDefault(name.shape(), "") : KINDS.getOrDefault(entry.kind(), "");
    }

    private static String known(Spotted name) {
        Entry entry = name.entry();
        return entry == null || entry.group().isEmpty() ? kind(name) : kind(name) + " " + entry.group();
    }

    private void shapes(Spotted name, Sink sink) {
        String text = name.name();
        if (BENCHMARK.matcher(text).matches()) {
            sink.add(Of.SHAPE, "benchmark");
        }
        if (SIZED.matcher(text).matches()) {
            sink.add(Of.SHAPE, "sized");
        }
        if (Shape.isAcronym(text)) {
            sink.add(Of.SHAPE, "acronym");
        }
        if (Character.isDigit(text.charAt(text.length() - 1))) {
            sink.add(Of.SHAPE, "number behind");
        }
        if (text.indexOf(' ') > 0) {
            sink.add(Of.SHAPE, "several words");
        }
        if (acronyms.isOrdinary(text)) {
            sink.add(Of.PAPER, "stands for ordinary words");
        }
        if (acronyms.isProper(text)) {
            sink.add(Of.PAPER, "stands for a name");
        }
        if (naming.holds(text)) {
            sink.add(Of.PAPER, "within its own name");
        }
    }

    private void around(Spotted name, Sink sink) {
        int from = name.sentence() == 0 ? 0 : words.first(name.sentence());
        int to = name.sentence() == 0 ? words.count() : words.behind(name.sentence());
        long says = 0;
        for (int i = name.first() - 1; i >= Math.max(from, name.first() - LEFT); i--) {
            Word word = words.word(i);
            if (word.text().equals(";")) {
                break;
            }
            says |= word.cues();
        }
        says(Of.SAYS_LEFT, says, sink);
        says = 0;
        for (int i = name.behind(); i < Math.min(to, name.behind() + RIGHT); i++) {
            Word word = words.word(i);
            says |= word.cues();
        }
        says(Of.SAYS_RIGHT, says, sink);
    }

    private static void says(Of of, long all, Sink sink) {
        for (long left = all; left != 0; left &= left - 1) {
            sink.add(of, SAYS[Long.numberOfTrailingZeros(left)].word());
        }
    }

    private boolean isList(@Nullable Spotted one, @Nullable Spotted other) {
        if (one == null || other == null || other.first() - one.behind() > 3) {
            return false;
        }
        for (int i = one.behind(); i < other.first(); i++) {
            if (!words.word(i).says(Says.JOINS)) {
                return false;
            }
        }
        return other.first() > one.behind();
    }

    /** What is known of a name from all its places. */
    static void overall(Candidate candidate, Sink sink) {
        int places = candidate.places().size();
        sink.add(Of.PAPER, "named " + (places > 2 ? "often" : places == 2 ? "twice" : "once"));
    }
}
