package winnow.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.paper.Tier;
import winnow.topic.TopicScheme;

/** All that a criterion may look at beside the paper: the team, and how the papers of the library hang together. */
public final class Setting {
    private static final Pattern QUOTED = Pattern.compile("`([a-z0-9-]{1,100})`");

    private final Team team;
    private final TopicScheme scheme;
    private final Passages passages;
    private final Prerequisites prerequisites;
    private final Map<PaperId, Map<PaperId, String>> namedBy = new LinkedHashMap<>();
    private final Map<String, List<Prerequisites.Edge>> edgesTo;
    private final Map<String, List<Prerequisites.Edge>> edgesFrom;
    private final Set<String> withCode = new HashSet<>();
    private final Vocabulary known;
    private final int papers;

    Setting(Team team, TopicScheme scheme, Passages passages, Iterable<Profile> profiles) {
        this.team = team;
        this.scheme = scheme;
        this.passages = passages;
        this.prerequisites = Prerequisites.of(profiles, passages);
        int count = 0;
        for (Profile profile : profiles) {
            addNamings(profile);
            count++;
            if (HeadStart.hasCode(profile)) {
                withCode.add(profile.id().value());
            }
        }
        this.papers = count;
        this.edgesTo = prerequisites.edges().stream().collect(Collectors.groupingBy(Prerequisites.Edge::to));
        this.edgesFrom = prerequisites.edges().stream().collect(Collectors.groupingBy(Prerequisites.Edge::from));
        Set<String> names = new LinkedHashSet<>(team.systems());
        names.addAll(team.languages());
        this.known = Vocabulary.of(names);
    }

    private void addNamings(Profile profile) {
        profile.paper().relations().forEach(relation -> {
            Integer sentence = relation.sentence();
            String source = sentence == null
                    ? profile.paper().source().file() + ":"
                            + profile.paper().source().line()
                    : Passages.sentence(profile.id(), sentence);
            addNaming(relation.to(), profile.id(), source);
        });
        for (Passage passage : passages.of(profile)) {
            if (passage.part() == Passage.Of.PART) {
                Matcher quoted = QUOTED.matcher(passage.text());
                while (quoted.find()) {
                    if (PaperId.isValid(quoted.group(1))) {
                        addNaming(new PaperId(quoted.group(1)), profile.id(), passage.source());
                    }
                }
            }
        }
    }

    private void addNaming(PaperId named, PaperId by, String source) {
        if (!named.equals(by)) {
            namedBy.computeIfAbsent(named, id -> new LinkedHashMap<>()).putIfAbsent(by, source);
        }
    }

    Team team() {
        return team;
    }

    TopicScheme scheme() {
        return scheme;
    }

    Prerequisites prerequisites() {
        return prerequisites;
    }

    /** How many papers there are. */
    int papers() {
        return papers;
    }

    List<Passage> passages(Profile profile) {
        return passages.of(profile);
    }

    /**
     * Papers whose abstract compares with or builds on a paper, or whose brief has a part that names it, each with
     * the place where it first does.
     */
    Map<PaperId, String> namedBy(PaperId paper) {
        return namedBy.getOrDefault(paper, Map.of());
    }

    /** Whether the team has what a tier asks for; special things are asked for by name. */
    boolean has(Tier tier) {
        return tier != Tier.SPECIAL
                && team.bestTier().filter(best -> best.compareTo(tier) >= 0).isPresent();
    }

    /** Whether the team has hardware of a name. */
    boolean hasHardware(String name) {
        return team.machines().stream()
                .anyMatch(machine -> !machine.name().isEmpty() && Hardware.isSame(machine.name(), name));
    }

    /** The special thing of the team that a paper needs, by its fields; {@code null} when there is none. */
    @Nullable
    Machine special(Profile paper) {
        Brief brief = paper.brief();
        List<String> needs = new ArrayList<>(paper.paper().hardware());
        needs.add(brief == null ? paper.paper().tierWhy() : brief.reasons().getOrDefault("tier", ""));
        return team.machines().stream()
                .filter(machine -> machine.tier() == Tier.SPECIAL)
                .filter(machine -> needs.stream().anyMatch(need -> Hardware.isOfKind(machine.name(), need)))
                .findFirst()
                .orElse(null);
    }

    /** What the team knows or runs. */
    Vocabulary known() {
        return known;
    }

    /** Whether the paper of a key has public code. */
    boolean hasCode(String key) {
        return withCode.contains(key);
    }

    /** What a paper stands on directly. */
    List<Prerequisites.Edge> under(PaperId paper) {
        return edgesTo.getOrDefault(paper.value(), List.of());
    }

    /** The papers that stand on a system or a paper directly. */
    List<String> standingOn(String key) {
        return edgesFrom.getOrDefault(key, List.of()).stream()
                .map(Prerequisites.Edge::to)
                .toList();
    }
}
