package winnow.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import winnow.text.DataLines;

/** Takes a text apart into what it can be found by: stems of words, groups of the thesaurus, amounts. */
final class Terms {
    private static final Set<String> STOPS = Set.copyOf(DataLines.of(Terms.class, "stopwords.txt"));

    private final Thesaurus thesaurus;
    private final Stem stem;

    Terms(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        this.stem = thesaurus.stem();
    }

    Thesaurus thesaurus() {
        return thesaurus;
    }

    /** How a term speaks for a text. */
    enum Sort {
        /** A word of the text. */
        STEM,
        /** A group of the thesaurus. */
        GROUP,
        /** An amount. */
        AMOUNT,
        /** The step next to an amount. */
        NEAR_AMOUNT
    }

    /**
     * A term of a text.
     *
     * @param key what it is looked up by
     * @param start offset of what stands for it in the text
     * @param end offset behind that
     */
    record Term(String key, Sort sort, int start, int end) {}

    /** The terms of something that is asked: where it reads as code, what any program may hold is no term. */
    List<Term> asked(String text) {
        return CodeText.isCode(text) ? of(text, true) : of(text);
    }

    List<Term> of(String text) {
        return of(text, false);
    }

    private List<Term> of(String text, boolean code) {
        List<Word> words = Word.of(text);
        List<String> stems = words.stream().map(word -> stem.of(word.text())).toList();
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.isNumber()) {
                numbered(words, at).ifPresent(terms::add);
            } else if (isTelling(word.text()) && !(code && CodeText.isKeyword(word.text()))) {
                terms.add(new Term(stems.get(at), Sort.STEM, word.start(), word.end()));
            }
        }
        if (code) {
            return terms;
        }
        for (Thesaurus.Meeting met : thesaurus.meetings(stems)) {
            terms.add(term(met.key(), Sort.GROUP, words, met.from(), met.to()));
        }
        for (Amounts.Amount amount : Amounts.of(text, words)) {
            Sort sort = amount.near() ? Sort.NEAR_AMOUNT : Sort.AMOUNT;
            terms.add(term(amount.key(), sort, words, amount.from(), amount.to()));
        }
        return terms;
    }

    /** A number tells something with the letters it is glued to, {@code FP8}, {@code 30B}; alone it tells nothing. */
    static Optional<Term> numbered(List<Word> words, int at) {
        boolean before = at > 0 && words.get(at - 1).end() == words.get(at).start();
        boolean behind = at + 1 < words.size()
                && words.get(at).end() == words.get(at + 1).start();
        int from = before ? at - 1 : at;
        int to = behind ? at + 2 : at + 1;
        if (to - from < 2) {
            return Optional.empty();
        }
        String key =
                String.join("", words.subList(from, to).stream().map(Word::text).toList());
        return Optional.of(term(key, Sort.STEM, words, from, to));
    }

    /** Whether a word, in lower case, tells something of what a text is about. */
    static boolean isTelling(String word) {
        return word.length() > 1 && !STOPS.contains(word);
    }

    private static Term term(String key, Sort sort, List<Word> words, int from, int to) {
        return new Term(key, sort, words.get(from).start(), words.get(to - 1).end());
    }
}
