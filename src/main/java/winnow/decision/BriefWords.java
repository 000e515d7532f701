package winnow.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.paper.Role;
import winnow.paper.Sentence;

/** What a brief says, as plain words that can stand in a record. */
final class BriefWords {
    private static final Pattern REFERENCES = Pattern.compile("\\[s(\\d{1,5})\\](?:[ ,]{0,2}\\[s(\\d{1,5})\\])*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private BriefWords() {}

    /** The items and paragraphs of a section, {@code [s4] [s7]} as {@code (h2o#s4, h2o#s7)}. */
    static List<String> lines(String markdown, PaperId paper) {
        return Prose.of(markdown).stream()
                .map(prose -> referring(prose.words(), paper))
                .toList();
    }

    private static String referring(String words, PaperId paper) {
        return REFERENCES
                .matcher(words)
                .replaceAll(match -> NUMBER.matcher(match.group())
                        .results()
                        .map(number -> paper + "#s" + number.group())
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    /**
     * The sentences that the parts and the figures of a brief stand on, each with what stands on it. Without a
     * brief: those that state figures, else all but the background.
     */
    static Map<Integer, String> grounds(Profile profile) {
        Map<Integer, Set<String>> grounds = new TreeMap<>();
        Brief brief = profile.brief();
        if (brief == null) {
            profile.paper().figures().forEach(figure -> ground(grounds, figure.sentence(), ""));
            for (Sentence sentence : grounds.isEmpty() ? profile.paper().sentences() : List.<Sentence>of()) {
                if (sentence.role() != Role.BACKGROUND && sentence.role() != Role.AVAILABILITY) {
                    ground(grounds, sentence.n(), "");
                }
            }
            return joined(grounds);
        }
        brief.figures().forEach(figure -> ground(grounds, figure.sentence(), plain(figure.text())));
        brief.parts().forEach(part -> part.sentences().forEach(sentence -> ground(grounds, sentence, part.slug())));
        return joined(grounds);
    }

    private static Map<Integer, String> joined(Map<Integer, Set<String>> grounds) {
        return grounds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> String.join("; ", each.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static void ground(Map<Integer, Set<String>> grounds, int sentence, String words) {
        grounds.computeIfAbsent(sentence, n -> new LinkedHashSet<>()).add(words);
    }

    private static String plain(String markdown) {
        Matcher references = REFERENCES.matcher(markdown);
        return Prose.of(references.replaceAll("")).stream().map(Prose::words).collect(Collectors.joining(" "));
    }
}
