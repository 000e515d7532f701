package winnow.digest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands at the top or the foot of page after page: the number of the page, and words that several pages have
 * there, numbers aside.
 */
final class RunningHeads {
    private static final int OUTERMOST = 3;
    private static final int FEWEST = 3;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\W{0,3}(?:page |p\\. ?|seite |página )?(?:\\d{1,4}|[ivxl]{1,7})(?:\\s?(?:/|of|von|de)\\s?\\d{1,4})?(?: ?\\| ?p ?a ?g ?e)?\\W{0,3}");

    private RunningHeads() {}

    /** The pages without them. */
    static List<List<Line>> without(List<List<Line>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> here = new HashSet<>();
            outermost(page).forEach(line -> here.add(words(line)));
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

    private static String words(Line line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("[^\\p{L}#]+", " ");
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
            boolean repeated = counts.getOrDefault(words(line), 0) >= FEWEST;
            if (!repeated && !NUMBER.matcher(line.text()).matches()) {
                return;
            }
            heads.add(line);
        }
    }
}
