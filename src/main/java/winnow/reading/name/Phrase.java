package winnow.reading.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Lexicon;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Words.Word;

/**
 * A run of words that can be a name, and the acronym or long form in brackets behind it.
 *
 * @param text as written
 * @param other what stands in brackets behind it and means the same; {@code null} when nothing does
 * @param first index of its first word
 * @param behind index behind its last word, and behind the brackets if {@code other} stands there
 */
public record Phrase(String text, @Nullable String other, int first, int behind) {
    private static final int LONGEST = 8;
    private static final int LONGEST_ACRONYM_SOURCE = 8;

    /** The phrase of capitals that begins at {@code from}; {@code null} when none does. */
    static @Nullable Phrase at(String source, List<Word> words, int from, int limit) {
        int behind = from;
        while (behind < limit && behind - from < LONGEST && continues(words, from, behind, limit)) {
            behind++;
        }
        while (behind > from && words.get(behind - 1).text().equals("and")) {
            behind--;
        }
        if (behind == from) {
            return null;
        }
        String text =
                source.substring(words.get(from).start(), words.get(behind - 1).end());
        String other = bracketed(words, behind, limit);
        if (other != null && !matches(other, words, from, behind)) {
            other = null;
        }
        return new Phrase(text, other, from, other == null ? behind : behind + 3);
    }

    private static boolean continues(List<Word> words, int from, int at, int limit) {
        Word word = words.get(at);
        if (word.isSign() && !(at > from && word.text().equals("&"))) {
            return false;
        }
        if (isCapital(word)) {
            return true;
        }
        boolean between = at > from
                && at + 1 < limit
                && isCapital(words.get(at + 1))
                && !words.get(at + 1).isSign();
        boolean list = between && Shape.isName(words.get(at - 1)) && Shape.isName(words.get(at + 1));
        return between
                && ((word.is("and") && !list) || word.is("of") || word.is("for") || word.is("in") || word.is("&"));
    }

    private static boolean isCapital(Word word) {
        return word.isCapital() || Shape.isName(word);
    }

    /** The one word in round brackets that begin at {@code at}. */
    static @Nullable String bracketed(List<Word> words, int at, int limit) {
        boolean brackets = at + 2 < limit
                && words.get(at).text().equals("(")
                && words.get(at + 2).text().equals(")");
        return brackets && !words.get(at + 1).isSign() ? words.get(at + 1).text() : null;
    }

    /** Whether an acronym stands for words: its first letter is theirs and the others follow in order. */
    private static boolean matches(String acronym, List<Word> words, int from, int behind) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < behind; i++) {
            letters.append(words.get(i).lower());
        }
        String folded = Lexicon.folded(acronym);
        int at = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            at = letters.indexOf(String.valueOf(c), at) + 1;
            if (at == 0 || (i == 0 && at != 1)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The words, of whatever case, that an acronym in brackets at {@code bracket} stands for by their first
     * letters; {@code null} when none do or the acronym is one of the field's.
     */
    static @Nullable Phrase ofAcronym(String source, List<Word> words, int bracket, int least, int limit) {
        String acronym = bracketed(words, bracket, limit);
        if (acronym == null || !Shape.isAcronym(acronym)) {
            return null;
        }
        String wanted = initials(acronym);
        int from = Math.max(least, bracket - LONGEST_ACRONYM_SOURCE);
        for (int first = bracket - 1; first >= from && !words.get(first).isSign(); first--) {
            if (initialsOf(words, first, bracket, false).equals(wanted)
                    || initialsOf(words, first, bracket, true).equals(wanted)) {
                String text = source.substring(
                        words.get(first).start(), words.get(bracket - 1).end());
                return new Phrase(text, acronym, first, bracket + 3);
            }
        }
        return null;
    }

    private static String initials(String acronym) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < acronym.length(); i++) {
            char c = acronym.charAt(i);
            boolean plural = i == acronym.length() - 1 && c == 's';
            if (Character.isLetter(c) && !plural) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    /** First letters of words and of their parts, with or without the little words. */
    private static String initialsOf(List<Word> words, int first, int behind, boolean all) {
        StringBuilder letters = new StringBuilder();
        for (int i = first; i < behind; i++) {
            String word = words.get(i).lower();
            if (!all
                    && i > first
                    && (word.equals("of")
                            || word.equals("and")
                            || word.equals("for")
                            || word.equals("the")
                            || word.equals("in"))) {
                continue;
            }
            letters.append(word.charAt(0));
            for (int at = word.indexOf('-'); at >= 0 && at + 1 < word.length(); at = word.indexOf('-', at + 1)) {
                letters.append(word.charAt(at + 1));
            }
        }
        return letters.toString();
    }

    /** Whether a text is, as a whole, what the field has for a word of its own and not for a name. */
    static boolean isTerm(String text) {
        Lexicon.Hit hit = Lexicon.field().longest(text, 0, text.length(), true);
        if (hit == null || hit.end() < text.length() - 1 || (hit.end() == text.length() - 1 && !text.endsWith("s"))) {
            return false;
        }
        Kind kind = hit.entry().kind();
        return kind == Kind.TERM || kind == Kind.DEVICE || kind == Kind.HARDWARE;
    }

    /** Whether the field knows a text, as a whole, by whatever kind of name. */
    static boolean isKnown(String text) {
        Lexicon.Hit hit = Lexicon.field().longest(text, 0, text.length(), true);
        return hit != null && hit.end() >= text.length() - 1;
    }
}
