package winnow.decision;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import winnow.decision.Decision.Field;
import winnow.paper.Finding;
import winnow.text.Source;
import winnow.text.Span;

/**
 * The YAML between two lines of three hyphens at the beginning of a file.
 *
 * @param fields its keys, lower case, and values; the items of a list joined with commas
 * @param end behind its last line; 0 when there is none
 */
record FrontMatter(List<Field> fields, int end, List<Finding> findings) {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final int LONGEST = 1 << 16;

    static FrontMatter of(Source source) {
        if (!source.line(1).stripTrailing().equals("---")) {
            return new FrontMatter(List.of(), 0, List.of());
        }
        for (int line = 2; line <= source.lines() && source.startOf(line) < LONGEST; line++) {
            String text = source.line(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                int end = line < source.lines()
                        ? source.startOf(line + 1)
                        : source.text().length();
                return read(source, new Span(source.startOf(2), source.startOf(line)), end);
            }
        }
        return new FrontMatter(List.of(), 0, List.of());
    }

    private static FrontMatter read(Source source, Span yaml, int end) {
        List<Field> fields = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (JsonParser parser = YAML.createParser(yaml.of(source.text()))) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    fields.add(field(source, parser));
                }
            }
        } catch (IOException e) {
            findings.add(Finding.error(
                    "malformed-front-matter",
                    source.at(yaml.start()),
                    "what stands between the lines of hyphens is no YAML",
                    "write it as key: value, one a line"));
        }
        return new FrontMatter(List.copyOf(fields), end, List.copyOf(findings));
    }

    private static Field field(Source source, JsonParser parser) throws IOException {
        String key = DecisionReader.key(parser.currentName());
        int line = parser.currentTokenLocation().getLineNr() + 1;
        int start = source.startOf(line);
        String text = source.line(line);
        int from = Math.min(text.length(), text.indexOf(':') + 1);
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = Math.max(from, text.stripTrailing().length());
        Span span = new Span(start + from, start + to);
        return new Field(key, value(parser, span.of(source.text())), source.at(start + from), span);
    }

    /** What an item that is itself a map or a list says: {@code {name: Ada, role: lead}} is "Ada lead". */
    private static String scalars(JsonParser parser) throws IOException {
        StringJoiner words = new StringJoiner(" ");
        for (int depth = 1; depth > 0; ) {
            JsonToken token = parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                words.add(parser.getText().strip());
            }
        }
        return words.toString();
    }

    private static String value(JsonParser parser, String written) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
            StringJoiner items = new StringJoiner(", ");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(parser.currentToken().isStructStart() ? scalars(parser) : parser.getText());
            }
            return items.toString();
        }
        if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return written;
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
    }
}
