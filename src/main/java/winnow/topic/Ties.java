package winnow.topic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.library.Profile;
import winnow.paper.PaperId;

/** Finds the names that papers share. Case, {@code _}, {@code -} and spaces do not tell two names apart. */
final class Ties {
    private static final Pattern NOTHING = Pattern.compile("[\\s_-]");
    /** A name that only says what sort of machine it is ties nothing. */
    private static final Pattern KIND_OF_MACHINE = Pattern.compile(
            "(?i)(?:multi-?|many-?)?(?:GPU|CPU|core|SSD|FPGA|PIM|CSD|ASIC|NVMe|DRAM|HBM|NPU|TPU|accelerator)s?");

    private static final int SHARED = 2;

    private final Map<String, Shared> shared = new LinkedHashMap<>();

    /** A name under way, with those that have it so far. */
    private record Shared(String kind, String name, Set<PaperId> papers) {
        Topic.Tie tie() {
            return new Topic.Tie(kind, name, List.copyOf(papers));
        }
    }

    static List<Topic.Tie> of(List<Profile> papers) {
        Ties ties = new Ties();
        for (Profile each : papers) {
            each.paper().baselines().forEach(name -> ties.add("baseline", name, each.id()));
            each.paper().buildsOn().forEach(name -> ties.add("builds-on", name, each.id()));
            each.paper().hardware().stream()
                    .filter(name -> !KIND_OF_MACHINE.matcher(name).matches())
                    .forEach(name -> ties.add("hardware", name, each.id()));
        }
        return ties.shared.values().stream()
                .filter(one -> one.papers().size() >= SHARED)
                .map(Shared::tie)
                .sorted(Comparator.comparingInt((Topic.Tie tie) -> -tie.papers().size())
                        .thenComparing(Topic.Tie::kind)
                        .thenComparing(Topic.Tie::name))
                .toList();
    }

    private void add(String kind, String name, PaperId paper) {
        String key = kind + " " + NOTHING.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        shared.computeIfAbsent(key, k -> new Shared(kind, name, new LinkedHashSet<>()))
                .papers()
                .add(paper);
    }
}
