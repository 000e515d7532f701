package winnow.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winnow.library.Reference;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.text.Place;
import winnow.text.Source;
import winnow.text.YamlNode;

/**
 * Words of the field that mean the same: {@code reference/thesaurus.yaml}, a list of groups, each a list of
 * words or phrases. A text that holds one of a group is found by every other.
 */
public final class Thesaurus {
    /** Its name within the reference. */
    public static final String FILE = "thesaurus.yaml";

    private static final int LONGEST = 5;

    /** Keys of the groups by their stems, joined by blanks. */
    private final Map<String, List<String>> groups = new HashMap<>();

    /** The phrases of each group as they were written, by its key. */
    private final Map<String, List<String>> phrases = new HashMap<>();

    /** How many words the longest phrase has that begins with a stem. */
    private final Map<String, Integer> lengths = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();
    private final Stem stem = new Stem();

    private Thesaurus() {}

    /** The thesaurus of a workspace's reference, or the bundled one where it has none. */
    public static Thesaurus of(Workspace workspace) throws IOException {
        Optional<String> yaml = Reference.text(workspace, FILE);
        return yaml.map(text -> parse(text, "reference/" + FILE)).orElseGet(Thesaurus::new);
    }

    /** Reads the YAML; what is malformed is a finding at its line, and the rest is read. */
    static Thesaurus parse(String yaml, String file) {
        Thesaurus thesaurus = new Thesaurus();
        try {
            int number = 0;
            YamlNode groups = YamlNode.read(new Source(file, yaml));
            for (YamlNode group : groups == null ? List.<YamlNode>of() : groups.items()) {
                String key = "~" + ++number;
                for (YamlNode entry : group.items()) {
                    thesaurus.add(entry.text(), key);
                }
            }
        } catch (JsonProcessingException e) {
            Place at = new Place(
                    file,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            thesaurus.findings.add(Finding.error(
                    "thesaurus-form", at, "the thesaurus is no YAML: " + why, "- [word, phrase of the same meaning]"));
        }
        return thesaurus;
    }

    private void add(String phrase, String key) {
        List<String> stems =
                Word.of(phrase).stream().map(word -> stem.of(word.text())).toList();
        if (!stems.isEmpty() && stems.size() <= LONGEST) {
            groups.computeIfAbsent(String.join(" ", stems), same -> new ArrayList<>())
                    .add(key);
            phrases.computeIfAbsent(key, same -> new ArrayList<>()).add(phrase);
            lengths.merge(stems.get(0), stems.size(), Math::max);
        }
    }

    /** What its words were stemmed by. */
    Stem stem() {
        return stem;
    }

    /** All that says what a group says. */
    List<String> phrases(String key) {
        return phrases.getOrDefault(key, List.of());
    }

    /** What could not be read of it. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * A group met in a text.
     *
     * @param key what it is looked up by
     * @param from first word
     * @param to word behind the last
     */
    record Meeting(String key, int from, int to) {}

    /** Every group that stems, in the order of a text, spell. */
    List<Meeting> meetings(List<String> stems) {
        List<Meeting> met = new ArrayList<>();
        for (int from = 0; from < stems.size(); from++) {
            int behind = Math.min(stems.size(), from + lengths.getOrDefault(stems.get(from), 0));
            String phrase = stems.get(from);
            for (int to = from + 1; to <= behind; to++) {
                phrase = to == from + 1 ? phrase : phrase + " " + stems.get(to - 1);
                for (String key : groups.getOrDefault(phrase, List.of())) {
                    met.add(new Meeting(key, from, to));
                }
            }
        }
        return met;
    }
}
