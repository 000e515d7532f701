package winnow.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The stem of an English word: British spelling told as American, then Snowball's English stemmer (Porter 2). */
final class Stem {
    private static final int MOST_KEPT = 50_000;

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

    private static String american(String word) {
        if (word.length() < 6) {
            return word;
        }
        return word.replace("isation", "ization")
                .replaceFirst("is(e|es|ed|ing|er|ers)$", "iz$1")
                .replaceFirst("ys(e|es|ed|ing|er|ers)$", "yz$1")
                .replaceFirst("our(s|ed|ing|ite|ites|able|al|ally)?$", "or$1")
                .replaceFirst("(t|b)re(s|d)?$", "$1er$2")
                .replaceFirst("ll(ed|ing|er)$", "l$1")
                .replaceFirst("ogue(s)?$", "og$1");
    }
}
