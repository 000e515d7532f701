package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says a value of a brief's front matter anew, with its reason; every other line stays as it is. */
public final class FrontMatterEdit {
    /** The keys whose values a person may correct there. */
    public static final List<String> KEYS = List.of("kind", "tier", "effort", "reuse", "topics", "code");

    private FrontMatterEdit() {}

    /** The brief with the value in it; empty when it has no front matter. */
    public static Optional<String> with(String text, String key, String value, String because) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return Optional.empty();
        }
        String line =
                key + ": " + value + " # " + because.replaceAll("\\s+", " ").strip();
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at).startsWith(key + ":")) {
                lines.set(at, line);
                return Optional.of(String.join("\n", lines) + "\n");
            }
            if (lines.get(at).strip().equals("---")) {
                lines.add(at, line);
                return Optional.of(String.join("\n", lines) + "\n");
            }
        }
        return Optional.empty();
    }
}
