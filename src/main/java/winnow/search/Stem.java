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
    private static final int SHORTEST_BRITISH = 6;
    private static final List<Ending> ENDINGS = endings();

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

    /** How a British word ends, and the American one. */
    private record Ending(String british, String american) {}

    private static List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        for (String end : List.of("e", "es", "ed", "ing", "er", "ers")) {
            endings.add(new Ending("is" + end, "iz" + end));
            endings.add(new Ending("ys" + end, "yz" + end));
        }
        for (String end : List.of("", "s", "ed", "ing", "ite", "ites", "able", "al", "ally")) {
            endings.add(new Ending("our" + end, "or" + end));
        }
        for (String end : List.of("", "s", "d")) {
            endings.add(new Ending("tre" + end, "ter" + end));
            endings.add(new Ending("bre" + end, "ber" + end));
        }
        for (String end : List.of("ed", "ing", "er")) {
            endings.add(new Ending("ll" + end, "l" + end));
        }
        endings.add(new Ending("ogue", "og"));
        endings.add(new Ending("ogues", "ogs"));
        return endings;
    }

    private static String american(String word) {
        if (word.length() < SHORTEST_BRITISH) {
            return word;
        }
        for (Ending ending : ENDINGS) {
            if (word.endsWith(ending.british)) {
                return word.substring(0, word.length() - ending.british.length()) + ending.american;
            }
        }
        return word.replace("isation", "ization");
    }
}
