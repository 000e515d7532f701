package winnow.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an address or a form says, by name.
 *
 * @param values of each name, in order; no name without a value
 */
public record Query(Map<String, List<String>> values) {
    /** Nothing is asked. */
    public static final Query NONE = new Query(Map.of());

    private static final int MOST = 200;

    /** Reads {@code a=b&c=d}; what is malformed is passed over. */
    static Query parse(@Nullable String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (encoded != null) {
            for (String pair : encoded.split("&", MOST)) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                if (!name.isEmpty() && !value.isBlank()) {
                    values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
                }
            }
        }
        return new Query(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The first value of a name; empty when it has none. */
    public String first(String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
