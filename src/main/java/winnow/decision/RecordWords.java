package winnow.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import winnow.text.DataLines;

/**
 * What records of other templates and languages call the things that MADR names: the table
 * {@code record-words.txt}, the one place to teach a further word.
 */
final class RecordWords {
    private static final Map<String, Map<String, String>> KINDS = load();
    /** {@code 3. }, {@code 2) }, an emoji or other sign before the words of a heading, a colon after them. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[\\s::.?]+$");

    private RecordWords() {}

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        for (String line : DataLines.of(RecordWords.class, "record-words.txt")) {
            int space = line.indexOf(' ');
            int colon = line.indexOf(':');
            Map<String, String> names = kinds.computeIfAbsent(line.substring(0, space), kind -> new HashMap<>());
            for (String variant : line.substring(colon + 1).split("\\|")) {
                names.put(variant.strip(), line.substring(space + 1, colon));
            }
        }
        return kinds;
    }

    private static Map<String, String> kind(String kind) {
        return KINDS.getOrDefault(kind, Map.of());
    }

    /** Whether a heading is one of the sections of a name. */
    static boolean isSection(String name, String title) {
        return section(title).filter(name::equals).isPresent();
    }

    /** The section that a heading begins, by our name for it. */
    static Optional<String> section(String title) {
        return Optional.ofNullable(kind("section").get(plain(title)));
    }

    /** The field of a key: {@code estado} is the status. */
    static Optional<String> field(String key) {
        return Optional.ofNullable(kind("field").get(plain(key).replace('_', ' ')));
    }

    private static String plain(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return AROUND.matcher(lower).replaceAll("").replaceAll("\\s+", " ");
    }

    /** An alternation of all variants of a kind, the longest first, each as a whole word where its script has words. */
    static String anyOf(String kind, String name) {
        List<String> variants = new ArrayList<>();
        kind(kind).forEach((variant, means) -> {
            if (name.isEmpty() || means.equals(name)) {
                variants.add(variant);
            }
        });
        variants.sort(Collections.reverseOrder(java.util.Comparator.comparingInt(String::length))
                .thenComparing(java.util.Comparator.naturalOrder()));
        return "(?:"
                + String.join("|", variants.stream().map(RecordWords::bounded).toList()) + ")";
    }

    private static String bounded(String variant) {
        boolean hasWords = variant.codePointAt(0) < 0x2e80;
        String quoted = Pattern.quote(variant);
        return hasWords ? "(?<!\\p{L})" + quoted + "(?!\\p{L})" : quoted;
    }

    /** The status that a variant means. */
    static Status.Word status(String variant) {
        String name = kind("status").get(variant.toLowerCase(Locale.ROOT));
        if (name == null) {
            throw new IllegalArgumentException(variant);
        }
        return Status.Word.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
