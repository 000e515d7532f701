package winnow.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML text that knows where it stands. Scalars are the text that was written, so that
 * {@code 007} stays what it is; aliases are refused, nothing is expanded. Built from the parser's events: an
 * object mapper alone takes longer to make than all the front matter of a library to read.
 *
 * @param shape what it is
 * @param text of a scalar; empty for none, and for lists and maps
 * @param items of a list
 * @param entries of a map, in the order written, keys that stand twice included
 * @param at where it begins
 */
public record YamlNode(Shape shape, String text, List<YamlNode> items, List<Entry> entries, Place at) {

    private static final YAMLFactory EVENTS = new YAMLFactory();

    /** What a value can be. */
    public enum Shape {
        SCALAR,
        LIST,
        MAP
    }

    /** A key, where it stands, and its value. */
    public record Entry(String key, Place at, YamlNode value) {}

    /** Reads the first document of a text; {@code null} when it holds nothing. */
    public static @Nullable YamlNode read(Source source) throws JsonProcessingException {
        try (JsonParser parser = EVENTS.createParser(source.text())) {
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
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new JsonParseException(
                    parser, "an alias, *" + parser.getText() + ", is not followed; write out what it stands for");
        }
        String text = parser.getText();
        boolean none = token == JsonToken.VALUE_NULL || text == null;
        return new YamlNode(Shape.SCALAR, none ? "" : text.strip(), List.of(), List.of(), at);
    }

    private static Place place(JsonParser parser, Source source) {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(source.name(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** The value of a key, the last where it stands twice; {@code null} where there is none. */
    public @Nullable YamlNode value(String key) {
        YamlNode value = null;
        for (Entry entry : entries) {
            value = entry.key.equals(key) ? entry.value : value;
        }
        return value;
    }

    /** The text of a key's value; another where it has none. */
    public String text(String key, String otherwise) {
        YamlNode value = value(key);
        return value == null || value.isEmpty() ? otherwise : value.text;
    }

    public boolean isScalar() {
        return shape == Shape.SCALAR;
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return isScalar() && text.isEmpty();
    }
}
