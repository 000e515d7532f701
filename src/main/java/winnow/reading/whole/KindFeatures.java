package winnow.reading.whole;

import java.util.List;
import java.util.Locale;
import winnow.reading.words.Abstract;
import winnow.reading.words.Clue;
import winnow.reading.words.Weights.Features;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/**
 * What of a title and an abstract tells what a paper mainly contributes: the words of the title, those that stand
 * behind "we", "our" and "this", those of what is proposed, and the phrases of {@code kinds.txt}.
 */
final class KindFeatures {
    private static final int MOST_PROPOSALS = 4;
    /** So many words behind a verb of proposing its object may stand. */
    private static final int REACH = 16;

    private static final int ENDING = 3;
    private static final int SHORTEST_PLURAL = 5;

    private KindFeatures() {}

    static void of(Abstract text, Features features) {
        addTitle(Words.of(text.title()), features);
        Words words = text.words();
        int proposals = 0;
        for (int n = 1; n <= words.sentences(); n++) {
            int behind = Proposal.endIn(words, n);
            if (behind >= 0 && proposals < MOST_PROPOSALS) {
                addObject(words, n, behind, proposals == 0 ? "first object" : "object", features);
                proposals++;
            }
            for (int i = words.first(n); i + 1 < words.behind(n); i++) {
                Word word = words.word(i);
                if (word.is("we") || word.is("our") || word.is("this")) {
                    features.add(word.lower(), stem(words.word(i + 1)));
                }
            }
        }
        features.add("proposals", proposals == 0 ? "none" : proposals == 1 ? "one" : "several");
        for (List<Clue.Met> clues : text.clues()) {
            for (Clue.Met met : clues) {
                if (met.clue() instanceof KindReader.Word word) {
                    features.add("says", word.words());
                }
            }
        }
    }

    private static void addTitle(List<Word> title, Features features) {
        int colon = 0;
        while (colon < title.size() && !title.get(colon).text().equals(":")) {
            colon++;
        }
        String before = "^";
        for (int at = 0; at < title.size(); at++) {
            String stem = stem(title.get(at));
            features.add("title", stem);
            features.add("title two", before + " " + stem);
            if (at > colon) {
                features.add("title behind", stem);
            }
            before = stem;
        }
        features.add("title two", before + " $");
        features.add("head", colon == title.size() ? "none" : colon == 1 ? "one word" : "some");
        if (colon == 1) {
            String head = title.get(0).text();
            features.add(
                    "head ends",
                    head.substring(Math.max(0, head.length() - ENDING)).toLowerCase(Locale.ROOT));
        }
    }

    private static void addObject(Words words, int sentence, int behind, String about, Features features) {
        int met = 0;
        String before = "^";
        for (int i = words.first(sentence); i < words.behind(sentence) && met < REACH; i++) {
            Word word = words.word(i);
            if (word.start() >= behind) {
                if (word.is("that") || word.is("which") || word.is("to") || word.is("for")) {
                    return;
                }
                String stem = stem(word);
                features.add(about, stem);
                features.add("object two", before + " " + stem);
                before = stem;
                met++;
            }
        }
    }

    private static String stem(Word word) {
        String lower = word.lower();
        if (Character.isDigit(lower.charAt(0))) {
            return "0";
        }
        boolean plural = lower.length() >= SHORTEST_PLURAL && lower.endsWith("s");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
