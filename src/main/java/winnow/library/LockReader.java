package winnow.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.library.DigestLock.Locked;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;

/** Reads a lock as a stream: every command does, and binding it to records would cost each a tenth of its time. */
final class LockReader {
    private static final JsonFactory EVENTS = new JsonFactory();

    private final JsonParser json;

    private LockReader(JsonParser json) {
        this.json = json;
    }

    /**
     * The lock that a text holds.
     *
     * @throws JsonProcessingException with the place, when it holds none
     */
    static DigestLock read(String text) throws JsonProcessingException {
        try (JsonParser json = EVENTS.createParser(text)) {
            return new LockReader(json).lock();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string is always readable
        }
    }

    private DigestLock lock() throws IOException {
        int version = 0;
        List<Locked> papers = List.of();
        expect(JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            switch (json.currentName()) {
                case "version" -> version = number();
                case "papers" -> papers = list(this::paper);
                default -> throw fault("unknown key " + json.currentName());
            }
        }
        return new DigestLock(version, papers);
    }

    private Locked paper() throws IOException {
        PaperId id = null;
        int n = 0;
        String title = null;
        List<Fingerprint> sentences = List.of();
        require(JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            switch (json.currentName()) {
                case "id" -> id = id(string());
                case "n" -> n = number();
                case "title" -> title = string();
                case "sentences" -> sentences = list(this::fingerprint);
                default -> throw fault("unknown key " + json.currentName());
            }
        }
        return new Locked(given(id, "id"), n, given(title, "title"), sentences);
    }

    /** Reads what the parser stands at. */
    private interface Item<T> {
        T read() throws IOException;
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        List<T> items = new ArrayList<>();
        expect(JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.read());
        }
        return items;
    }

    private PaperId id(String text) throws IOException {
        if (!PaperId.isValid(text)) {
            throw fault("not a paper id: " + text);
        }
        return new PaperId(text);
    }

    private Fingerprint fingerprint() throws IOException {
        require(JsonToken.VALUE_STRING);
        if (!Fingerprint.isValid(json.getText())) {
            throw fault("not a fingerprint: " + json.getText());
        }
        return new Fingerprint(json.getText());
    }

    private <T> T given(@Nullable T value, String key) throws IOException {
        if (value == null) {
            throw fault("a paper without " + key);
        }
        return value;
    }

    private String string() throws IOException {
        expect(JsonToken.VALUE_STRING);
        return json.getText();
    }

    private int number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    private void expect(JsonToken expected) throws IOException {
        json.nextToken();
        require(expected);
    }

    private void require(JsonToken expected) throws IOException {
        if (json.currentToken() != expected) {
            throw fault("expected " + expected + ", not " + json.currentToken());
        }
    }

    private JsonParseException fault(String what) {
        return new JsonParseException(json, what, json.currentTokenLocation());
    }
}
