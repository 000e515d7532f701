package winnow.reading.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import winnow.paper.Role;
import winnow.reading.name.Candidates.Candidate;
import winnow.reading.name.Candidates.Place;
import winnow.reading.words.Lexicon;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Says;
import winnow.reading.words.Weights.Features;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/**
 * What at one place of a name speaks for what it is to the paper: what the field knows of it, its letters,
 * the words around it and the sentence it stands in.
 */
final class MentionFeatures {
    private static final int LEFT = 7;
    private static final int RIGHT = 5;
    private static final int NEAR_LEFT = 6;
    private static final int NEAR_RIGHT = 4;
    /** So many letters at either end of a name tell of it. */
    private static final int ENDS = 3;

    private static final int LENGTHS = 5;
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
    void at(Place place, Features sink) {
        Spotted name = place.name();
        Cue cue = place.cue();
        String known = known(name);
        String where = name.sentence() == 0 ? "title" : name.sentence() < own ? "background" : "own";
        sink.add("known", known);
        shapes(name, sink);
        sink.add("cue", cue.word());
        sink.add("known under", kind(name) + " " + cue.word());
        sink.add("place", where);
        sink.add("known in", kind(name) + " " + where);
        if (name.sentence() > 0) {
            String role = roles.get(name.sentence() - 1).word();
            sink.add("role", role);
            sink.add("known as", kind(name) + " " + role);
            sink.add("cue as", cue.word() + " " + role);
        }
        around(place, sink);
        if (place.isListed()) {
            sink.add("paper", "in a list");
            sink.add("paper", "in a list under " + cue.word());
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

    private void shapes(Spotted name, Features sink) {
        String text = name.name();
        if (BENCHMARK.matcher(text).matches()) {
            sink.add("shape", "benchmark");
        }
        if (SIZED.matcher(text).matches()) {
            sink.add("shape", "sized");
        }
        if (Shape.isAcronym(text)) {
            sink.add("shape", "acronym");
        }
        if (Character.isDigit(text.charAt(text.length() - 1))) {
            sink.add("shape", "number behind");
        }
        if (text.indexOf(' ') > 0) {
            sink.add("shape", "several words");
        }
        if (acronyms.isOrdinary(text)) {
            sink.add("paper", "stands for ordinary words");
        }
        if (acronyms.isProper(text)) {
            sink.add("paper", "stands for a name");
        }
        if (naming.holds(text)) {
            sink.add("paper", "within its own name");
        }
    }

    private void around(Place place, Features sink) {
        Spotted name = place.name();
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
        says("says left", says, sink);
        says = 0;
        for (int i = name.behind(); i < Math.min(to, name.behind() + RIGHT); i++) {
            Word word = words.word(i);
            says |= word.cues();
        }
        says("says right", says, sink);
        addWords(place, from, to, sink);
        addLetters(name, sink);
    }

    private static String stem(Word word) {
        return Character.isDigit(word.lower().charAt(0)) ? "0" : word.lower();
    }

    /** The words around the list that a name stands in. */
    private void addWords(Place place, int from, int to, Features sink) {
        sink.add("left", place.from() > from ? stem(words.word(place.from() - 1)) : "^");
        sink.add("right", place.to() < to ? stem(words.word(place.to())) : "$");
        if (place.from() - 1 > from) {
            sink.add("left two", stem(words.word(place.from() - 2)) + " " + stem(words.word(place.from() - 1)));
        }
        if (place.to() + 1 < to) {
            sink.add("right two", stem(words.word(place.to())) + " " + stem(words.word(place.to() + 1)));
        }
        for (int i = Math.max(from, place.from() - NEAR_LEFT); i < place.from(); i++) {
            sink.add("near left", stem(words.word(i)));
        }
        for (int i = place.to(); i < Math.min(to, place.to() + NEAR_RIGHT); i++) {
            sink.add("near right", stem(words.word(i)));
        }
    }

    private void addLetters(Spotted name, Features sink) {
        String folded = Lexicon.folded(name.name());
        sink.add("name", folded);
        sink.add("last", Lexicon.folded(name.name().substring(name.name().lastIndexOf(' ') + 1)));
        sink.add("begins", folded.substring(0, Math.min(ENDS, folded.length())));
        sink.add("ends", folded.substring(Math.max(0, folded.length() - ENDS)));
        if (name.span().length() > name.name().length()) {
            sink.add("shape", "plural");
        }
        if (name.name().indexOf('-') > 0) {
            sink.add("shape", "hyphen");
        }
        sink.add("shape", "length " + Math.min(LENGTHS, name.name().length() / ENDS));
    }

    private static void says(String about, long all, Features sink) {
        for (long left = all; left != 0; left &= left - 1) {
            sink.add(about, SAYS[Long.numberOfTrailingZeros(left)].word());
        }
    }

    /** What is known of a name from all its places. */
    static void overall(Candidate candidate, Features sink) {
        int places = candidate.places().size();
        sink.add("paper", "named " + (places > 2 ? "often" : places == 2 ? "twice" : "once"));
    }
}
