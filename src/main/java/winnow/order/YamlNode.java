package winnow.order;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.text.Place;
import winnow.text.Source;

/**
 * A value of a YAML text that knows where it stands. Aliases are text; nothing is expanded.
 *
 * @param shape what it is
 * @param text of a scalar; empty for none, and for lists and maps
 * @param items of a list
 * @param entries of a map, in the order written, keys that stand twice included
 * @param at where it begins
 */
record YamlNode(Shape shape, String text, List<YamlNode> items, List<Entry> entries, Place at) {

    /** What a value can be. */
    enum Shape {
        SCALAR,
        LIST,
        MAP
    }

    /** A key, where it stands, and its value. */
    record Entry(String key, Place at, YamlNode value) {}

    /** Reads the first document of a text; {@code null} when it holds nothing. */
    static @Nullable YamlNode read(Source source) throws JsonProcessingException {
        try (JsonParser parser = new YAMLFactory().createParser(source.text())) {
            return parser.nextToken() == null ? null : node(parser, source);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("a string can always be read", e);
        }
    }

    private static YamlNode node(JsonParser parser, Source source) throws IOException {
        Place at = place(parser, source);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, source));
            }
            return new YamlNode(Shape.LIST, "", items, List.of(), at);
        }
        if (token == JsonToken.START_OBJECT) {
            List<Entry> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                Place keyAt = place(parser, source);
                parser.nextToken();
                entries.add(new Entry(key, keyAt, node(parser, source)));
            }
            return new YamlNode(Shape.MAP, "", List.of(), entries, at);
        }
        String text = parser.getText();
        boolean none = token == JsonToken.VALUE_NULL || text == null;
        return new YamlNode(Shape.SCALAR, none ? "" : text.strip(), List.of(), List.of(), at);
    }

    private static Place place(JsonParser parser, Source source) {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(source.name(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    boolean isScalar() {
        return shape == Shape.SCALAR;
    }

    /** Whether nothing was written. */
    boolean isEmpty() {
        return isScalar() && text.isEmpty();
    }
}
