package winnow.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import winnow.library.Profile;
import winnow.paper.PaperId;

/** Finds the names that papers share. Case, {@code _}, {@code -} and spaces do not tell two names apart. */
final class Ties {
    private static final Pattern NOTHING = Pattern.compile("[\\s_-]");
    private static final int SHARED = 2;

    private Ties() {}

    static List<Topic.Tie> of(List<Profile> papers) {
        Map<String, Topic.Tie> ties = new LinkedHashMap<>();
        for (Profile each : papers) {
            each.paper().baselines().forEach(name -> add(ties, "baseline", name, each.id()));
            each.paper().buildsOn().forEach(name -> add(ties, "builds-on", name, each.id()));
            each.paper().hardware().forEach(name -> add(ties, "hardware", name, each.id()));
        }
        return ties.values().stream()
                .filter(tie -> tie.papers().size() >= SHARED)
                .sorted(Comparator.comparingInt((Topic.Tie tie) -> -tie.papers().size())
                        .thenComparing(Topic.Tie::kind)
                        .thenComparing(Topic.Tie::name))
                .toList();
    }

    private static void add(Map<String, Topic.Tie> ties, String kind, String name, PaperId paper) {
        String key = kind + " " + NOTHING.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        Topic.Tie tie = ties.getOrDefault(key, new Topic.Tie(kind, name, List.of()));
        if (!tie.papers().contains(paper)) {
            List<PaperId> papers = new ArrayList<>(tie.papers());
            papers.add(paper);
            ties.put(key, new Topic.Tie(kind, tie.name(), papers));
        }
    }
}
