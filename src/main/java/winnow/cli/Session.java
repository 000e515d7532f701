package winnow.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.library.Library;
import winnow.library.PaperLookup;
import winnow.library.StoreFault;
import winnow.library.Workspace;
import winnow.library.WorkspaceFinder;
import winnow.paper.PaperId;
import winnow.text.HiddenSigns;

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
    private final @Nullable OtherFaces faces;
    private final WorkspaceFinder finder;
    private final boolean named;
    private String store = "";
    private @Nullable Workspace workspace;
    private OpenLibraries libraries = new OpenLibraries();
    private @Nullable Library library;

    Session(Path folder, Terminal terminal, InputStream input) {
        this(folder, terminal, input, null, Map.of());
    }

    Session(
            Path folder,
            Terminal terminal,
            InputStream input,
            @Nullable OtherFaces faces,
            Map<String, String> environment) {
        this(folder, terminal, input, faces, new WorkspaceFinder(environment), false);
    }

    private Session(
            Path folder,
            Terminal terminal,
            InputStream input,
            @Nullable OtherFaces faces,
            WorkspaceFinder finder,
            boolean named) {
        this.folder = folder;
        this.terminal = terminal;
        this.input = input;
        this.faces = faces;
        this.finder = finder;
        this.named = named;
    }

    /** With what stays open from one command to the next. */
    Session with(OpenLibraries others) {
        this.libraries = others;
        return this;
    }

    OpenLibraries libraries() {
        return libraries;
    }

    /** Keeps what is derived in another folder; said before anything is asked for. */
    void storeAt(String other) {
        this.store = other;
    }

    /** The other face. */
    OtherFaces faces() {
        if (faces == null) {
            throw new IllegalStateException("this command line was put together without the page");
        }
        return faces;
    }

    /** The same terminal at another folder, which is a workspace whatever lies above it. */
    Session at(String other) {
        Session there = new Session(folder.resolve(other), terminal, input, faces, finder, true);
        there.storeAt(store);
        there.with(libraries);
        return there;
    }

    Terminal terminal() {
        return terminal;
    }

    InputStream input() {
        return input;
    }

    Workspace workspace() {
        if (workspace == null) {
            workspace = named ? finder.at(folder, store) : finder.around(folder, store);
        }
        return workspace;
    }

    /** The workspace around another folder. */
    Workspace around(Path other) {
        return finder.around(other, store);
    }

    /** A path as the person who typed it means it. */
    Path path(String typed) {
        return folder.resolve(typed);
    }

    /** The library of the folder, opened once. When it is the bundled one, that is told first of all. */
    Library library() throws IOException {
        if (library == null) {
            Workspace wanted = workspace();
            library = libraries.library(wanted, () -> Loads.upToDate(this, Library.open(wanted)));
            if (library.isBundled()) {
                terminal.tell("nothing is loaded here: answering from the " + Words.count(library.size(), "paper")
                        + " bundled with winnow");
            }
        }
        return library;
    }

    /** The library that a load is about to replace; one that cannot be read any more has no digest. */
    Library libraryBefore() throws IOException {
        try {
            return Library.open(workspace());
        } catch (StoreFault fault) {
            if (!fault.isReplaceable()) {
                throw fault;
            }
            return Library.withoutDigest(workspace());
        }
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
        writer.writeValue(HiddenSigns.escapedInJson(terminal.out()), marked(value));
        terminal.out().println();
    }

    /** Objects say it when they come from the bundled library. */
    private Object marked(Object value) {
        if (library == null || !library.isBundled()) {
            return value;
        }
        JsonNode tree = Json.MAPPER.valueToTree(value);
        if (tree instanceof ObjectNode object) {
            object.put("library", "bundled");
        }
        return tree;
    }

    /** A value as JSON, indented, with a line end behind it. */
    String json(Object value) throws IOException {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(marked(value)) + "\n";
    }

    /** Prints values as a JSON array, one a line, as they come. */
    void printJsonArray(Iterator<?> values) throws IOException {
        JsonFactory factory = Json.MAPPER.getFactory();
        try (JsonGenerator json = factory.createGenerator(HiddenSigns.escapedInJson(terminal.out()))) {
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
