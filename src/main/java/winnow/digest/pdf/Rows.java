package winnow.digest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import winnow.digest.pdf.Line.Column;

/**
 * The letters of a page as pieces of lines: what stands on one base line, without a gap as wide as that between
 * columns.
 */
final class Rows {
    /** Base lines no farther apart than this part of the type are one: a raised mark belongs to its word. */
    static final double LEVEL = 0.45;

    private static final double BLANK = 0.16;
    private static final double GAP = 0.95;
    /** The same letter printed again, a hair beside itself, makes bold type without a bold font. */
    private static final double PRINTED_TWICE = 0.25;

    private final int page;
    private final List<Line> pieces = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Letter> word = new ArrayList<>();

    private Rows(int page) {
        this.page = page;
    }

    /** The pieces, from the top down and from left to right. */
    static List<Line> of(List<Letter> letters, int page) {
        Rows rows = new Rows(page);
        List<Letter> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Letter::base));
        int from = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || !isLevel(sorted.get(from), sorted.get(at))) {
                rows.row(sorted.subList(from, at));
                from = at;
            }
        }
        return rows.pieces;
    }

    private static boolean isLevel(Letter top, Letter letter) {
        return letter.base() - top.base() < LEVEL * Math.max(top.size(), letter.size());
    }

    private void row(List<Letter> row) {
        List<Letter> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Letter::left));
        Letter before = sorted.get(0);
        boolean blank = false;
        for (Letter letter : sorted) {
            double size = Math.max(before.size(), letter.size());
            double gap = letter.left() - before.right();
            if (letter.text().isBlank()) {
                blank = true;
                continue;
            }
            boolean twice = !word.isEmpty()
                    && letter.text().equals(before.text())
                    && letter.left() - before.left() < PRINTED_TWICE * before.width();
            if (twice) {
                word.set(word.size() - 1, bold(before));
                continue;
            }
            if (blank || gap > BLANK * size) {
                endWord();
            }
            if (gap > GAP * size) {
                endPiece();
            }
            word.add(letter);
            before = letter;
            blank = false;
        }
        endWord();
        endPiece();
    }

    private static Letter bold(Letter letter) {
        return new Letter(
                letter.text(),
                letter.left(),
                letter.width(),
                letter.base(),
                letter.size(),
                true,
                letter.italic(),
                letter.turned());
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        word.forEach(letter -> text.append(letter.text()));
        Letter largest =
                word.stream().max(Comparator.comparingDouble(Letter::size)).orElse(word.get(0));
        long bold = word.stream().filter(Letter::bold).count();
        long italic = word.stream().filter(Letter::italic).count();
        words.add(new Word(
                text.toString(),
                word.get(0).left(),
                word.get(word.size() - 1).right(),
                largest.base(),
                largest.size(),
                bold * 2 > word.size(),
                italic * 2 > word.size()));
        word.clear();
    }

    private void endPiece() {
        if (!words.isEmpty()) {
            pieces.add(new Line(List.copyOf(words), page, Column.NONE));
            words.clear();
        }
    }
}
