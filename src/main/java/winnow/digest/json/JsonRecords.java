package winnow.digest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Field;
import winnow.digest.Fields;
import winnow.digest.Intake;

/**
 * The records of a JSON text as it streams by, one at a time.
 *
 * <pre>
 * text   = value*                      one value, or one a line (JSON Lines)
 * value  = "[" value* "]" | record | wrapper | answer | table
 * answer = an object with a list of values under results, data, papers, items, …
 * wrapper = an object with a record under paper, citedPaper, message, …
 * table  = an object whose values are records
 * </pre>
 *
 * When the text turns out damaged, the rest of it is searched for whole records by {@link JsonSalvage}.
 */
final class JsonRecords {
    private static final Set<String> LISTS =
            Set.of(("results data papers items works records entries documents docs articles hits publications "
                            + "recommendedPapers dailyPapers daily_papers notes result resultList hit collection "
                            + "search-results feed entry response message body")
                    .split(" "));
    private static final List<String> WRAPPED = List.of(
            "paper",
            "citedPaper",
            "citingPaper",
            "message",
            "work",
            "_source",
            "data",
            "item",
            "metadata",
            "content",
            "info",
            "attributes",
            "fields");

    /** Parts of a record that are no records, though they may have titles. */
    private static final Set<String> PARTS = Set.of(
            "abstract_inverted_index",
            "abstract",
            "author",
            "authors",
            "authorships",
            "citations",
            "references",
            "journal",
            "venue",
            "source",
            "publisher",
            "container",
            "event",
            "conference",
            "series",
            "ids",
            "externalIds",
            "links",
            "meta",
            "primary_location",
            "openAccessPdf",
            "issued",
            "sentences",
            "figures",
            "publicationVenue");

    private static final Set<String> TITLES = Set.of("title", "display_name", "Title");
    static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactory())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final Intake intake;
    private final Kept kept;
    private int records;
    private final int unknownLine;

    private JsonRecords(Kept kept, Intake intake, int unknownLine) {
        this.kept = kept;
        this.intake = intake;
        this.unknownLine = unknownLine;
    }

    /** Reads a text of JSON to its end. */
    static void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        Kept kept = new Kept(text.reader());
        new JsonRecords(kept, intake, 1).read();
    }

    /**
     * Reads a text in another notation.
     *
     * @param line of a record for which the parser knows none
     */
    static void read(DigestText text, JsonFactory notation, int line, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        try (JsonParser parser = notation.createParser(text.reader())) {
            parser.setCodec(MAPPER);
            JsonRecords records = new JsonRecords(new Kept(text.reader()), intake, line);
            records.values(parser);
            records.refuseUnknown(notation.getFormatName());
        } catch (JsonProcessingException damage) {
            int at = damage.getLocation() == null
                    ? 1
                    : Math.max(1, damage.getLocation().getLineNr());
            intake.damaged(at, "it is damaged here, the rest is passed over: " + damage.getOriginalMessage());
        }
    }

    private void read() throws IOException {
        try (JsonParser parser = MAPPER.createParser(kept)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            values(parser);
            refuseUnknown("JSON");
        } catch (JsonProcessingException damage) {
            salvage(damage);
        }
    }

    /** Where nothing in it is a record, it says so instead of giving nothing. */
    private void refuseUnknown(String notation) {
        if (records == 0) {
            intake.refused(notation + " without records that have a title and an abstract");
        }
    }

    private void values(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                object(parser);
            }
            kept.release(parser.currentLocation().getCharOffset());
        }
    }

    /** An object: its lists are gone through as they come, all else of it is kept until its end. */
    private void object(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        ObjectNode object = MAPPER.createObjectNode();
        int before = records;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            line = TITLES.contains(name) && !object.has("title")
                    ? parser.currentTokenLocation().getLineNr()
                    : line;
            JsonToken value = parser.nextToken();
            boolean opens = value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT;
            if (opens && isContainer(name, object)) {
                container(parser, value, object, name);
            } else {
                boolean wrapped = value == JsonToken.START_OBJECT && WRAPPED.contains(name);
                line = wrapped && !object.has("title")
                        ? parser.currentTokenLocation().getLineNr()
                        : line;
                object.set(name, MAPPER.readTree(parser));
            }
        }
        if (records == before) {
            record(object, line);
        }
    }

    /** A list of records, or an object that holds one; a list of anything else is a field like others. */
    private void container(JsonParser parser, JsonToken opened, ObjectNode object, String name) throws IOException {
        if (opened == JsonToken.START_OBJECT) {
            object(parser);
            object.putNull(name);
            return;
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                object(parser);
                kept.release(parser.currentLocation().getCharOffset());
            } else if (token == null) {
                return;
            } else {
                parser.skipChildren();
            }
        }
        object.putNull(name);
    }

    /** Whether records are to be looked for under a name: it says so, or nothing but such names came before. */
    private static boolean isContainer(String name, ObjectNode before) {
        if (before.has("title") || (WRAPPED.contains(name) && !LISTS.contains(name))) {
            return false;
        }
        if (LISTS.contains(name)) {
            return true;
        }
        boolean first = true;
        for (JsonNode each : before) {
            first &= each.isNull();
        }
        return first && !PARTS.contains(name);
    }

    private void record(JsonNode object, int line) {
        JsonNode record = unwrapped(object);
        if (record == null) {
            inside(object, line);
        } else {
            take(record, line);
        }
    }

    private void take(JsonNode record, int known) {
        int line = known > 0 ? known : unknownLine;
        records++;
        if (!JsonPaper.isBeside(record)) {
            intake.record(JsonPaper.fields(record, line), line, "record");
        }
    }

    /** Papers in what was kept of an object that is none, under names nobody knows: only those with both. */
    private void inside(JsonNode object, int line) {
        object.properties().forEach(field -> {
            if (!PARTS.contains(field.getKey()) && field.getValue().isContainerNode()) {
                for (JsonNode each : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                    paperOrInside(each, line);
                }
            }
        });
    }

    private void paperOrInside(JsonNode node, int line) {
        JsonNode record = node.isObject() ? unwrapped(node) : null;
        if (record == null && node.isObject()) {
            inside(node, line);
        } else if (record != null && isWhole(JsonPaper.fields(record, line))) {
            take(record, line);
        }
    }

    private static boolean isWhole(Fields fields) {
        return fields.has(Field.TITLE) && fields.has(Field.ABSTRACT);
    }

    /** The record that an object is or wraps; {@code null} when it is none. */
    static @Nullable JsonNode unwrapped(JsonNode object) {
        for (String name : WRAPPED) {
            JsonNode inner = object.get(name);
            if (inner != null && inner.isObject() && JsonPaper.isRecord(inner)) {
                return inner;
            }
        }
        return JsonPaper.isRecord(object) ? object : null;
    }

    private void salvage(JsonProcessingException damage) throws IOException {
        int line = damage.getLocation() == null ? 1 : damage.getLocation().getLineNr();
        String limit = damage instanceof StreamConstraintsException ? " (" + damage.getOriginalMessage() + ")" : "";
        intake.damaged(
                line, "the JSON is damaged or cut here" + limit + "; whole records behind it are still looked for");
        new JsonSalvage(intake).read(kept.rest(), kept.line());
    }
}
