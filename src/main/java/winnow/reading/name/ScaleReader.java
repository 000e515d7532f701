package winnow.reading.name;

import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;
import winnow.text.Span;

/** Finds the sizes of what was run: {@code 175B}, {@code 3072 MI250X GPUs}, {@code 7B to 141B}, {@code single A100 GPU}. */
final class ScaleReader {
    private static final int MOST_BETWEEN = 3;
    /** Numerals and commas are not counted as between; no size is spelled in so many. */
    private static final int LONGEST = 16;

    /** Adds them in order; from the sentence on in which the authors speak of their own work. */
    void read(Words words, int from, MentionList mentions) {
        for (int n = from; n <= words.sentences(); n++) {
            int i = words.first(n);
            while (i < words.behind(n)) {
                int behind = behind(words, i, words.behind(n));
                if (behind > i) {
                    int first = i > words.first(n) + 1
                                    && words.word(i - 1).is("than")
                                    && words.word(i - 2).is("more")
                            ? i - 2
                            : i;
                    Span span = span(words, first, behind);
                    mentions.addScale(n, span);
                }
                i = Math.max(i + 1, behind);
            }
        }
    }

    private static Span span(Words words, int first, int behind) {
        Word last = words.word(behind - 1);
        int dash = last.text().lastIndexOf('-');
        boolean model = behind - first == 1
                && dash > 0
                && !Character.isDigit(last.text().charAt(0));
        return new Span(model ? last.start() + dash + 1 : words.word(first).start(), last.end());
    }

    /** Index behind the size that begins here; the index itself when none does. */
    private static int behind(Words words, int at, int limit) {
        Word word = words.word(at);
        if (!mayBegin(word)) {
            return at;
        }
        boolean number = Character.isDigit(word.text().charAt(0)) || word.says(Says.AMOUNTS);
        if (isSize(word.text())) {
            boolean range = at + 2 < limit
                    && words.word(at + 1).is("to")
                    && isSize(words.word(at + 2).text());
            return range ? at + 3 : counted(words, at, limit, at + 1);
        }
        if (number || word.is("single")) {
            return counted(words, at, limit, at);
        }
        return at;
    }

    /** Whether the letters are worth a closer look. */
    private static boolean mayBegin(Word word) {
        String text = word.text();
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return (first >= '0' && first <= '9')
                || ("bhmst".indexOf(first) >= 0 && (last == 's' || last == 'd' || last == 'n' || last == 'e'))
                || (word.hasCapital() && "BMTK".indexOf(last) >= 0);
    }

    /** Index behind the unit that is counted, within three words; {@code otherwise} when there is none. */
    private static int counted(Words words, int at, int limit, int otherwise) {
        boolean digits = Character.isDigit(words.word(at).text().charAt(0));
        int between = 0;
        for (int i = at + 1; i < Math.min(limit, at + LONGEST) && between <= MOST_BETWEEN; i++) {
            Word word = words.word(i);
            if (word.says(Says.UNITS)) {
                return digits || between > 0 || words.word(at).says(Says.AMOUNTS) ? i + 1 : otherwise;
            }
            boolean thousands = word.text().equals(",")
                    && i + 1 < limit
                    && Character.isDigit(words.word(i + 1).text().charAt(0));
            boolean joins = word.says(Says.AMOUNTS)
                    || thousands
                    || word.is("of")
                    || Character.isDigit(word.text().charAt(0));
            if ((word.isSign() && !thousands)
                    || word.is("and")
                    || word.is("to")
                    || word.is("x")
                    || word.is("times")
                    || word.is("the")) {
                return otherwise;
            }
            between += joins ? 0 : 1;
        }
        return otherwise;
    }

    /** {@code 7B}, {@code 1.5T}, {@code 256K}, {@code Mistral-7B}. */
    private static boolean isSize(String word) {
        int dash = word.lastIndexOf('-');
        int end = word.length() - 1;
        if ((end <= dash + 1 && !(end == dash + 2)) || "BMTK".indexOf(word.charAt(end)) < 0) {
            return false;
        }
        boolean digit = false;
        for (int i = dash + 1; i < end; i++) {
            char c = word.charAt(i);
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && c != '.') {
                return false;
            }
        }
        return digit;
    }
}
