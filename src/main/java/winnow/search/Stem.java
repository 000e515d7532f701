package winnow.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The stem of an English word: British spelling told as American, then Snowball's English stemmer (Porter 2). */
final class Stem {
    private static final int MOST_KEPT = 50_000;
    private static final int SHORTEST_BRITISH = 6;
    private static final int SHORTEST_HEAD_OF_ELL = 3;

    /** What stands before -ise in words that everybody spells so: raise, noise, precise, revise, comprise, promise. */
    private static final List<String> BEFORE_PLAIN_ISE = List.of("a", "o", "u", "c", "v", "w", "pr", "prom", "prem");

    private static final Map<String, String> AMERICAN = american();
    private static final int LONGEST_ENDING =
            AMERICAN.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final Map<String, String> known = new HashMap<>();

    /** The stem of a word of letters and digits, in lower case. */
    String of(String word) {
        String stem = known.get(word);
        if (stem == null) {
            stem = stemmed(american(word.toLowerCase(Locale.ROOT)));
            if (known.size() < MOST_KEPT) {
                known.put(word, stem);
            }
        }
        return stem;
    }

    private String stemmed(String word) {
        if (word.length() < 3 || Character.isDigit(word.charAt(0))) {
            return word;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** How British words end, and the American ones. */
    private static Map<String, String> american() {
        Map<String, String> endings = new HashMap<>();
        for (String end : List.of("e", "es", "ed", "ing", "er", "ers")) {
            endings.put("is" + end, "iz" + end);
            endings.put("ys" + end, "yz" + end);
        }
        for (String end : List.of("", "s", "ed", "ing", "ite", "ites", "able", "al", "ally")) {
            endings.put("our" + end, "or" + end);
        }
        for (String end : List.of("", "s", "d")) {
            endings.put("tre" + end, "ter" + end);
            endings.put("bre" + end, "ber" + end);
        }
        for (String end : List.of("ed", "ing", "er")) {
            endings.put("ell" + end, "el" + end);
        }
        endings.put("ogue", "og");
        endings.put("ogues", "ogs");
        return Map.copyOf(endings);
    }

    private static String american(String word) {
        if (word.length() < SHORTEST_BRITISH) {
            return word;
        }
        for (int length = Math.min(LONGEST_ENDING, word.length()); length > 2; length--) {
            int head = word.length() - length;
            String ending = AMERICAN.get(word.substring(head));
            if (ending != null && isBritish(word.substring(0, head), ending)) {
                return word.substring(0, head) + ending;
            }
        }
        return word.replace("isation", "ization");
    }

    /** Whether a word that ends so is British: modelled is, and smelled is not; organised is, and raised is not. */
    private static boolean isBritish(String head, String american) {
        if (american.startsWith("el")) {
            return head.length() >= SHORTEST_HEAD_OF_ELL;
        }
        return !american.startsWith("iz") || BEFORE_PLAIN_ISE.stream().noneMatch(head::endsWith);
    }
}
