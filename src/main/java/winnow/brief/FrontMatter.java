package winnow.brief;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.Place;
import winnow.text.Source;
import winnow.text.YamlNode;

/**
 * The YAML between two lines of {@code ---} at the head of a brief: one key a line, each value in the
 * form that its reader here expects, a reason behind {@code #} where the value needs one.
 */
final class FrontMatter {
    static final List<String> KEYS = List.of("id", "title", "kind", "tier", "effort", "reuse", "topics", "code");
    /** What may stand for a value that nobody knows. */
    static final String UNKNOWN = "unknown";

    private static final Pattern KEY = Pattern.compile("([a-z_]+):.*", Pattern.DOTALL);
    private static final Pattern WEEKS = Pattern.compile("(\\d{1,3})(?: to (\\d{1,3}))? weeks?");

    private final Source source;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable YamlNode values;
    private int lastLine;

    private FrontMatter(Source source) {
        this.source = source;
    }

    static FrontMatter of(Source source) {
        FrontMatter matter = new FrontMatter(source);
        if (!source.line(1).strip().equals("---")) {
            matter.fault(1, "front matter expected: a line --- first", "begin with ---, the keys, and --- again");
            return matter;
        }
        int end = 2;
        while (end <= source.lines() && !source.line(end).strip().equals("---")) {
            end++;
        }
        if (end > source.lines()) {
            matter.fault(1, "the front matter does not end", "put a line --- behind its last key");
            return matter;
        }
        matter.lastLine = end;
        matter.readKeys();
        matter.readValues();
        return matter;
    }

    private void readKeys() {
        for (int line = 2; line < lastLine; line++) {
            String text = source.line(line);
            Matcher key = KEY.matcher(text);
            if (key.matches()) {
                lines.put(key.group(1), line);
                int comment = comment(text);
                if (comment >= 0) {
                    reasons.put(key.group(1), text.substring(comment + 1).strip());
                }
                if (!KEYS.contains(key.group(1))) {
                    fault(line, "unknown key " + key.group(1), "the keys are " + String.join(", ", KEYS));
                }
            }
        }
    }

    /** Where a comment begins: a {@code #} behind a blank and outside of quotes; -1 for nowhere. */
    private static int comment(String line) {
        char quote = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (quote == 0 && c == '#' && at > 0 && Character.isWhitespace(line.charAt(at - 1))) {
                return at;
            }
            if (quote == '"' && c == '\\') {
                at++;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'') && " [,".indexOf(line.charAt(Math.max(0, at - 1))) >= 0) {
                quote = c;
            }
        }
        return -1;
    }

    private void readValues() {
        String yaml = source.text().substring(source.startOf(2), source.startOf(lastLine));
        try {
            values = YamlNode.read(new Source(source.name(), yaml));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            int line = at == null ? 1 : Math.min(lastLine, at.getLineNr() + 1);
            fault(
                    line,
                    "the front matter is no YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "one key: value a line; quote values that hold a colon");
        }
        for (String key : KEYS) {
            require(key, !key.equals("reuse"));
        }
    }

    /** Line of the closing {@code ---}; 0 when there is no front matter. */
    int lastLine() {
        return lastLine;
    }

    Map<String, Integer> lines() {
        return lines;
    }

    Map<String, String> reasons() {
        return reasons;
    }

    List<Finding> findings() {
        return findings;
    }

    private boolean has(String key) {
        return values != null && values.value(key) != null;
    }

    /** Whether somebody said it; an unknown, or what a scaffold left open, is not said. */
    private boolean says(String key) {
        String text = text(key);
        return has(key) && !text.equals(UNKNOWN) && !text.startsWith("TODO");
    }

    String text(String key) {
        return values == null ? "" : values.text(key, "");
    }

    /** A value that has to be one of a closed set of words. */
    <T> @Nullable T word(String key, Function<String, Optional<T>> words, String allowed) {
        if (!says(key)) {
            return null;
        }
        Optional<T> value = words.apply(text(key));
        if (value.isEmpty()) {
            fault(lines.getOrDefault(key, 1), "unknown " + key + " " + text(key), "one of " + allowed);
        }
        return value.orElse(null);
    }

    List<String> list(String key) {
        YamlNode value = values == null ? null : values.value(key);
        if (value != null && value.shape() != YamlNode.Shape.LIST) {
            fault(lines.getOrDefault(key, 1), key + " has to be a list", key + ": [first, second] or []");
        }
        return value == null
                ? List.of()
                : value.items().stream().map(YamlNode::text).toList();
    }

    @Nullable
    Effort effort() {
        Matcher weeks = WEEKS.matcher(text("effort"));
        if (weeks.matches()) {
            int smallest = Integer.parseInt(weeks.group(1));
            int full = weeks.group(2) == null ? smallest : Integer.parseInt(weeks.group(2));
            if (smallest > 0 && full >= smallest) {
                return new Effort(smallest, full);
            }
        }
        if (says("effort")) {
            fault(
                    lines.getOrDefault("effort", 1),
                    "effort expected in weeks of two engineers, smallest to full build, not " + text("effort"),
                    "effort: 2 to 5 weeks");
        }
        return null;
    }

    /** What the former form, without a claim, does not have. */
    void require(String key, boolean required) {
        if (required && values != null && !has(key)) {
            fault(1, "the front matter lacks " + key, "add " + key + ":");
        }
    }

    private void fault(int line, String message, String suggestion) {
        findings.add(Finding.error("brief-form", new Place(source.name(), line, 1), message, suggestion));
    }
}
