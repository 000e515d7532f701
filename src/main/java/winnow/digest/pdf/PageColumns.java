package winnow.digest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import winnow.digest.pdf.Line.Column;

/**
 * The pieces of lines of a page as lines in the order they are read.
 *
 * <pre>
 * page   = band*                   from the top down
 * band   = page page               on both sides of a gutter that no piece crosses, several lines on each
 *        | line+                   all across
 * </pre>
 *
 * Where the gutter is, the page shows: the upright strip that the fewest pieces cross. Narrow matter at a side, such
 * as times or numbers, is no column.
 */
final class PageColumns {
    private static final int FEWEST_LINES = 3;
    private static final double NARROWEST = 0.18;
    private static final double STRIP = 3;
    private static final int STEPS = 60;
    private static final int MOST_GUTTERS = 4;

    private final List<Line> lines = new ArrayList<>();
    private int columns;

    /**
     * The lines of a page; all pages before it were read.
     *
     * @param pieces from the top down
     */
    List<Line> read(List<Line> pieces) {
        lines.clear();
        if (!pieces.isEmpty()) {
            area(pieces, 0);
        }
        return List.copyOf(lines);
    }

    private void area(List<Line> pieces, int deep) {
        double gutter = deep < MOST_GUTTERS ? gutter(pieces) : -1;
        if (gutter < 0) {
            column(pieces);
            return;
        }
        List<Line> across = new ArrayList<>();
        for (List<Line> band : bands(pieces, gutter)) {
            List<Line> left = sideOf(band, gutter, true);
            List<Line> right = sideOf(band, gutter, false);
            boolean parted = isColumn(left, width(pieces)) && isColumn(right, width(pieces));
            if (parted) {
                column(across);
                across.clear();
                area(left, deep + 1);
                area(right, deep + 1);
            } else {
                across.addAll(band);
            }
        }
        column(across);
    }

    /** Runs of pieces from the top down that all cross the gutter, or do not. */
    private static List<List<Line>> bands(List<Line> pieces, double gutter) {
        List<List<Line>> bands = new ArrayList<>();
        boolean crossed = false;
        for (Line piece : pieces) {
            boolean crosses = crosses(piece, gutter);
            if (bands.isEmpty() || crosses != crossed) {
                bands.add(new ArrayList<>());
            }
            bands.get(bands.size() - 1).add(piece);
            crossed = crosses;
        }
        return bands;
    }

    private static boolean crosses(Line piece, double at) {
        return piece.left() < at + STRIP && piece.right() > at - STRIP;
    }

    private static List<Line> sideOf(List<Line> pieces, double gutter, boolean left) {
        return pieces.stream()
                .filter(piece -> !crosses(piece, gutter) && (piece.left() < gutter) == left)
                .toList();
    }

    private static double left(List<Line> pieces) {
        return pieces.stream().mapToDouble(Line::left).min().orElse(0);
    }

    private static double right(List<Line> pieces) {
        return pieces.stream().mapToDouble(Line::right).max().orElse(0);
    }

    private static double width(List<Line> pieces) {
        return right(pieces) - left(pieces);
    }

    private static boolean isColumn(List<Line> side, double width) {
        double[] widths = side.stream()
                .mapToDouble(piece -> piece.right() - piece.left())
                .sorted()
                .toArray();
        return widths.length >= FEWEST_LINES && widths[widths.length / 2] >= NARROWEST * width;
    }

    /** Where two columns part; -1 where the pieces are one. */
    private static double gutter(List<Line> pieces) {
        double left = left(pieces);
        double width = width(pieces);
        int fewest = Integer.MAX_VALUE;
        double first = -1;
        double last = -1;
        boolean running = false;
        for (int step = STEPS / 6; step <= STEPS - STEPS / 6; step++) {
            double at = left + width * step / STEPS;
            int crossing =
                    (int) pieces.stream().filter(piece -> crosses(piece, at)).count();
            if (crossing < fewest && parts(pieces, at, width)) {
                fewest = crossing;
                first = at;
                running = true;
            }
            running &= crossing == fewest;
            last = running ? at : last;
        }
        return first < 0 ? -1 : (first + last) / 2;
    }

    /** Whether some band has a column on each side. */
    private static boolean parts(List<Line> pieces, double at, double width) {
        return bands(pieces, at).stream()
                .anyMatch(band -> isColumn(sideOf(band, at, true), width) && isColumn(sideOf(band, at, false), width));
    }

    /** Pieces that stand beside each other are one line here. */
    private void column(List<Line> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        Column column = new Column(++columns, left(pieces), right(pieces));
        List<Line> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Line::base));
        Line open = sorted.get(0);
        for (Line piece : sorted.subList(1, sorted.size())) {
            if (open.isLevelWith(piece)) {
                open = open.with(piece);
            } else {
                lines.add(open.in(column));
                open = piece;
            }
        }
        lines.add(open.in(column));
    }
}
