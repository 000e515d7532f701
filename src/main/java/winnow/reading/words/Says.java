package winnow.reading.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a word says of the names near it. The words are in {@code cues.txt}, by the names of these. */
public enum Says {
    /** With “by” behind it: who is compared with follows. */
    ACHIEVED,
    /** A number in words. */
    AMOUNTS,
    /** Before examples: other people's work, in background too. */
    AROUND,
    /** A noun for what one builds upon. */
    BASE_NOUNS,
    /** What follows is compared with. */
    BEATS,
    /** Directly before a device that is compared with. */
    BEFORE_RIVAL,
    /** Can follow a name that is introduced. */
    BEHIND,
    /** Directly behind one. */
    BEHIND_RIVAL,
    /** Can open a cue with the right words before it. */
    BREAKS,
    /** A name follows. */
    CALLS,
    /** A clause ends, and what held over a list of names ends with it. */
    CLOSES,
    /** Before TO: what follows is compared with. */
    COMPARES,
    /** Some words before TO: what follows is compared with. */
    COMPARISONS,
    /** A noun for data. */
    DATA_NOUNS,
    /** Examples follow. */
    EXAMPLES,
    /** With “over” behind it in the sentence: what follows is compared with. */
    GAINS,
    /** The same, near the subject. */
    INTRODUCED,
    /** Authors say it of what they introduce. */
    INTRODUCES,
    /** Stands between the names of a list. */
    JOINS,
    /** A head of a title that tells the kind of paper. */
    KINDS,
    /** Behind the name of a model: something like it, not the model. */
    LIKE,
    /** No name of several words holds it. */
    LITTLE,
    /** Behind “while NAME”: the name does worse. */
    LOSES,
    /** Before ONTO: what follows is built upon. */
    MADE,
    /** A noun for models. */
    MODEL_NOUNS,
    /** Behind MADE. */
    ONTO,
    /** Before examples: other people's work. */
    OTHERS,
    /** Opens a sentence, and no name. */
    OPENS,
    /** With “for” behind it: what is built upon follows. */
    PLANS,
    /** Behind a device: it is a resource there that is used up, not a machine that something runs on. */
    RESOURCES,
    /** What its subject is was introduced by it: {@code is proposed}. */
    PROPOSED,
    /** A noun for what one compares with. */
    RIVAL_NOUNS,
    /** Can open a list behind a noun. */
    SIGNS,
    /** Last word of the name of a piece of software. */
    SOFTWARE,
    /** What is introduced has ended without a name. */
    STOPS,
    /** Examples follow, in background too. */
    SUCH,
    /** Between a comparison and what is compared with. */
    TO,
    /** With “on” behind it: data follow. */
    TRAINS,
    /** Before a model: it is built upon. */
    TUNES,
    /** What is counted in the size of a run. */
    UNITS,
    /** What follows is built upon. */
    USES,
    /** Goes on with the name of a model: {@code -mini}, {@code Instruct}. */
    VARIANTS,
    /** A maker whose name belongs to that of a processor. */
    VENDORS,
    /** The work does better than others. */
    WINS,
    /** What follows is done without. */
    WITHOUT,
    /** A noun for the work itself. */
    WORKS;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    private static final Map<String, Long> WORDS = read(Lexicon.lines("cues.txt"));

    /** All that a word, in lower case, says: a bit for each of these. */
    public static long all(String lower) {
        Long bits = WORDS.get(lower);
        return bits == null ? 0 : bits;
    }

    /** The name of its group, as a person reads it. */
    public String word() {
        return word;
    }

    /** Whether this is among all that a word says. */
    @SuppressWarnings("EnumOrdinal") // the bits live no longer than the program
    public boolean in(long all) {
        return (all >>> ordinal() & 1) != 0;
    }

    @SuppressWarnings("EnumOrdinal")
    private static Map<String, Long> read(List<String> lines) {
        Map<String, Long> words = new HashMap<>();
        long bit = 0;
        for (String line : lines) {
            if (line.length() > 2 && line.startsWith("[") && line.endsWith("]")) {
                String group = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT);
                bit = 1L << valueOf(group).ordinal();
            } else {
                words.merge(line, bit, (a, b) -> a | b);
            }
        }
        return words;
    }
}
