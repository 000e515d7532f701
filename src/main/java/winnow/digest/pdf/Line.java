package winnow.digest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words on one base line, from left to right.
 *
 * @param words at least one
 * @param page number, from 1
 * @param column the run of lines it stands in; lines of one column follow each other
 */
record Line(List<Word> words, int page, Column column) {
    private static final double MOSTLY = 0.85;

    /**
     * What lines that stand below each other share.
     *
     * @param number in the document
     */
    record Column(int number, double left, double right) {
        static final Column NONE = new Column(0, 0, 0);

        double width() {
            return right - left;
        }
    }

    double left() {
        return words.get(0).left();
    }

    double right() {
        return words.get(words.size() - 1).right();
    }

    /** The base line and the type of most letters: a raised mark has others. */
    double base() {
        return main().base();
    }

    double size() {
        return main().size();
    }

    private Word main() {
        Word main = words.get(0);
        for (Word word : words) {
            main = word.size() > main.size() * 1.02 || (word.size() > main.size() * 0.98 && longer(word, main))
                    ? word
                    : main;
        }
        return main;
    }

    private static boolean longer(Word one, Word other) {
        return one.text().length() > other.text().length();
    }

    boolean isBold() {
        return mostly(Word::bold);
    }

    boolean isItalic() {
        return mostly(Word::italic);
    }

    private boolean mostly(Predicate<Word> is) {
        int all = length();
        int such =
                words.stream().filter(is).mapToInt(word -> word.text().length()).sum();
        return such >= MOSTLY * all;
    }

    int length() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether another stands beside it rather than above or below. */
    boolean isLevelWith(Line other) {
        return Math.abs(base() - other.base()) < Rows.LEVEL * Math.max(size(), other.size());
    }

    Line with(Line other) {
        List<Word> all = new ArrayList<>(words);
        all.addAll(other.words);
        all.sort(Comparator.comparingDouble(Word::left));
        return new Line(List.copyOf(all), page, column);
    }

    Line in(Column other) {
        return new Line(words, page, other);
    }
}
