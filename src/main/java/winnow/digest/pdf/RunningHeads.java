package winnow.digest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands at the top or the foot of page after page: the number of the page, and words that several pages have
 * there, but for the number of the page.
 */
final class RunningHeads {
    private static final int OUTERMOST = 3;
    private static final int FEWEST = 3;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\W{0,3}(?:page |p\\. ?|seite |página )?(?:\\d{1,4}|[ivxl]{1,7})(?:\\s?(?:/|of|von|de)\\s?\\d{1,4})?(?: ?\\| ?p ?a ?g ?e)?\\W{0,3}");

    private static final Pattern NUMERAL = Pattern.compile("\\b\\d{1,4}\\b");

    private RunningHeads() {}

    /** The pages without them. */
    static List<List<Line>> without(List<List<Line>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> here = new HashSet<>();
            outermost(page).forEach(line -> here.addAll(keys(line)));
            here.forEach(words -> counts.merge(words, 1, Integer::sum));
        }
        List<List<Line>> bare = new ArrayList<>();
        for (List<Line> page : pages) {
            Set<Line> heads = new HashSet<>();
            heads(page, counts, true, heads);
            heads(page, counts, false, heads);
            bare.add(page.stream().filter(line -> !heads.contains(line)).toList());
        }
        return bare;
    }

    /** Its words, and its words with the first number or the last one as that of its page. */
    private static Set<String> keys(Line line) {
        String words = line.text().toLowerCase(Locale.ROOT);
        Set<String> keys = new HashSet<>(Set.of(words));
        List<MatchResult> numbers = NUMERAL.matcher(words).results().toList();
        if (!numbers.isEmpty()) {
            for (MatchResult number : List.of(numbers.get(0), numbers.get(numbers.size() - 1))) {
                int ahead = Integer.parseInt(number.group()) - line.page();
                keys.add(words.substring(0, number.start()) + "#" + ahead + words.substring(number.end()));
            }
        }
        return keys;
    }

    private static List<Line> outermost(List<Line> page) {
        List<Line> sorted = byHeight(page);
        int size = sorted.size();
        List<Line> outermost = new ArrayList<>(sorted.subList(0, Math.min(OUTERMOST, size)));
        outermost.addAll(sorted.subList(Math.max(outermost.size(), size - OUTERMOST), size));
        return outermost;
    }

    private static List<Line> byHeight(List<Line> page) {
        return page.stream().sorted(Comparator.comparingDouble(Line::base)).toList();
    }

    /** From the edge inwards, as long as one follows the other. */
    private static void heads(List<Line> page, Map<String, Integer> counts, boolean top, Set<Line> heads) {
        List<Line> sorted = byHeight(page);
        for (int at = 0; at < Math.min(OUTERMOST, sorted.size()); at++) {
            Line line = sorted.get(top ? at : sorted.size() - 1 - at);
            boolean repeated = keys(line).stream().anyMatch(key -> counts.getOrDefault(key, 0) >= FEWEST);
            if (!repeated && !NUMBER.matcher(line.text()).matches()) {
                return;
            }
            heads.add(line);
        }
    }
}
