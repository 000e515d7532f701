package winnow.reading.whole;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Abstract;
import winnow.reading.words.Clue;
import winnow.reading.words.CueFile;
import winnow.reading.words.Folded;
import winnow.reading.words.PhraseTrie;
import winnow.reading.words.Weights;
import winnow.reading.words.Weights.Features;
import winnow.text.Span;

/**
 * What can be seen of a sentence that tells of its role: the classes of turns of phrase in it, whether
 * the proposal of the paper stands before it, in it or behind it, its place, its numbers, whether it
 * names what the paper introduces, and the heading it stands under in a structured abstract.
 */
public final class RoleFeatures {
    private static final Map<String, List<String>> CLASSES = CueFile.sections(RoleFeatures.class, "role-cues.txt");
    private static final List<String> NAMES = List.copyOf(CLASSES.keySet());
    private static final int PROPOSE = NAMES.indexOf("propose");
    private static final int HERE = NAMES.indexOf("here");
    /** Classes that are headings, and those that count only where a sentence opens. */
    private static final BitSet LABELS = named("label-");

    private static final BitSet OPENS = named("start-");

    static {
        OPENS.or(LABELS);
    }

    private static BitSet named(String prefix) {
        BitSet named = new BitSet();
        for (int at = 0; at < NAMES.size(); at++) {
            named.set(at, NAMES.get(at).startsWith(prefix));
        }
        return named;
    }

    /** How far the abstract has come when a sentence begins. */
    private enum Stage {
        /** Nothing is proposed anywhere in the abstract. */
        NEVER,
        /** What is proposed comes later. */
        BEFORE,
        /** The first sentence that proposes. */
        FIRST,
        /** What is proposed has been said. */
        AFTER;

        final String where = "@" + name().toLowerCase(Locale.ROOT);
    }

    /** What features are about that are not about a word, which none of these can be. */
    private static final String ANY = "@any";

    private static final String PLACE = "@place";
    private static final String TEXT = "@text";
    private static final String HEADING = "@under";

    /** A turn of phrase of the class of a number. */
    record Turn(int number) implements Clue {}

    public static List<PhraseTrie.Phrase<Clue>> clues() {
        return CueFile.phrases(CLASSES, name -> new Turn(NAMES.indexOf(name)));
    }

    private final Abstract text;
    private final OwnName name;
    private final List<boolean[]> classes = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final int first;
    private final SentenceWords words;

    /**
     * Looks at an abstract.
     *
     * @param known the only weights of interest; without them every feature is told
     */
    RoleFeatures(Abstract text, OwnName name, @Nullable Weights known) {
        this.text = text;
        this.name = name;
        String heading = "";
        for (int at = 0; at < text.sentences().size(); at++) {
            classes.add(classes(text, at));
            heading = heading(classes.get(at), heading);
            headings.add(heading);
        }
        this.first = firstProposal(classes);
        this.words = new SentenceWords(text, name, known);
    }

    /** Tells the features of a sentence, from 0. */
    void of(int at, Features features) {
        Span sentence = text.sentences().get(at);
        addClasses(features, classes.get(at), stage(at, first));
        addPlace(features, at, classes.size(), first);
        addText(features, text.text(), sentence);
        addName(features, name, text.folded(), sentence);
        words.addTo(features, at);
        if (!headings.get(at).isEmpty()) {
            features.add(HEADING, headings.get(at));
        }
    }

    private static boolean[] classes(Abstract text, int sentence) {
        boolean[] found = new boolean[NAMES.size()];
        int opening = firstWord(text.folded(), text.sentences().get(sentence));
        for (Clue.Met met : text.clues().get(sentence)) {
            if (met.clue() instanceof Turn turn) {
                int at = turn.number();
                found[at] |= !OPENS.get(at)
                        || (met.start() == opening && (!LABELS.get(at) || isHeading(text.text(), met.end())));
            }
        }
        return found;
    }

    private static int firstWord(Folded folded, Span sentence) {
        int at = sentence.start();
        while (at < sentence.end() && folded.isBlank(at)) {
            at++;
        }
        return at;
    }

    /** A heading is followed by a colon or a full stop, whatever letters of a plural come between. */
    private static boolean isHeading(String text, int end) {
        int at = end;
        while (at < text.length() && at < end + 2 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '.');
    }

    private static int firstProposal(List<boolean[]> classes) {
        for (int at = 0; at < classes.size(); at++) {
            if (classes.get(at)[PROPOSE] || classes.get(at)[HERE]) {
                return at;
            }
        }
        return -1;
    }

    private static Stage stage(int at, int first) {
        if (first < 0) {
            return Stage.NEVER;
        }
        return at < first ? Stage.BEFORE : at == first ? Stage.FIRST : Stage.AFTER;
    }

    private static String heading(boolean[] classes, String before) {
        for (int at = LABELS.nextSetBit(0); at >= 0; at = LABELS.nextSetBit(at + 1)) {
            if (classes[at]) {
                return NAMES.get(at).substring("label-".length());
            }
        }
        return before;
    }

    private static void addClasses(Features features, boolean[] classes, Stage stage) {
        features.add(stage.where, ".");
        for (int at = 0; at < classes.length; at++) {
            if (classes[at]) {
                features.add(ANY, NAMES.get(at));
                features.add(stage.where, NAMES.get(at));
            }
        }
    }

    private static void addPlace(Features features, int at, int count, int first) {
        if (at == 0) {
            features.add(PLACE, "first");
        } else if (at == 1) {
            features.add(PLACE, "second");
        }
        if (at == count - 1) {
            features.add(PLACE, "last");
        } else if (at == count - 2) {
            features.add(PLACE, "last but one");
        }
        features.add(PLACE, FIFTHS[at * FIFTHS.length / count]);
        if (first >= 0 && at > first) {
            features.add(PLACE, at == first + 1 ? "after 1" : at == first + 2 ? "after 2" : "after 3");
        }
    }

    private static final String[] FIFTHS = {"fifth 1", "fifth 2", "fifth 3", "fifth 4", "fifth 5"};

    private static void addText(Features features, String text, Span sentence) {
        if (hasQuantity(text, sentence)) {
            features.add(TEXT, "quantity");
        }
        if (text.charAt(sentence.end() - 1) == '?') {
            features.add(TEXT, "question");
        }
        if (sentence.length() < 60) {
            features.add(TEXT, "short");
        }
        if (text.charAt(sentence.start()) == '['
                && sentence.length() > 2
                && Character.isDigit(text.charAt(sentence.start() + 1))) {
            features.add(TEXT, "numbered reference");
        }
    }

    /** Units that only a measurement has, as they stand behind a number. */
    private static final String[] UNITS = {
        "x", "X", "×", "%", "\\%", "times", "dB", "fold", "percent", "ms", "TFLOP", "PFLOP"
    };

    private static boolean hasQuantity(String text, Span sentence) {
        for (int at = sentence.start() + 1; at < sentence.end(); at++) {
            char before = text.charAt(at - 1);
            if (before >= '0' && before <= '9') {
                int unit = text.charAt(at) == ' ' ? at + 1 : at;
                for (String name : UNITS) {
                    if (text.startsWith(name, unit) && !isLower(text, unit + name.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isLower(String text, int at) {
        return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    private static void addName(Features features, OwnName name, Folded folded, Span sentence) {
        int at = name.indexIn(folded, sentence);
        if (at >= 0) {
            features.add(TEXT, "own name");
            if (at - sentence.start() < 24) {
                features.add(TEXT, "own name opens");
            }
        }
    }
}
