package winnow.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.text.DataLines;

/**
 * What a paper says it is about: runs of one to three words between stops and generic words, as in RAKE (Rose and
 * others, 2010), by how often and how prominently it says them.
 *
 * @param weights of the phrases, by their words in lower case and the singular
 * @param written the phrases as they are first written
 */
record KeyPhrases(Map<String, Double> weights, Map<String, String> written) {
    private static final Set<String> GENERIC = Set.copyOf(DataLines.of(KeyPhrases.class, "generic.txt"));
    /** Before a word that may be part of a topic. */
    private static final String ALONE = "~";

    private static final Pattern STOP = Pattern.compile("[^\\p{L}\\p{N}' /+-]+|\\s[-/]\\s|--+");
    private static final Pattern BLANK = Pattern.compile("[\\s/]+");
    private static final Pattern NO_TOPIC = Pattern.compile(".*\\d.*|.{1,2}|.*(?:ly|'s|')|-.*|.*-");

    private static final double OF_TITLE = 3;
    private static final int LONGEST = 3;

    static KeyPhrases of(Paper paper) {
        KeyPhrases phrases = new KeyPhrases(new HashMap<>(), new HashMap<>());
        String name = paper.name();
        phrases.add(paper.title(), OF_TITLE, name);
        for (Sentence sentence : paper.sentences()) {
            phrases.add(sentence.text(), 1, name);
        }
        return phrases;
    }

    private void add(String text, double weight, @Nullable String name) {
        for (String clause : STOP.split(text)) {
            List<String> run = new ArrayList<>();
            for (String word : BLANK.split(clause.strip())) {
                if (isTelling(word) && !word.equals(name)) {
                    run.add(word);
                } else {
                    addRun(run, weight);
                    run.clear();
                }
            }
            addRun(run, weight);
        }
    }

    private static boolean isTelling(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !word.isEmpty()
                && !GENERIC.contains(lower)
                && !NO_TOPIC.matcher(lower).matches();
    }

    private void addRun(List<String> run, double weight) {
        for (int from = 0; from < run.size(); from++) {
            for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST); to++) {
                String phrase = String.join(" ", run.subList(from, to));
                if (GENERIC.contains(ALONE + phrase.toLowerCase(Locale.ROOT))) {
                    continue;
                }
                String key = key(phrase);
                weights.merge(key, weight, Double::sum);
                written.putIfAbsent(key, phrase);
            }
        }
    }

    /** Lower case, the last word in the singular. */
    static String key(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 5) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
        return plural && lower.length() > 4 ? lower.substring(0, lower.length() - 1) : lower;
    }
}
