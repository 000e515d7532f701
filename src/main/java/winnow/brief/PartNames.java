package winnow.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.text.DataLines;

/**
 * Names for the parts that the sentences on method ask for: of the runs of one to three telling words of a sentence
 * the one that the abstract speaks of most, as RAKE has it (Rose and others, 2010), that no other part is named by.
 */
final class PartNames {
    private static final Set<String> NO_NAMES = Set.copyOf(DataLines.of(PartNames.class, "no-names.txt"));
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}' -]+|--+|\\s-\\s");
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern DOING = Pattern.compile(".*(?:ly|ed|ing)");
    private static final Pattern AGAIN =
            Pattern.compile("^(?:This|These|It|Its|They|Each|The resulting|Based on (?:this|these|it)|On top)\\b");
    private static final int LONGEST = 3;
    private static final int TELLING = 4;

    private final Paper paper;
    private final String all;
    private final Map<Sentence, String> names = new LinkedHashMap<>();

    PartNames(Paper paper, List<Sentence> methods) {
        this.paper = paper;
        this.all = (paper.title() + " " + paper.text()).toLowerCase(Locale.ROOT);
        Set<String> taken = new HashSet<>();
        for (Sentence method : methods) {
            String best = best(method, taken);
            String name = best.isEmpty() ? "part-" + (names.size() + 1) : best;
            taken.add(name);
            names.put(method, name);
        }
    }

    String of(Sentence method) {
        return names.getOrDefault(method, "");
    }

    /** The parts before it that its sentence speaks of again: by a word of their names, or as "this". */
    List<String> neededBy(Sentence method) {
        List<String> needed = new ArrayList<>();
        String before = "";
        String lower = method.text().toLowerCase(Locale.ROOT);
        for (Map.Entry<Sentence, String> other : names.entrySet()) {
            if (other.getKey().equals(method)) {
                break;
            }
            before = other.getValue();
            String[] words = before.split("-");
            String last = words[words.length - 1];
            if (last.length() > TELLING
                    && Pattern.compile("\\b" + last + "(?:s|es)?\\b")
                            .matcher(lower)
                            .find()) {
                needed.add(before);
            }
        }
        if (needed.isEmpty()
                && !before.isEmpty()
                && AGAIN.matcher(method.text()).find()) {
            needed.add(before);
        }
        return needed;
    }

    /** The parts that no other one needs. */
    List<String> last() {
        Set<String> needed =
                names.keySet().stream().flatMap(each -> neededBy(each).stream()).collect(Collectors.toSet());
        return names.values().stream().filter(name -> !needed.contains(name)).toList();
    }

    private String best(Sentence method, Set<String> taken) {
        String best = "";
        double most = 0;
        for (String clause : BETWEEN.split(method.text())) {
            for (List<String> run : runs(clause)) {
                double score = run.stream()
                        .filter(word ->
                                taken.stream().noneMatch(other -> ("-" + other + "-").contains("-" + word + "-")))
                        .mapToDouble(this::weight)
                        .sum();
                String name = String.join("-", run);
                if (score > most && !taken.contains(name)) {
                    most = score;
                    best = name;
                }
            }
        }
        return best;
    }

    /** Runs of telling words, each cut to its last ones: what is meant stands at the end. */
    private List<List<String>> runs(String clause) {
        List<List<String>> runs = new ArrayList<>();
        String name = paper.name();
        String own = name == null ? "" : name.toLowerCase(Locale.ROOT);
        List<String> run = new ArrayList<>();
        for (String word : (clause + " a").split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean telling = WORD.matcher(lower).matches()
                    && lower.length() > 2
                    && !NO_NAMES.contains(lower)
                    && !lower.endsWith("ly")
                    && !lower.equals(own);
            if (telling) {
                if (!run.isEmpty() && !singular(run.get(run.size() - 1)).equals(run.get(run.size() - 1))) {
                    run.clear(); // "coordinates defenses", "limits consumption": a verb or another noun's end
                }
                run.add(lower);
                continue;
            }
            int from = Math.max(0, run.size() - LONGEST);
            List<String> cut = run.subList(from, run.size());
            if (!cut.isEmpty() && !(cut.size() == 1 && DOING.matcher(cut.get(0)).matches())) {
                List<String> named = new ArrayList<>(cut);
                named.set(named.size() - 1, singular(named.get(named.size() - 1)));
                runs.add(named);
            }
            run.clear();
        }
        return runs;
    }

    /** One for a word, and more the more often the abstract says it, up to three times. */
    private double weight(String word) {
        int count = 0;
        for (int at = all.indexOf(word); at >= 0 && count < LONGEST; at = all.indexOf(word, at + 1)) {
            count++;
        }
        return 1 + count / 2.0;
    }

    private static String singular(String word) {
        if (word.length() < TELLING || word.matches(".*(?:ss|us|is|as)") || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (word.matches(".*(?:ch|sh|x|ss)es") ? 2 : 1));
    }
}
