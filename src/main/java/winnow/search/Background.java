package winnow.search;

import java.util.HashMap;
import java.util.Map;
import winnow.text.DataLines;

/**
 * How much a word tells whatever the library: by how many abstracts of many fields hold it. In two dozen papers
 * a word of every abstract may well stand in one alone, and tells nothing of it for that.
 */
final class Background {
    private static final int ABSTRACTS = 1_200;
    private static final Map<String, Double> TELLING = telling();

    private Background() {}

    /** What a stem tells, from about 0 for one that nearly every abstract holds to 1 for one that none does. */
    static double telling(String stem) {
        return TELLING.getOrDefault(stem, 1.0);
    }

    /** Root of the inverse document frequency, as a share of the most it can be. */
    private static Map<String, Double> telling() {
        Map<String, Double> telling = new HashMap<>();
        for (String line : DataLines.of(Background.class, "background.txt")) {
            int blank = line.indexOf(' ');
            int holding = Integer.parseInt(line.substring(blank + 1));
            double rarity = Math.log((ABSTRACTS + 1.0) / (holding + 1)) / Math.log(ABSTRACTS + 1.0);
            telling.put(line.substring(0, blank), Math.sqrt(rarity));
        }
        return telling;
    }
}
