package winnow.reading.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A linear model: how much each feature tells for each of some answers. A feature is what it is about and its
 * value, {@code cue} and {@code rival}; its line in a file of weights is {@code cue | rival | .46 -.31}, a number
 * for each answer. Trainers of the tests write these files.
 */
public final class Weights {
    /** Takes the features of one case. */
    public interface Features {
        void add(String about, String value);
    }

    /** The feature that every case has. */
    public static final String ALWAYS = "always";

    private static final String BAR = " | ";

    /** How much one feature tells; rows are numbered through. */
    private static final class Row {
        final int number;
        final double[] tells;

        Row(int number, double[] tells) {
            this.number = number;
            this.tells = tells;
        }
    }

    private final Map<String, Map<String, Row>> rows = new HashMap<>();
    private final int answers;
    private int count;

    /** The weights in lines of a file; of no answer when there are none. */
    public Weights(List<String> lines) {
        this.answers = lines.isEmpty() ? 0 : numbers(lines.get(0)).length;
        for (String line : lines) {
            int bar = line.indexOf(BAR);
            int second = line.indexOf(BAR, bar + BAR.length());
            double[] tells = numbers(line);
            if (bar < 0 || second < 0 || tells.length != answers) {
                throw new IllegalStateException("not a feature and " + answers + " weights: " + line);
            }
            rows.computeIfAbsent(line.substring(0, bar), none -> new HashMap<>())
                    .put(line.substring(bar + BAR.length(), second), new Row(count++, tells));
        }
    }

    /** The weights in a file beside a class. */
    public static Weights of(Class<?> beside, String file) {
        return new Weights(CueFile.lines(beside, file));
    }

    private static double[] numbers(String line) {
        String[] fields = line.substring(line.lastIndexOf(BAR) + BAR.length()).split(" ", -1);
        double[] numbers = new double[fields.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = Double.parseDouble(fields[at]);
        }
        return numbers;
    }

    /** How much one feature tells; nought for all answers when it is not known. */
    public double[] of(String about, String value) {
        Row row = row(about, value);
        return row == null ? new double[answers] : row.tells.clone();
    }

    /** Whether any feature is about something. */
    public boolean knows(String about) {
        return rows.containsKey(about);
    }

    private @Nullable Row row(String about, String value) {
        Map<String, Row> known = rows.get(about);
        return known == null ? null : known.get(value);
    }

    /** What the features of one case tell together, each counted once. */
    public final class Sums implements Features {
        private final BitSet met = new BitSet(count);
        private final double[] sums = of(ALWAYS, ".");

        @Override
        public void add(String about, String value) {
            Row row = row(about, value);
            if (row != null && !met.get(row.number)) {
                met.set(row.number);
                for (int answer = 0; answer < sums.length; answer++) {
                    sums[answer] += row.tells[answer];
                }
            }
        }

        public double[] all() {
            return sums;
        }

        /** The answer, from 0, that most is told for. */
        public int highest() {
            int highest = 0;
            for (int answer = 1; answer < sums.length; answer++) {
                highest = sums[answer] > sums[highest] ? answer : highest;
            }
            return highest;
        }
    }

    /** Takes features as lines without weights, for a trainer. */
    public static List<String> lines(java.util.function.Consumer<Features> teller) {
        List<String> lines = new ArrayList<>();
        teller.accept((about, value) -> lines.add(about + BAR + value));
        return lines;
    }
}
