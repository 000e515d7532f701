package winnow.reading.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import winnow.reading.words.Clue;
import winnow.reading.words.Folded;
import winnow.reading.words.PhraseTrie;

/** Tells whose work a sentence speaks of: the paper's own, or what was there before. */
public final class FigureOwner {
    /** What a word says of who speaks. */
    private enum Cue {
        SELF,
        WORK,
        RESULT,
        INTRODUCING
    }

    private static final Map<String, Cue> CUES = cues();
    private static final Set<String> RIVALS = Set.of(
            "existing",
            "previous",
            "prior",
            "traditional",
            "conventional",
            "current",
            "baseline",
            "baselines",
            "others",
            "state-of-the-art",
            "competing",
            "competitors",
            "earlier",
            "original",
            "vanilla",
            "recent",
            "typical",
            "naive");

    private final Set<String> names = new HashSet<>();
    private final String title;
    private final int firstOwn;

    /** A word that introduces what a paper names. */
    enum Introduction implements Clue {
        WORD
    }

    public static List<PhraseTrie.Phrase<Clue>> clues() {
        return CUES.entrySet().stream()
                .filter(cue -> cue.getValue() == Cue.INTRODUCING)
                .map(cue -> new PhraseTrie.Phrase<Clue>(cue.getKey(), Introduction.WORD))
                .toList();
    }

    FigureOwner(String title, List<FigureWords> sentences, List<List<Clue.Met>> clues) {
        this.title = title;
        readTitle();
        for (int n = 0; n < sentences.size(); n++) {
            if (introduces(clues.get(n))) {
                readNames(sentences.get(n));
            }
        }
        int first = 0;
        while (first < sentences.size() && !speaksOfItself(sentences.get(first))) {
            first++;
        }
        this.firstOwn = first < sentences.size() ? first : 0;
    }

    private static boolean introduces(List<Clue.Met> clues) {
        for (Clue.Met met : clues) {
            if (met.clue() == Introduction.WORD) {
                return true;
            }
        }
        return false;
    }

    private void readTitle() {
        int end = title.indexOf(": ");
        if (end > 0) {
            FigureWords head = new FigureWords(title.substring(0, end), false);
            if (head.size() <= 3) {
                names.add(FigureNames.folded(title.substring(0, end)));
            }
        }
    }

    private void readNames(FigureWords words) {
        for (int at = 0; at < words.size(); at++) {
            if (CUES.get(words.lower(at)) == Cue.INTRODUCING) {
                for (int next = at + 1; next <= at + 6; next++) {
                    if (words.is(next, ",") && next > at + 1) {
                        break;
                    }
                    if (FigureNames.isSystem(words, next)) {
                        names.add(FigureNames.folded(words.text(next)));
                        break;
                    }
                }
            }
        }
    }

    /** The paper's own name, or part of a name of more words. */
    boolean isOwnName(String name) {
        return names.contains(FigureNames.folded(name));
    }

    /** Whether a sentence, its number from 0, stands where the paper has begun to speak of its own work. */
    boolean hasBegun(int sentence) {
        return sentence >= firstOwn;
    }

    boolean speaksOfItself(FigureWords words) {
        for (int at = 0; at < words.size(); at++) {
            Cue cue = CUES.get(words.lower(at));
            boolean work = cue == Cue.WORK && words.isOneOf(at - 1, "this", "present");
            boolean name =
                    cue == null && !names.isEmpty() && FigureNames.isNamed(words, at) && isOwnName(words.text(at));
            if (cue == Cue.SELF || cue == Cue.RESULT || work || name) {
                return true;
            }
        }
        return false;
    }

    /** The sentence is about earlier work: it begins so, and no "we" or own name is in it. */
    boolean speaksOfOthers(FigureWords words) {
        boolean rival = isRivalWord(words.lower(0)) || isRivalWord(words.lower(1));
        return rival && !speaksOfItself(words);
    }

    /** Words at which the subject of a subordinate clause is somebody else's work. */
    boolean isOther(FigureWords words, int at) {
        int noun = words.isOneOf(at, "the", "a", "an", "all", "most") ? at + 1 : at;
        boolean name = FigureNames.isSystem(words, noun)
                && !isOwnName(words.text(noun))
                && !words.text(noun).endsWith("ing");
        return name || isRivalWord(words.lower(noun));
    }

    private static boolean isRivalWord(String word) {
        return RIVALS.contains(word);
    }

    /** The title says that the paper gives a data set or the like: what it holds is its result. */
    boolean isOfData() {
        String lower = Folded.lower(title);
        return Stream.of("benchmark", "dataset", "data set", "corpus", "bench").anyMatch(lower::contains);
    }

    /** The title names this number: a headline. */
    boolean isInTitle(String number) {
        String plain = Folded.lower(title.replace(",", ""));
        int at = plain.indexOf(number);
        boolean whole = at >= 0 && (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1)));
        return whole
                && (at + number.length() >= plain.length() || !Character.isDigit(plain.charAt(at + number.length())));
    }

    private static Map<String, Cue> cues() {
        Map<String, Cue> cues = new HashMap<>();
        put(cues, Cue.SELF, "we our ours us");
        put(cues, Cue.WORK, "paper work study thesis article contribution research report letter survey");
        put(cues, Cue.RESULT, "proposed experiments evaluation evaluations experimental empirically");
        put(
                cues,
                Cue.INTRODUCING,
                "propose proposes present presents introduce introduces develop developed describe call called named dubbed "
                        + "namely design build");
        return cues;
    }

    private static void put(Map<String, Cue> cues, Cue cue, String words) {
        for (String word : words.split(" ", -1)) {
            cues.put(word, cue);
        }
    }
}
