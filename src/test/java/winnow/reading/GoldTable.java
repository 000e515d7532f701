package winnow.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import winnow.text.DataLines;

/**
 * Every measure on three sets of labelled papers. As a program it prints, for the fields that are named, what
 * was missed in the papers that may be looked at: {@code GoldTable figures sentences}, {@code GoldTable own figures}
 * among our own; without names, the table.
 */
final class GoldTable {
    static final List<Measure> MEASURES = Stream.of(NameMeasures.ALL, RoleMeasures.ALL, FigureMeasures.ALL)
            .flatMap(List::stream)
            .toList();

    /** Least shares: of the digest's labelled papers, and of those away that nobody looks at. */
    record Floors(double dev, double unseen) {}

    private GoldTable() {}

    static Map<String, Floors> floors() {
        Map<String, Floors> floors = new HashMap<>();
        for (String line : DataLines.of(GoldTable.class, "gold-floors.txt")) {
            String[] parts = line.split(" *= *", -1);
            String[] shares = parts[1].split(" +", -1);
            floors.put(parts[0], new Floors(Double.parseDouble(shares[0]), Double.parseDouble(shares[1])));
        }
        return floors;
    }

    static String row(String name, double dev, double seen, double own, double unseen, Floors floors) {
        return String.format(
                Locale.ROOT,
                "%-22s %6.3f %5.2f%s %9.3f %5.3f %11.3f %5.2f%s",
                name,
                dev,
                floors.dev(),
                dev < floors.dev() ? "!" : " ",
                seen,
                own,
                unseen,
                floors.unseen(),
                unseen < floors.unseen() ? "!" : " ");
    }

    /** The table, a row for each measure; a share under its floor has {@code !} after the floor. */
    static String table() {
        List<Gold> dev = Gold.dev();
        List<Gold> seen = Gold.away(true);
        List<Gold> own = Gold.own();
        List<Gold> unseen = Gold.away(false);
        Map<String, Floors> floors = floors();
        StringBuilder table = new StringBuilder(String.format(
                "%n%-22s %6s %5s  %9s %5s %11s %5s%n",
                "measure", "dev", "floor", "away seen", "own", "away unseen", "floor"));
        for (Measure measure : MEASURES) {
            table.append(row(
                            measure.name(),
                            measure.of(dev),
                            measure.of(seen),
                            measure.of(own),
                            measure.of(unseen),
                            floors.getOrDefault(measure.name(), new Floors(1, 1))))
                    .append(System.lineSeparator());
        }
        return table.toString();
    }

    public static void main(String[] fields) {
        if (fields.length == 0) {
            System.out.println(table());
            return;
        }
        List<Gold> papers = switch (fields[0]) {
            case "dev" -> Gold.dev();
            case "own" -> Gold.own();
            default -> Gold.away(true);
        };
        for (Gold paper : papers) {
            StringBuilder misses = new StringBuilder();
            for (String field : fields) {
                MEASURES.stream()
                        .filter(measure -> measure.name().equals(field))
                        .flatMap(measure -> measure.score().apply(paper).misses().stream())
                        .forEach(miss -> misses.append("   ")
                                .append(field)
                                .append(": ")
                                .append(miss)
                                .append(System.lineSeparator()));
            }
            if (!misses.isEmpty()) {
                System.out.println("\n" + paper.read().source().file() + " "
                        + paper.read().n() + ": " + paper.read().title());
                System.out.print(misses);
            }
        }
    }
}
