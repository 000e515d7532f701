package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import winnow.text.Numeral;
import winnow.text.Numerals;

/** Whether a statement says the other way round what its sentence says: slower for faster, from 5 to 2 for from 2 to 5. */
final class Contraries {
    /** A word and its contrary, for which no abstract has another use. */
    private static final Map<String, String> PAIRS = Map.of(
            "faster|fastest|speedups?|sped up|quicker", "slower|slowest|slowdowns?|slows? down",
            "better|best", "worse|worst",
            "outperform(?:s|ed|ing)?|surpass(?:es|ed)?|beats?", "underperform(?:s|ed)?|falls? short",
            "improv(?:e|es|ed|ing|ements?)", "degrad(?:e|es|ed|ing|ation)|worsen(?:s|ed)?");

    private static final Pattern FROM = Pattern.compile("\\bfrom\\s+[^\\s\\d]{0,3}$");
    private static final Pattern TO = Pattern.compile("[^.;]{0,20}\\bto\\s+[^\\s\\d]{0,3}");

    private Contraries() {}

    /** The words of a statement whose contrary stands in its sentence, where they do not; empty when all is well. */
    static List<String> of(String statement, String sentence) {
        List<String> contrary = new ArrayList<>();
        PAIRS.forEach((one, other) -> {
            add(contrary, one, other, statement, sentence);
            add(contrary, other, one, statement, sentence);
        });
        List<String> theirs = ranges(sentence);
        for (String range : ranges(statement)) {
            String[] ends = range.split(" to ", 2);
            if (theirs.contains(ends[1] + " to " + ends[0]) && !theirs.contains(range)) {
                contrary.add("from " + range);
            }
        }
        return contrary;
    }

    private static void add(List<String> contrary, String said, String other, String statement, String sentence) {
        var word = words(said).matcher(statement);
        if (word.find()
                && !words(said).matcher(sentence).find()
                && !words(other).matcher(statement).find()
                && words(other).matcher(sentence).find()) {
            contrary.add(word.group());
        }
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** {@code 2 to 5} for each "from 2x to 5x" of a text. */
    private static List<String> ranges(String text) {
        List<String> ranges = new ArrayList<>();
        List<Numeral> numbers = Numerals.of(text).all();
        for (int at = 0; at + 1 < numbers.size(); at++) {
            Numeral from = numbers.get(at);
            Numeral to = numbers.get(at + 1);
            boolean range = FROM.matcher(text.substring(0, from.start())).find()
                    && TO.matcher(text.substring(from.end(), to.start())).matches();
            if (range) {
                ranges.add(from.value() + " to " + to.value());
            }
        }
        return ranges;
    }
}
