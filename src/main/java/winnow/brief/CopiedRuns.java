package winnow.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.text.Place;
import winnow.text.Source;

/** Whether a brief has a run of eight words in common with its abstract, names, numbers and titles aside. */
final class CopiedRuns {
    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    private CopiedRuns() {}

    static List<Finding> check(Brief brief, Source source, Paper paper) {
        Set<String> runs = new HashSet<>();
        List<String> words = words(paper.text());
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + RUN)));
        }
        List<Finding> findings = new ArrayList<>();
        int first = 1
                + brief.lines().entrySet().stream()
                        .filter(entry -> FrontMatter.KEYS.contains(entry.getKey()))
                        .mapToInt(java.util.Map.Entry::getValue)
                        .max()
                        .orElse(0);
        for (int line = first; line <= source.lines(); line++) {
            String copied = copied(words(source.line(line)), runs);
            if (!copied.isEmpty()) {
                findings.add(Finding.error(
                        "copied-words",
                        new Place(brief.file(), line, 1),
                        "eight words in a row are the abstract's: \"" + copied + "\"",
                        "say it in your own words"));
            }
        }
        return findings;
    }

    private static String copied(List<String> words, Set<String> runs) {
        for (int at = 0; at + RUN <= words.size(); at++) {
            String run = String.join(" ", words.subList(at, at + RUN));
            if (runs.contains(run)) {
                return run;
            }
        }
        return "";
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
