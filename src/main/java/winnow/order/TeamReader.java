package winnow.order;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import winnow.library.Library;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Nearest;
import winnow.text.Place;
import winnow.text.Source;
import winnow.text.YamlNode;
import winnow.topic.TopicScheme;

/**
 * Reads {@code team.yaml}:
 *
 * <pre>
 * machines:                  # a tier, hardware by name, or both; "2x RTX 3090" is two of them
 *   - laptop
 *   - RTX 4090
 *   - {name: lab cluster, tier: cluster}
 * weeks: 6
 * people: 2
 * languages: [Python, C++]
 * systems: [PyTorch, vLLM]   # known, or already running
 * topics: [llm-serving]
 * criteria:                  # a number, 0 to leave it out, or "don't know"
 *   reach: 2
 *   unlocks: don't know
 *   novelty: {weight: 3, values: {h2o: 0.2}, because: read by all of us}   # one of your own
 * </pre>
 *
 * Every key may be left out. What is malformed is a finding at its line, and the default stands in for it.
 * The commented example is {@link #example()}.
 */
public final class TeamReader {
    static final List<String> KEYS =
            List.of("machines", "weeks", "people", "languages", "systems", "topics", "criteria");
    private static final String RULE = "team-form";

    private final Source source;
    private final Map<String, YamlNode.Entry> entries = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private TeamReader(Source source) {
        this.source = source;
    }

    /** What the team of a workspace says: its {@code team.yaml}, or the defaults when it has none. */
    public static TeamReading of(Library library) throws IOException {
        return of(library, library.workspace().team());
    }

    /** The same from another file; the defaults when there is no such file. */
    public static TeamReading of(Library library, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new TeamReading(Team.defaults(), List.of());
        }
        Source source = new Source(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        return read(
                source,
                TopicScheme.of(library.workspace()),
                id -> PaperId.isValid(id) && library.paper(new PaperId(id)).isPresent());
    }

    /** Reads a text. */
    public static TeamReading read(Source source, TopicScheme scheme) {
        return read(source, scheme, id -> true);
    }

    private static TeamReading read(Source source, TopicScheme scheme, Predicate<String> isPaper) {
        TeamReader reader = new TeamReader(source);
        Team team = reader.team(scheme, isPaper);
        return new TeamReading(team, reader.findings.stream().sorted().toList());
    }

    /** A commented example of the file. */
    public static String example() {
        try (InputStream in = TeamReader.class.getResourceAsStream("team.yaml")) {
            if (in == null) {
                throw new AssertionError("team.yaml travels with its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("a resource can always be read", e);
        }
    }

    private Team team(TopicScheme scheme, Predicate<String> isPaper) {
        Team usual = Team.defaults();
        Set<String> assumed = new TreeSet<>(KEYS);
        readEntries();
        TeamValues values = new TeamValues(entries, findings, assumed);
        Team team = new Team(
                source.name(),
                values.machines(usual.machines()),
                values.count("weeks", 520, usual.weeks()),
                values.count("people", 1000, usual.people()),
                values.words("languages"),
                values.words("systems"),
                values.topics(scheme),
                values.criteria(),
                values.own(source.name(), isPaper),
                assumed);
        contradictions(team);
        return team;
    }

    /** Reads the keys; where there are none, all is assumed. */
    private void readEntries() {
        @Nullable YamlNode root;
        try {
            root = YamlNode.read(source);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            Place place = at == null
                    ? new Place(source.name(), 1, 1)
                    : new Place(source.name(), at.getLineNr(), at.getColumnNr());
            findings.add(Finding.error(
                    RULE, place, "this is no YAML: " + why, "one key: value a line; quote values that hold a colon"));
            return;
        }
        if (root == null || root.isEmpty()) {
            findings.add(Finding.warning(
                    RULE,
                    new Place(source.name(), 1, 1),
                    "the file says nothing; everything about the team is assumed",
                    "say at least machines and weeks"));
            return;
        }
        if (root.shape() != YamlNode.Shape.MAP) {
            findings.add(Finding.error(
                    RULE, root.at(), "keys are expected here", "the keys are " + String.join(", ", KEYS)));
            return;
        }
        root.entries().forEach(this::keep);
    }

    private void keep(YamlNode.Entry entry) {
        if (entry.key().equals("tests") || entry.key().equals("repository")) {
            return; // which files hold tests, and where the tree is published: read by the trace and the pages
        }
        if (!KEYS.contains(entry.key())) {
            Optional<String> near = Nearest.to(entry.key(), KEYS);
            findings.add(Finding.error(
                    RULE,
                    entry.at(),
                    "unknown key " + entry.key(),
                    near.map(key -> "did you mean " + key + "?").orElse("the keys are " + String.join(", ", KEYS))));
        } else if (entries.putIfAbsent(entry.key(), entry) != null) {
            findings.add(Finding.error(
                    RULE, entry.at(), "the key " + entry.key() + " stands twice; the first counts", "join the two"));
        }
    }

    private void contradictions(Team team) {
        Importance interest = team.criteria().get(Interest.ID);
        Place topics = placeOf("topics");
        if (topics != null && !team.topics().isEmpty() && interest != null && interest.isNothing()) {
            findings.add(Finding.warning(
                    "team-contradiction",
                    topics,
                    "topics are named, and the criterion interest has weight 0: they will not count",
                    "give interest a weight, or leave the topics out"));
        }
        Place criteria = placeOf("criteria");
        boolean all = team.criteria().values().stream().allMatch(Importance::isNothing);
        if (criteria != null && all) {
            findings.add(Finding.error(
                    "team-contradiction",
                    criteria,
                    "every criterion has weight 0, so that nothing can be put in order",
                    "give at least one of them a weight above 0"));
        }
        Set<String> seen = new HashSet<>();
        for (String system : team.systems()) {
            if (team.languages().contains(system) && seen.add(system)) {
                Place at = placeOf("systems");
                findings.add(Finding.note(
                        "team-contradiction",
                        at == null ? new Place(source.name(), 1, 1) : at,
                        system + " is named as a language and as a system; it counts once",
                        null));
            }
        }
    }

    private @Nullable Place placeOf(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? null : entry.at();
    }
}
