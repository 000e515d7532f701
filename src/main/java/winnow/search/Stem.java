package winnow.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The stem of an English word: British spelling told as American, then Snowball's English stemmer (Porter 2). */
final class Stem {
    private static final int MOST_KEPT = 50_000;

    /** British endings and their American ones, the longer before the shorter. */
    private static final String[][] ENDINGS = endings();

    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final Map<String, String> known = new HashMap<>();

    private static String[][] endings() {
        List<String[]> endings = new ArrayList<>(List.of(
                new String[] {"isation", "ization"},
                new String[] {"isations", "izations"},
                new String[] {"ogue", "og"},
                new String[] {"ogues", "ogs"}));
        for (String end : List.of("e", "es", "ed", "ing", "er", "ers")) {
            endings.add(new String[] {"is" + end, "iz" + end});
            endings.add(new String[] {"ys" + end, "yz" + end});
        }
        for (String end : List.of("", "s", "ed", "ing", "ite", "ites", "able", "al", "ally")) {
            endings.add(new String[] {"our" + end, "or" + end});
        }
        for (String end : List.of("", "s", "d")) {
            endings.add(new String[] {"tre" + end, "ter" + end});
            endings.add(new String[] {"bre" + end, "ber" + end});
        }
        for (String end : List.of("ed", "ing", "er")) {
            endings.add(new String[] {"ll" + end, "l" + end});
        }
        return endings.toArray(String[][]::new);
    }

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

    /** American spelling of a word of six letters or more, told by its ending. */
    private static String american(String word) {
        if (word.length() < 6) {
            return word;
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                return word.substring(0, word.length() - ending[0].length()) + ending[1];
            }
        }
        return word;
    }
}
