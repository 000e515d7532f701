package winnow.reading.words;

import java.util.ArrayList;
import java.util.List;
import winnow.text.Span;

/**
 * The words and signs of an abstract, in order. A word keeps what is joined within it ({@code Llama-3.1},
 * {@code H_2O}, {@code CUDA.jl}, {@code C++}); every other visible character is a sign of its own; a web
 * address is one word.
 */
public final class Words {

    /**
     * A word with its place.
     *
     * @param start offset in the abstract
     * @param end offset behind it
     * @param lower the same in lower case
     * @param hasCapital whether a letter of it is one
     * @param cues all that it says of the names near it
     */
    public record Word(int start, int end, String text, String lower, boolean hasCapital, long cues) {
        public boolean says(Says what) {
            return what.in(cues);
        }

        public boolean isCapital() {
            return hasCapital && Character.isUpperCase(text.charAt(0));
        }

        public boolean isSign() {
            return !isLetter(text.charAt(0));
        }

        public boolean is(String other) {
            return lower.equals(other);
        }
    }

    private final List<Word> all;
    /** Index of the first word of each sentence, and behind the last sentence the count of words. */
    private final int[] starts;

    private final int firstOwn;

    private Words(List<Word> all, int[] starts) {
        this.all = all;
        this.starts = starts;
        this.firstOwn = findFirstOwn();
    }

    private static final int ASCII = 128;
    public static final Word NONE = new Word(0, 0, ".", ".", false, 0);

    public static Words of(String text, List<Span> sentences) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 8);
        int[] starts = new int[sentences.size() + 1];
        for (int n = 0; n < sentences.size(); n++) {
            starts[n] = words.size();
            split(text, sentences.get(n), words);
        }
        starts[sentences.size()] = words.size();
        return new Words(words, starts);
    }

    public static List<Word> of(String title) {
        List<Word> words = new ArrayList<>();
        split(title, new Span(0, title.length()), words);
        return words;
    }

    private static void split(String text, Span span, List<Word> words) {
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || isTie(text, at)) {
                at++;
                continue;
            }
            int end = isLetter(c) ? wordEnd(text, at, span.end()) : at + 1;
            String word = text.substring(at, end);
            boolean capital = hasCapital(word);
            String lower = capital ? Folded.lower(word) : word;
            words.add(new Word(at, end, word, lower, capital, Says.all(lower)));
            at = end;
        }
    }

    /** Whether a tilde stands for a blank, as TeX has it: {@code MS~MARCO}, not {@code ~5}. */
    private static boolean isTie(String text, int at) {
        return text.charAt(at) == '~'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && isLetter(text.charAt(at + 1));
    }

    private static boolean hasCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from, int limit) {
        if (text.startsWith("http://", from) || text.startsWith("https://", from)) {
            return blankFrom(text, from, limit);
        }
        int at = from + 1;
        while (at < limit) {
            char c = text.charAt(at);
            boolean inner = at + 1 < limit && isLetter(text.charAt(at + 1));
            boolean sized = inner
                    && c == ':'
                    && Character.isLetter(text.charAt(from))
                    && Character.isDigit(text.charAt(at + 1));
            if (!isLetter(c) && !sized && !(inner && "-_.\u2010\u2011".indexOf(c) >= 0)) {
                break;
            }
            at++;
        }
        while (at < limit
                && at - from < 40
                && (text.charAt(at) == '+' || text.charAt(at) == '#')
                && isTight(text, at, limit)) {
            at++;
        }
        return at;
    }

    /** Whether a character is a letter or a digit, of whatever script. */
    public static boolean isLetter(char c) {
        return c < ASCII
                ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
                : Character.isLetterOrDigit(c);
    }

    /** Whether the plus sign here belongs to the word before it ({@code C++}, not {@code <a> + <b>} or {@code 1+1}). */
    private static boolean isTight(String text, int at, int limit) {
        return at + 1 == limit || !isLetter(text.charAt(at + 1));
    }

    private static int blankFrom(String text, int from, int limit) {
        int at = from;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    public List<Word> all() {
        return all;
    }

    /** The first word behind another one that begins at an offset or behind it. */
    public int behind(int word, int offset) {
        int at = word + 1;
        while (at < count() && word(at).start() < offset) {
            at++;
        }
        return at;
    }

    public int count() {
        return all.size();
    }

    public Word word(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : NONE;
    }

    public boolean contains(String text) {
        return all.stream().anyMatch(word -> word.text().equals(text));
    }

    public int sentences() {
        return starts.length - 1;
    }

    /** Index of the first word of a sentence, from 1. */
    public int first(int sentence) {
        return starts[sentence - 1];
    }

    /** Index behind the last word of a sentence, from 1. */
    public int behind(int sentence) {
        return starts[sentence];
    }

    /** The first sentence, from 1, in which the authors speak of their own work; behind the last one if none. */
    public int firstOwn() {
        return firstOwn;
    }

    private int findFirstOwn() {
        for (int n = 1; n <= sentences(); n++) {
            for (int i = first(n); i < behind(n); i++) {
                if (isOwn(i)) {
                    return n;
                }
            }
        }
        return sentences() + 1;
    }

    /** Whether the word speaks of the authors or of their work: {@code we}, {@code this paper}, {@code the proposed}. */
    public boolean isOwn(int index) {
        String word = word(index).lower();
        return switch (word) {
            case "we", "our" -> true;
            case "paper",
                    "work",
                    "study",
                    "article",
                    "thesis",
                    "contribution",
                    "research",
                    "report",
                    "letter",
                    "survey",
                    "manuscript",
                    "dissertation" ->
                word(index - 1).is("this") || word(index - 1).is("present");
            case "proposed" -> word(index - 1).is("the");
            default -> false;
        };
    }
}
