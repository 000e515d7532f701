package winnow.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import winnow.paper.Tier;

/**
 * What a team has, can and wants.
 *
 * @param file where it said so; empty when nobody said anything
 * @param machines what it can run on
 * @param weeks how long it has
 * @param people how many it is
 * @param languages programming languages it knows
 * @param systems systems it knows or already runs
 * @param topics ids of topics it cares for
 * @param criteria what it said of the weight of each criterion, by id, in the order of {@link Criteria};
 *     "don't know" for those of which it said nothing
 * @param own criteria of its own
 * @param assumed names of the parts above that nobody said and that are the defaults
 */
@JsonPropertyOrder({
    "file",
    "assumed",
    "machines",
    "weeks",
    "people",
    "languages",
    "systems",
    "topics",
    "criteria",
    "own"
})
public record Team(
        String file,
        List<Machine> machines,
        int weeks,
        int people,
        List<String> languages,
        List<String> systems,
        List<String> topics,
        Map<String, Importance> criteria,
        List<Own> own,
        Set<String> assumed) {

    public Team {
        machines = List.copyOf(machines);
        languages = List.copyOf(languages);
        systems = List.copyOf(systems);
        topics = List.copyOf(topics);
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        own = List.copyOf(own);
        assumed = Collections.unmodifiableSet(new TreeSet<>(assumed));
    }

    /** What is assumed of a team that said nothing: two people, six weeks, a machine with one card. */
    public static Team defaults() {
        return new Team(
                "",
                List.of(new Machine("", Tier.LAPTOP, 0), new Machine("", Tier.ONE_GPU, 0)),
                6,
                2,
                List.of(),
                List.of(),
                List.of(),
                Criteria.unweighed(),
                List.of(),
                Set.of("machines", "weeks", "people", "languages", "systems", "topics", "criteria"));
    }

    /** The best it has short of special things; empty when it has only special things. */
    public Optional<Tier> bestTier() {
        return machines.stream()
                .map(Machine::tier)
                .filter(tier -> tier != Tier.SPECIAL)
                .max(Tier::compareTo);
    }

    /**
     * The same team with other weights.
     *
     * @param weights by criterion; one that is not named is "don't know"
     */
    public Team weighing(Map<String, Importance> weights) {
        Map<String, Importance> all = new LinkedHashMap<>(Criteria.unweighed());
        own.forEach(each -> all.put(each.id(), Importance.UNKNOWN));
        weights.forEach((id, weight) -> {
            if (all.replace(id, weight) == null) {
                throw new IllegalArgumentException("no criterion " + id);
            }
        });
        Set<String> still = new TreeSet<>(assumed);
        still.remove("criteria");
        return new Team(file, machines, weeks, people, languages, systems, topics, all, own, still);
    }

    /** What it has to work with: people times weeks. */
    @JsonIgnore
    public int personWeeks() {
        return people * weeks;
    }
}
