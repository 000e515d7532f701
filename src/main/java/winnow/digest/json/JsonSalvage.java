package winnow.digest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import winnow.digest.Intake;
import winnow.text.Source;

/**
 * Finds whole records in damaged JSON: from every opening brace on, an object is tried, and what can be
 * read is read. How much may be tried in vain is limited, so that hostile text costs no more than a few
 * readings of it.
 */
final class JsonSalvage {
    private static final int MOST_READINGS = 12;
    private static final long ALWAYS = 4_000_000;

    private final Intake intake;

    JsonSalvage(Intake intake) {
        this.intake = intake;
    }

    /**
     * Reads the records of a text.
     *
     * @param firstLine number of its first line in the file
     */
    void read(String text, int firstLine) throws IOException {
        Source source = new Source("", text);
        char[] chars = text.toCharArray();
        long budget = (long) MOST_READINGS * chars.length + ALWAYS;
        int at = text.indexOf('{');
        while (at >= 0 && budget > 0) {
            int read = -1;
            if (opensObject(chars, at)) {
                read = tryObject(chars, at, firstLine - 1 + source.lineAt(at));
                budget -= Math.abs(read);
            }
            at = text.indexOf('{', read > 0 ? at + read : at + 1);
        }
        if (budget <= 0) {
            intake.damaged(firstLine - 1 + source.lineAt(at < 0 ? 0 : at), "too damaged to look any further");
        }
    }

    private static boolean opensObject(char[] chars, int at) {
        int behind = at + 1;
        while (behind < chars.length && Character.isWhitespace(chars[behind])) {
            behind++;
        }
        return behind < chars.length && chars[behind] == '"';
    }

    /**
     * Characters of the object read; the same below zero for what was read of one that is damaged. What is
     * nested deeper than any record is passed over whole.
     */
    private int tryObject(char[] chars, int at, int line) throws IOException {
        try (JsonParser parser = JsonRecords.MAPPER.getFactory().createParser(chars, at, chars.length - at)) {
            JsonProcessingException damage = tryObject(parser, line);
            int reached = (int) Math.max(1, parser.currentLocation().getCharOffset());
            return damage == null || damage instanceof StreamConstraintsException ? reached : -reached;
        }
    }

    private @Nullable JsonProcessingException tryObject(JsonParser parser, int line) throws IOException {
        try {
            JsonNode object = JsonRecords.MAPPER.readTree(parser);
            walk(object, line);
            return null;
        } catch (JsonProcessingException damage) {
            return damage;
        }
    }

    private void walk(JsonNode node, int line) {
        JsonNode record = node.isObject() ? JsonRecords.unwrapped(node) : null;
        if (record != null) {
            intake.record(JsonPaper.fields(record, line), line, "record");
        } else if (node.isContainerNode()) {
            node.forEach(each -> walk(each, line));
        }
    }
}
