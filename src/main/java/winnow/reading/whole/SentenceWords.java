package winnow.reading.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Abstract;
import winnow.reading.words.Weights;
import winnow.reading.words.Weights.Features;
import winnow.text.Span;

/**
 * The words of a sentence as the role model knows them: folded, without their endings, numbers as
 * {@code 0}, what the paper introduces as {@code OWN}, "this paper" and its like as {@code THIS}; and,
 * made of these, the features that the model was fitted with: each word, each pair, the opening, and the
 * verb behind a subject when an adverb stands between.
 */
final class SentenceWords {
    private static final String OPENING = "^";
    private static final String OWN = "OWN";
    private static final String THIS = "THIS";
    private static final String NUMBER = "0";
    /** A feature is about this where a word tells something alone; no word is like it. */
    private static final String ALONE = "~";

    private static final Set<String> WORKS = Set.of(
            "paper",
            "work",
            "study",
            "article",
            "report",
            "survey",
            "thesis",
            "research",
            "letter",
            "chapter",
            "review");
    private static final Set<String> SUBJECTS = Set.of("we", OWN, THIS, OPENING);
    private static final Set<String> BETWEEN = Set.of(
            "also",
            "then",
            "further",
            "first",
            "thus",
            "therefore",
            "furthermore",
            "next",
            "instead",
            "again",
            "now",
            "here");
    private static final String[] ENDINGS = {"ing", "ed", "es", "s", "ly"};
    /** No shorter word has an ending taken off. */
    private static final int SHORTEST = 5;

    private final Abstract text;
    private final String folded;
    private final OwnName name;
    private final @Nullable Weights known;

    /** Only what some weights know is made into features; everything without them. */
    SentenceWords(Abstract text, OwnName name, @Nullable Weights known) {
        this.known = known;
        this.text = text;
        this.folded = text.folded().toString();
        this.name = name;
    }

    /** Adds the features of the words of a sentence, from 0: each is about the word before, or about a word alone. */
    void addTo(Features features, int sentence) {
        List<String> words = words(text.sentences().get(sentence));
        for (int at = 1; at < words.size(); at++) {
            String word = words.get(at);
            String before = words.get(at - 1);
            features.add(ALONE, word);
            if (known == null || known.knows(before)) {
                features.add(before, word);
                if (SUBJECTS.contains(before) && isAdverb(word)) {
                    addVerb(features, before, words, at + 1);
                }
            }
        }
        if (words.size() > 2) {
            features.add(OPENING + " " + words.get(1), words.get(2));
        }
    }

    private static void addVerb(Features features, String subject, List<String> words, int from) {
        int at = from;
        while (at < words.size() && isAdverb(words.get(at))) {
            at++;
        }
        if (at < words.size()) {
            features.add(subject, words.get(at));
        }
    }

    private static boolean isAdverb(String word) {
        return BETWEEN.contains(word) || word.endsWith("ly");
    }

    private List<String> words(Span sentence) {
        List<String> words = new ArrayList<>();
        words.add(OPENING);
        int at = sentence.start();
        while (at < sentence.end()) {
            if (folded.charAt(at) == ' ') {
                at++;
                continue;
            }
            int named = name.endAt(folded, at);
            int end = named > 0 ? named : wordEnd(at, sentence.end());
            String word = named > 0 ? OWN : folded.substring(at, end);
            boolean joins = WORKS.contains(word) && isThis(words.get(words.size() - 1));
            if (joins) {
                words.set(words.size() - 1, THIS);
            } else {
                words.add(word.charAt(0) >= '0' && word.charAt(0) <= '9' ? NUMBER : named > 0 ? OWN : stem(word));
            }
            at = end;
        }
        return words;
    }

    private static boolean isThis(String word) {
        return "this".equals(word) || "present".equals(word);
    }

    private int wordEnd(int from, int limit) {
        int at = from;
        while (at < limit && folded.charAt(at) != ' ') {
            at++;
        }
        return at;
    }

    private static String stem(String word) {
        if (word.length() >= SHORTEST) {
            for (String ending : ENDINGS) {
                if (word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
        }
        return word;
    }
}
