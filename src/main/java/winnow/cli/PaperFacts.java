package winnow.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import winnow.library.Profile;

/** Facts that a paper has or has not, by the word for them. */
final class PaperFacts {
    private static final Map<String, Predicate<Profile>> FACTS = new TreeMap<>(Map.of(
            "code", profile -> !profile.code().isEmpty(),
            "brief", profile -> profile.brief() != null,
            "figures", profile -> !profile.paper().figures().isEmpty(),
            "abstract", profile -> !profile.paper().text().isEmpty(),
            "datasets", profile -> !profile.paper().datasets().isEmpty(),
            "models", profile -> !profile.paper().models().isEmpty(),
            "baselines", profile -> !profile.paper().baselines().isEmpty(),
            "hardware", profile -> !profile.paper().hardware().isEmpty()));

    private PaperFacts() {}

    static List<String> names() {
        return List.copyOf(FACTS.keySet());
    }

    static boolean has(Profile profile, String fact) {
        Predicate<Profile> test = FACTS.get(fact);
        return test != null && test.test(profile);
    }
}
