package winnow.reading.whole;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Abstract;
import winnow.reading.words.Clue;
import winnow.reading.words.CueFile;
import winnow.reading.words.Folded;
import winnow.reading.words.PhraseTrie;
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

        final String suffix = "@" + name().toLowerCase(Locale.ROOT);
    }

    private static final Map<Stage, String[]> STAGED = staged();

    /** A turn of phrase of the class of a number. */
    record Turn(int number) implements Clue {}

    public static List<PhraseTrie.Phrase<Clue>> clues() {
        return CueFile.phrases(CLASSES, name -> new Turn(NAMES.indexOf(name)));
    }

    private RoleFeatures() {}

    /** The names of the features of each sentence, as far as a vocabulary knows its words; all without one. */
    static List<List<String>> of(Abstract text, OwnName name, SentenceWords.@Nullable Vocabulary vocabulary) {
        List<boolean[]> classes = new ArrayList<>();
        for (int at = 0; at < text.sentences().size(); at++) {
            classes.add(classes(text, at));
        }
        int first = firstProposal(classes);
        SentenceWords words = new SentenceWords(text, name, vocabulary);
        List<List<String>> features = new ArrayList<>();
        String heading = "";
        for (int at = 0; at < classes.size(); at++) {
            Span sentence = text.sentences().get(at);
            heading = heading(classes.get(at), heading);
            List<String> found = new ArrayList<>(128);
            addClasses(found, classes.get(at), stage(at, first));
            addPlace(found, at, classes.size(), first);
            addText(found, sentence.of(text.text()));
            addName(found, name, text.folded(), sentence);
            words.addTo(found, at);
            if (!heading.isEmpty()) {
                found.add(heading);
            }
            features.add(List.copyOf(new LinkedHashSet<>(found)));
        }
        return features;
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
                return "under-" + NAMES.get(at).substring("label-".length());
            }
        }
        return before;
    }

    private static Map<Stage, String[]> staged() {
        Map<Stage, String[]> staged = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            staged.put(stage, NAMES.stream().map(name -> name + stage.suffix).toArray(String[]::new));
        }
        return staged;
    }

    private static void addClasses(List<String> found, boolean[] classes, Stage stage) {
        found.add("any");
        found.add(stage.suffix);
        String[] staged = Objects.requireNonNull(STAGED.get(stage));
        for (int at = 0; at < classes.length; at++) {
            if (classes[at]) {
                found.add(NAMES.get(at));
                found.add(staged[at]);
            }
        }
    }

    private static void addPlace(List<String> found, int at, int count, int first) {
        if (at == 0) {
            found.add("place-first");
        } else if (at == 1) {
            found.add("place-second");
        }
        if (at == count - 1) {
            found.add("place-last");
        } else if (at == count - 2) {
            found.add("place-last-but-one");
        }
        found.add(FIFTHS[at * 5 / count]);
        if (first >= 0 && at > first) {
            found.add(at == first + 1 ? "place-after-1" : at == first + 2 ? "place-after-2" : "place-after-3");
        }
    }

    private static final String[] FIFTHS = {
        "place-fifth-1", "place-fifth-2", "place-fifth-3", "place-fifth-4", "place-fifth-5"
    };

    private static void addText(List<String> found, String sentence) {
        if (hasQuantity(sentence)) {
            found.add("has-quantity");
        }
        if (sentence.endsWith("?")) {
            found.add("has-question");
        }
        if (sentence.length() < 60) {
            found.add("is-short");
        }
        if (sentence.startsWith("[") && sentence.length() > 2 && Character.isDigit(sentence.charAt(1))) {
            found.add("is-numbered-reference");
        }
    }

    /** Units that only a measurement has, as they stand behind a number. */
    private static final String[] UNITS = {
        "x", "X", "×", "%", "\\%", "times", "dB", "fold", "percent", "ms", "TFLOP", "PFLOP"
    };

    private static boolean hasQuantity(String sentence) {
        for (int at = 1; at < sentence.length(); at++) {
            char before = sentence.charAt(at - 1);
            if (before >= '0' && before <= '9') {
                int unit = sentence.charAt(at) == ' ' ? at + 1 : at;
                for (String name : UNITS) {
                    if (sentence.startsWith(name, unit) && !isLower(sentence, unit + name.length())) {
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

    private static void addName(List<String> found, OwnName name, Folded folded, Span sentence) {
        int at = name.indexIn(folded, sentence);
        if (at >= 0) {
            found.add("names-own");
            if (at - sentence.start() < 24) {
                found.add("opens-with-own");
            }
        }
    }
}
