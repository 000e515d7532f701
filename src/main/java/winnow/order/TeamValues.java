package winnow.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.paper.Tier;
import winnow.text.Nearest;
import winnow.text.Place;
import winnow.text.YamlNode;
import winnow.topic.TopicScheme;

/** Reads the values of a team's file. What it could read, it takes off the list of what is assumed. */
final class TeamValues {
    private static final String RULE = "team-form";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})?");
    private static final Set<String> UNKNOWN = Set.of("don't know", "dont know", "don’t know", "unknown", "?", "");

    private static final List<String> OWN = List.of("weight", "values", "because", "question");

    private final Map<String, YamlNode.Entry> entries;
    private final List<Finding> findings;
    private final Set<String> assumed;

    TeamValues(Map<String, YamlNode.Entry> entries, List<Finding> findings, Set<String> assumed) {
        this.entries = entries;
        this.findings = findings;
        this.assumed = assumed;
    }

    /** A whole number from 1 to a most. */
    int count(String key, int most, int usual) {
        YamlNode.Entry entry = entries.get(key);
        if (entry == null) {
            return usual;
        }
        YamlNode value = entry.value();
        boolean whole = value.isScalar() && WHOLE.matcher(value.text()).matches();
        int number = whole ? Integer.parseInt(value.text()) : 0;
        if (number < 1 || number > most) {
            String was = value.isScalar() && !value.isEmpty() ? value.text() : "nothing of the kind";
            fault(
                    value.at(),
                    key + " expected as a whole number from 1 to " + most + ", not " + was,
                    key + ": " + usual);
            return usual;
        }
        assumed.remove(key);
        return number;
    }

    /** A list of words, or one word. */
    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item.isScalar() && !item.isEmpty()) {
                words.add(item.text());
            } else {
                fault(item.at(), "a name is expected here", key + ": [first, second]");
            }
        }
        return words.stream().distinct().toList();
    }

    /** What a list holds; a single value is a list of one. */
    private List<YamlNode> items(String key) {
        YamlNode.Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        YamlNode value = entry.value();
        if (value.shape() == YamlNode.Shape.MAP) {
            fault(value.at(), key + " has to be a list", key + ": [first, second] or []");
            return List.of();
        }
        assumed.remove(key);
        if (value.shape() == YamlNode.Shape.LIST) {
            return value.items();
        }
        return value.isEmpty() ? List.of() : List.of(value);
    }

    /** Topics, each of which the scheme should know. */
    List<String> topics(TopicScheme scheme) {
        for (YamlNode item : items("topics")) {
            if (item.isScalar() && !item.isEmpty() && !scheme.knows(item.text())) {
                Optional<String> near = Nearest.to(item.text(), scheme.topics().keySet());
                findings.add(Finding.warning(
                        "unknown-topic",
                        item.at(),
                        "unknown topic " + item.text(),
                        near.map(id -> "did you mean " + id + "?").orElse("winnow topics lists them")));
            }
        }
        return words("topics");
    }

    List<Machine> machines(List<Machine> usual) {
        List<Machine> machines = new ArrayList<>();
        List<YamlNode> items = items("machines");
        for (YamlNode item : items) {
            Machine machine = item.isScalar() ? machine(item, item.text(), null) : described(item);
            if (machine != null) {
                machines.add(machine);
            }
        }
        YamlNode.Entry entry = entries.get("machines");
        if (!items.isEmpty() || entry == null) {
            return entry == null ? usual : machines;
        }
        String assumption = usual.stream().map(Machine::words).collect(Collectors.joining(" and "));
        fault(entry.at(), "no machine is named; " + assumption + " are assumed", "machines: [laptop]");
        assumed.add("machines");
        return usual;
    }

    private @Nullable Machine described(YamlNode item) {
        String name = "";
        YamlNode tier = null;
        for (YamlNode.Entry entry : item.entries()) {
            switch (entry.key()) {
                case "name" -> name = entry.value().text();
                case "tier" -> tier = entry.value();
                default -> fault(entry.at(), "unknown key " + entry.key(), "a machine has name and tier");
            }
        }
        return machine(item, name, tier);
    }

    private @Nullable Machine machine(YamlNode item, String name, @Nullable YamlNode tierNode) {
        String word = tierNode == null ? name.toLowerCase(Locale.ROOT) : tierNode.text();
        Optional<Tier> said = Tier.of(word);
        Optional<Tier> byName = Hardware.tierOf(name);
        if (tierNode != null && said.isEmpty()) {
            fault(tierNode.at(), "unknown tier " + word, "one of " + tiers());
            return null;
        }
        if (said.isEmpty() && byName.isEmpty()) {
            fault(
                    item.at(),
                    name.isEmpty() ? "a machine is expected here" : "unknown machine " + name,
                    near(name) + "say its tier: {name: " + (name.isEmpty() ? "…" : name) + ", tier: " + tiers() + "}");
            return null;
        }
        boolean plain = tierNode == null && said.isPresent();
        if (plain && said.get() == Tier.SPECIAL) {
            fault(item.at(), "special things have to be named", "{name: what it is, tier: special}");
            return null;
        }
        if (said.isPresent() && byName.isPresent() && !plain && said.get() != byName.get()) {
            findings.add(Finding.note(
                    "team-contradiction",
                    item.at(),
                    name + " looks like " + byName.get() + " and is said to be " + said.get() + "; what is said counts",
                    null));
        }
        return new Machine(
                plain ? "" : name, said.orElseGet(byName::get), item.at().line());
    }

    /** The machines that are written nearly like the words of a name. */
    private static String near(String name) {
        List<String> near = Pattern.compile("[\\s-]+")
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .flatMap(word -> Nearest.to(word, Hardware.names()).stream())
                .distinct()
                .toList();
        return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? Else ";
    }

    private static String tiers() {
        return Arrays.stream(Tier.values()).map(Tier::word).collect(Collectors.joining(", "));
    }

    /** Weights in the order of the criteria; those that the file does not name are not known. */
    Map<String, Importance> criteria() {
        Map<String, Importance> weights = new LinkedHashMap<>(Criteria.unweighed());
        YamlNode.Entry entry = entries.get("criteria");
        if (entry == null) {
            return weights;
        }
        if (entry.value().shape() != YamlNode.Shape.MAP) {
            fault(entry.value().at(), "criteria have to be names with weights", "criteria: {reach: 2, size: 1}");
            return weights;
        }
        for (YamlNode.Entry each : entry.value().entries()) {
            String id = each.key().equals(Specified.FORMER_ID) ? Specified.ID : each.key();
            if (each.value().shape() == YamlNode.Shape.MAP && !weights.containsKey(id)) {
                YamlNode weight = each.value().value("weight");
                Optional<Importance> said = weight == null
                        ? Optional.of(Importance.UNKNOWN)
                        : weight(new YamlNode.Entry(id, weight.at(), weight));
                weights.put(id, said.orElse(Importance.UNKNOWN));
            } else if (!weights.containsKey(id)) {
                String all = String.join(", ", weights.keySet());
                Optional<String> near = Nearest.to(each.key(), weights.keySet());
                fault(
                        each.at(),
                        "unknown criterion " + each.key(),
                        near.map(other -> "did you mean " + other + "?")
                                .orElse("the criteria are " + all + "; one of your own is " + each.key()
                                        + ": {weight: 3, values: {h2o: 0.2}, because: …}"));
            } else {
                weight(each).ifPresent(weight -> weights.put(id, weight));
            }
        }
        assumed.remove("criteria");
        return weights;
    }

    /** Criteria of the team's own: {@code novelty: {weight: 3, values: {h2o: 0.2}, because: …}}. */
    List<Own> own(String file, Predicate<String> isPaper) {
        List<Own> own = new ArrayList<>();
        YamlNode.Entry entry = entries.get("criteria");
        for (YamlNode.Entry each :
                entry == null ? List.<YamlNode.Entry>of() : entry.value().entries()) {
            YamlNode said = each.value();
            if (said.shape() == YamlNode.Shape.MAP && !Criteria.unweighed().containsKey(each.key())) {
                said.entries().stream()
                        .filter(key -> !OWN.contains(key.key()))
                        .forEach(key -> fault(
                                key.at(),
                                "unknown key " + key.key(),
                                "a criterion of your own has " + String.join(", ", OWN)));
                own.add(new Own(
                        each.key(),
                        said.text("question", "How is it by " + each.key() + "?"),
                        values(said.value("values"), each, isPaper),
                        said.text("because", ""),
                        file + ":" + each.at().line()));
            }
        }
        return own;
    }

    private Map<String, Double> values(@Nullable YamlNode given, YamlNode.Entry of, Predicate<String> isPaper) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (YamlNode.Entry each : given == null ? List.<YamlNode.Entry>of() : given.entries()) {
            String text = each.value().text();
            double value = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : -1;
            if (!isPaper.test(each.key())) {
                fault(each.at(), "no paper has the id " + each.key(), "winnow papers lists the ids");
            } else if (value >= 0 && value <= 1) {
                values.put(each.key(), value);
            } else {
                fault(
                        each.value().at(),
                        "a value from 0 to 1 is expected for " + each.key() + ", not " + text,
                        each.key() + ": 0.5");
            }
        }
        if (values.isEmpty()) {
            fault(
                    of.at(),
                    of.key() + " gives no paper a value",
                    of.key() + ": {weight: 3, values: {h2o: 0.2}, because: …}");
        }
        return values;
    }

    private Optional<Importance> weight(YamlNode.Entry entry) {
        String text = entry.value().text();
        if (entry.value().isScalar() && UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of(Importance.UNKNOWN);
        }
        if (entry.value().isScalar() && NUMBER.matcher(text).matches()) {
            return Optional.of(Importance.of(Double.parseDouble(text)));
        }
        String was = text.isEmpty() ? "a list" : text;
        fault(
                entry.value().at(),
                "a weight is expected for " + entry.key() + ", not " + was,
                entry.key() + ": 2, or: " + entry.key() + ": don't know");
        return Optional.empty();
    }

    private void fault(Place at, String message, String suggestion) {
        findings.add(Finding.error(RULE, at, message, suggestion));
    }
}
