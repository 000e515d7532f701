package winnow.digest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Under which names the records of a format give their fields. Of several names of a field, the first one that
 * has a value counts, and of the abstract the first in each language; where a plus sign joins names, all of theirs do.
 *
 * <pre>
 * table = (field name ("," name)*)*      a line each: {@code title   TI, T1}
 * name  = name ("+" name)*
 * </pre>
 */
public final class FieldTable {
    private final Map<Field, List<List<String>>> names = new EnumMap<>(Field.class);
    private final Map<String, Set<Field>> fields = new HashMap<>();
    private final UnaryOperator<String> folding;

    private FieldTable(UnaryOperator<String> folding) {
        this.folding = folding;
    }

    /** A table as text. */
    public static FieldTable of(String text) {
        return of(text, UnaryOperator.identity());
    }

    /**
     * A table whose names are compared in one form.
     *
     * @param folding how a name is brought into it
     */
    public static FieldTable of(String text, UnaryOperator<String> folding) {
        FieldTable table = new FieldTable(folding);
        for (String line : text.strip().split("\n")) {
            String[] row = line.strip().split("\\s+", 2);
            List<List<String>> choices =
                    table.names.computeIfAbsent(Field.valueOf(row[0].toUpperCase(Locale.ROOT)), f -> new ArrayList<>());
            for (String choice : row[1].split(",")) {
                List<String> together = new ArrayList<>();
                for (String name : choice.split("\\+")) {
                    together.add(folding.apply(name.strip()));
                }
                choices.add(together);
                together.forEach(name -> table.fields
                        .computeIfAbsent(name, each -> EnumSet.noneOf(Field.class))
                        .add(Field.valueOf(row[0].toUpperCase(Locale.ROOT))));
            }
        }
        return table;
    }

    /** The names of a field, most wanted first. */
    public List<String> names(Field field) {
        return names.getOrDefault(field, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The same, names that count together in one list. */
    public List<List<String>> choices(Field field) {
        return names.getOrDefault(field, List.of());
    }

    /** A name in the form in which this table compares them. */
    public String folded(String name) {
        return folding.apply(name);
    }

    /** Whether a name stands for a field. */
    public boolean isOf(Field field, String name) {
        return fieldsOf(name).contains(field);
    }

    /** The fields that a name stands for. */
    public Set<Field> fieldsOf(String name) {
        return fields.getOrDefault(folding.apply(name), Set.of());
    }

    /** The fields of a record that gives values under names. */
    public Fields read(Values values) {
        Fields fields = new Fields();
        names.forEach((field, choices) -> {
            for (List<String> choice : choices) {
                List<Values.Value> found = choice.stream()
                        .flatMap(name -> values.of(name).stream())
                        .toList();
                String words = found.stream().map(Values.Value::text).collect(Collectors.joining(" "));
                if (fields.wants(field, words)) {
                    found.forEach(value -> fields.add(field, value.text(), value.line()));
                }
            }
        });
        return fields;
    }

    /** An empty record of this table. */
    public Values values() {
        return new Values(folding);
    }

    /** What a record gives under the names of its format, in order. */
    public static final class Values {
        private final Map<String, List<Value>> values = new LinkedHashMap<>();
        private final UnaryOperator<String> folding;

        private Values(UnaryOperator<String> folding) {
            this.folding = folding;
        }

        /**
         * A value.
         *
         * @param line it begins at, from 1
         */
        public record Value(String text, int line) {}

        /** Adds a value behind those of the same name. */
        public void add(String name, String text, int line) {
            values.computeIfAbsent(folding.apply(name), each -> new ArrayList<>())
                    .add(new Value(text, line));
        }

        public boolean isEmpty() {
            return values.isEmpty();
        }

        /** Whether a name has a value that is not blank. */
        public boolean has(String name) {
            return of(name).stream().anyMatch(value -> !value.text.isBlank());
        }

        List<Value> of(String name) {
            return values.getOrDefault(folding.apply(name), List.of());
        }
    }
}
