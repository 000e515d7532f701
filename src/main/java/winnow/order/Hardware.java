package winnow.order;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.paper.Tier;
import winnow.text.DataLines;

/**
 * Tells the tier of hardware by its name. The words are in {@code hardware.txt}: a class and its words a
 * line, {@code #} for comments.
 */
final class Hardware {
    private static final Map<String, Set<String>> WORDS = read();
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,5})\\s*[x×*]?\\s+?(.+)|(\\d{1,5})[x×*](.+)");
    private static final Pattern SPELLED = Pattern.compile("(?i)(two|three|four|five|six|eight|several)\\s(.+)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters before digits, as in a100 and mi250x, or four digits and more, as in 4090. */
    private static final Pattern MODEL = Pattern.compile("[a-z]{1,4}\\d{1,5}[a-z]{0,2}|\\d{4,5}[a-z]{0,2}");

    private static final Set<String> GENERIC =
            Set.of("gpu", "gpus", "cpu", "cpus", "ssd", "fpga", "pim", "csd", "asic", "nvme", "dram", "hbm");

    /** Kinds of machines that cannot readily be had, and that count only for what needs just them. */
    private static final Set<String> SPECIAL = Set.of("fpga", "accelerator", "storage", "memory", "edge", "quantum");

    private Hardware() {}

    /** The tier of a machine as a person names it; empty when none of its words is known. */
    static Optional<Tier> tierOf(String name) {
        String plain = name.strip();
        boolean several = false;
        Matcher counted = COUNTED.matcher(plain);
        Matcher spelled = SPELLED.matcher(plain);
        if (counted.matches()) {
            boolean glued = counted.group(3) != null;
            several = Integer.parseInt(glued ? counted.group(3) : counted.group(1)) > 1;
            plain = glued ? counted.group(4) : counted.group(2);
        } else if (spelled.matches()) {
            several = true;
            plain = spelled.group(2);
        }
        Set<String> words = words(plain);
        if (SPECIAL.stream().anyMatch(kind -> has(words(name), kind))) {
            return Optional.of(Tier.SPECIAL);
        }
        if (has(words, "cluster")) {
            return Optional.of(Tier.CLUSTER);
        }
        if (has(words, "box")) {
            return Optional.of(several ? Tier.CLUSTER : Tier.MULTI_GPU);
        }
        if (has(words, "gpu")) {
            boolean plural = several || words.contains("gpus") || words.contains("cards");
            return Optional.of(plural ? Tier.MULTI_GPU : Tier.ONE_GPU);
        }
        return has(words, "laptop") || has(words, "api") ? Optional.of(Tier.LAPTOP) : Optional.empty();
    }

    /**
     * Whether a thing of the team's is what a paper needs: of one special kind, such as an FPGA board, or of the same
     * make, or named in so many words.
     */
    static boolean isOfKind(String had, String needed) {
        Set<String> mine = words(had);
        Set<String> theirs = words(needed);
        boolean kind = SPECIAL.stream().anyMatch(each -> has(mine, each) && has(theirs, each));
        return kind
                || needed.toLowerCase(Locale.ROOT).contains(had.toLowerCase(Locale.ROOT))
                || (!needed.isBlank() && isSame(had, needed));
    }

    /** All names of machines that are known, for "did you mean". */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        WORDS.values().forEach(names::addAll);
        return names;
    }

    /** Whether a name only says what sort of thing it is: GPU, CPU, SSD. */
    static boolean isGeneric(String name) {
        return GENERIC.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a name is of something that runs programs of a known tier. */
    static boolean isNamedMachine(String name) {
        return !isGeneric(name) && tierOf(name).isPresent();
    }

    /** Whether two names mean the same make: they share a model's number, or have all words in common. */
    static boolean isSame(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        return a.equals(b) || a.stream().anyMatch(word -> MODEL.matcher(word).matches() && b.contains(word));
    }

    private static boolean has(Set<String> words, String group) {
        return WORDS.getOrDefault(group, Set.of()).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(BETWEEN.split(name.toLowerCase(Locale.ROOT))));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : DataLines.of(Hardware.class, "hardware.txt")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                words.put(
                        line.substring(0, colon),
                        Set.of(line.substring(colon + 1).strip().split(",\\s*")));
            }
        }
        return words;
    }
}
