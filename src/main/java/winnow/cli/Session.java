package winnow.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import winnow.library.Library;
import winnow.library.PaperLookup;
import winnow.library.Workspace;
import winnow.paper.PaperId;

/** What every command works with: the folder, the terminal, standard input, and the library once it is asked for. */
final class Session {
    /** Made when the first value is printed; most commands print none. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
    }

    private final Path folder;
    private final Terminal terminal;
    private final InputStream input;
    private final @Nullable PageFace pages;
    private @Nullable Library library;

    Session(Path folder, Terminal terminal, InputStream input) {
        this(folder, terminal, input, null);
    }

    Session(Path folder, Terminal terminal, InputStream input, @Nullable PageFace pages) {
        this.folder = folder;
        this.terminal = terminal;
        this.input = input;
        this.pages = pages;
    }

    /** The other face. */
    PageFace pages() {
        if (pages == null) {
            throw new IllegalStateException("this command line was put together without the page");
        }
        return pages;
    }

    /** The same terminal at another folder. */
    Session at(String other) {
        return new Session(folder.resolve(other), terminal, input);
    }

    Terminal terminal() {
        return terminal;
    }

    InputStream input() {
        return input;
    }

    Workspace workspace() {
        return new Workspace(folder);
    }

    /** A path as the person who typed it means it. */
    Path path(String typed) {
        return folder.resolve(typed);
    }

    /** The library of the folder, opened once. */
    Library library() throws IOException {
        if (library == null) {
            library = Library.open(workspace());
        }
        return library;
    }

    /** The library, which has to hold something. */
    Library filledLibrary() throws IOException {
        Library opened = library();
        if (opened.size() == 0) {
            throw CommandFailure.nothingToRead(
                    "no papers are loaded in " + folder.toAbsolutePath().normalize(), "type: winnow load YOUR-DIGEST");
        }
        return opened;
    }

    /** The one paper that a person means. */
    PaperId paper(String asked) throws IOException {
        PaperLookup lookup = filledLibrary().find(asked);
        PaperId id = lookup.id();
        if (id == null) {
            throw CommandFailure.usage(lookup.problem(), "type winnow papers for all of them");
        }
        return id;
    }

    /** Prints a value as JSON, indented, with a line end behind it. */
    void printJson(Object value) throws IOException {
        ObjectWriter writer = Json.MAPPER.writerWithDefaultPrettyPrinter();
        writer.writeValue(terminal.out(), value);
        terminal.out().println();
    }

    /** A value as JSON, indented, with a line end behind it. */
    String json(Object value) throws IOException {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    /** Prints values as a JSON array, one a line, as they come. */
    void printJsonArray(Iterator<?> values) throws IOException {
        JsonFactory factory = Json.MAPPER.getFactory();
        try (JsonGenerator json = factory.createGenerator(terminal.out())) {
            json.setRootValueSeparator(null);
            String separator = "[\n";
            while (values.hasNext()) {
                json.writeRaw(separator);
                Json.MAPPER.writeValue(json, values.next());
                separator = ",\n";
            }
            json.writeRaw(separator.equals("[\n") ? "[]" : "\n]");
        }
        terminal.out().println();
    }
}
