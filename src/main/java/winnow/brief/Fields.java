package winnow.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields behind the words of an item: {@code … heats. [s2] needs: boiler. builds: a pan}. The first one
 * stands at the beginning or after the end of a sentence or a mark, so that the same word within a sentence
 * stays a word; it ends at a mark, a comment or the next field.
 *
 * @param rest the text with the fields blanked out, each other character where it was
 * @param values of the fields, by key, without the full stop behind them
 * @param unknown what looks like a key and is none of this grammar's
 */
record Fields(String rest, Map<String, String> values, List<String> unknown) {

    /** A line's grammar: its keys, and whether a mark ends a value. */
    static final class Grammar {
        private final Pattern first;
        private final Pattern next;
        private final Pattern stop;

        private final Pattern known;

        /**
         * A grammar.
         *
         * @param keys alternatives
         * @param other what may be a misspelt key behind a mark or another field; nothing where values are prose
         * @param ends what ends a value besides
         */
        private Grammar(String keys, String other, String ends) {
            String any = other.isEmpty() ? keys : keys + "|" + other;
            String behindMark = other.isEmpty() ? "" : "|(?<=(?:[\\])>]|[\\])>]\\.)\\s{0,3})(" + other + "):(?=\\s)";
            first = Pattern.compile("(?:^|(?<=[.!?;:\\])>]))\\s*+(" + keys + "):" + behindMark);
            next = Pattern.compile("(?<=[\\s,;.\\])>])(" + any + "):");
            stop = Pattern.compile(ends + "<!--|(?<=[\\s,;.])(?:" + any + "):");
            known = Pattern.compile(keys);
        }
    }

    static final Grammar PART = new Grammar("needs|builds|takes|shows", "[a-z]{3,12}", "\\[s\\d|\\(ours\\)|");
    static final Grammar FIGURE = new Grammar("reach", "", "");
    static final Grammar SMALLEST = new Grammar("leaves out", "", "\\[s\\d|\\(ours\\)|");

    static Fields of(String text, Grammar grammar) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        Matcher key = grammar.first.matcher(text);
        Matcher next = grammar.next.matcher(text);
        Matcher stop = grammar.stop.matcher(text);
        boolean found = key.find();
        while (found) {
            int to = stop.find(key.end()) ? stop.start() : text.length();
            String value =
                    text.substring(key.end(), to).replaceFirst("[\\s.,;]+$", "").strip();
            String name = key.group(1) == null ? key.group(2) : key.group(1);
            if (grammar.known.matcher(name).matches()) {
                values.merge(name, value, (one, other) -> one + ", " + other);
            } else {
                unknown.add(name);
            }
            for (int at = key.start(); at < to; at++) {
                rest.setCharAt(at, ' ');
            }
            key = next;
            found = key.find(to);
        }
        return new Fields(rest.toString(), values, unknown);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** What a field lists, with commas between; empty when it is not there. */
    List<String> list(String key) {
        return Pattern.compile(",")
                .splitAsStream(values.getOrDefault(key, ""))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
