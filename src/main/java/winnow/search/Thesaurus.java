package winnow.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import winnow.library.Layers;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.text.Place;
import winnow.text.Source;
import winnow.text.YamlNode;

/**
 * Words that mean the same: {@code reference/thesaurus.yaml}, lists of groups by field, each group a list of
 * words or phrases. A text that holds one of a group is found by every other. A group counts where its field
 * is spoken of, {@link #fields}; those of the field {@code general}, and of a file that is one list, everywhere.
 */
public final class Thesaurus {
    /** Its name within the reference. */
    public static final String FILE = "thesaurus.yaml";

    /** The field whose groups hold everywhere. */
    static final String GENERAL = "general";

    private static final int LONGEST = 5;

    /** A field is spoken of where so large a share of the papers, and no fewer than {@link #LEAST_SPEAKING}, does. */
    private static final double SPEAKING = 0.08;

    private static final int LEAST_SPEAKING = 2;

    /** A paper speaks of a field when it meets so many of its groups: one or two are met by chance. */
    private static final int MET = 3;

    /** Keys of the groups by their stems, joined by blanks. */
    private final Map<String, List<String>> groups = new HashMap<>();

    /** The phrases of each group as they were written, by its key. */
    private final Map<String, List<String>> phrases = new HashMap<>();

    /** How many words the longest phrase has that begins with a stem. */
    private final Map<String, Integer> lengths = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();
    private final Stem stem = new Stem();

    private Thesaurus() {}

    /** The thesaurus of a workspace: the bundled groups, and its own beside them. */
    public static Thesaurus of(Workspace workspace) throws IOException {
        Thesaurus thesaurus = new Thesaurus();
        for (Source layer : Layers.of(workspace, FILE)) {
            thesaurus.read(layer);
        }
        return thesaurus;
    }

    /** Reads the YAML; what is malformed is a finding at its line, and the rest is read. */
    static Thesaurus parse(String yaml, String file) {
        Thesaurus thesaurus = new Thesaurus();
        thesaurus.read(new Source(file, yaml));
        return thesaurus;
    }

    private void read(Source source) {
        try {
            YamlNode root = YamlNode.read(source);
            if (root != null) {
                add(GENERAL, root.items());
                root.entries().forEach(field -> add(field.key(), field.value().items()));
            }
        } catch (JsonProcessingException e) {
            Place at = new Place(
                    source.name(),
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            findings.add(Finding.error(
                    "thesaurus-form", at, "the thesaurus is no YAML: " + why, "- [word, phrase of the same meaning]"));
        }
    }

    private void add(String field, List<YamlNode> ofField) {
        for (YamlNode group : ofField) {
            String key = "~" + field + ":" + phrases.size();
            for (YamlNode entry : group.items()) {
                add(entry.text(), key);
            }
        }
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

    /** The field of a group's key. */
    static String field(String key) {
        return key.substring(1, key.indexOf(':'));
    }

    /**
     * The fields that papers speak of, the general one with them.
     *
     * @param papers the keys that each paper holds
     */
    static Set<String> fields(Collection<Set<String>> papers) {
        double least = Math.max(LEAST_SPEAKING, SPEAKING * papers.size());
        Set<String> fields = new HashSet<>(Set.of(GENERAL));
        Map<String, Integer> speaking = new HashMap<>();
        Map<String, String> fieldOf = new HashMap<>();
        for (Set<String> keys : papers) {
            Map<String, Integer> met = new HashMap<>();
            for (String key : keys) {
                String field = key.startsWith("~") ? fieldOf.computeIfAbsent(key, Thesaurus::field) : GENERAL;
                boolean speaks = !fields.contains(field) && met.merge(field, 1, Integer::sum) == MET;
                if (speaks && speaking.merge(field, 1, Integer::sum) >= least) {
                    fields.add(field);
                }
            }
        }
        return Set.copyOf(fields);
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
