package winnow.reading.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import winnow.paper.Scale;
import winnow.reading.words.Abstract;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/** Finds the sizes of what was run: {@code 175B}, {@code 3072 MI250X GPUs}, {@code 7B to 141B}, {@code single A100 GPU}. */
final class ScaleReader {
    private static final int MOST_BETWEEN = 3;
    /** Numerals and commas are not counted as between; no size is spelled in so many. */
    private static final int LONGEST = 16;

    /** In order; from the sentence on in which the authors speak of their own work. */
    List<Scale> scale(Abstract paper, Words words, int from) {
        Set<Scale> found = new LinkedHashSet<>();
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
                    found.add(new Scale(n, told(paper.text(), words, first, behind)));
                }
                i = Math.max(i + 1, behind);
            }
        }
        return new ArrayList<>(found);
    }

    private static String told(String text, Words words, int first, int behind) {
        String last = words.word(behind - 1).text();
        int dash = last.lastIndexOf('-');
        boolean model = behind - first == 1 && dash > 0 && !Character.isDigit(last.charAt(0));
        return model
                ? last.substring(dash + 1)
                : text.substring(
                        words.word(first).start(), words.word(behind - 1).end());
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
