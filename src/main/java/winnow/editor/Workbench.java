package winnow.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.brief.BriefReader;
import winnow.decision.DecisionLog;
import winnow.decision.SafeFile;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.text.Source;
import winnow.trace.LiveScan;
import winnow.trace.Trace;
import winnow.trace.Tracer;
import winnow.trace.TreeScan;
import winnow.trace.WorkspaceTrace;

/**
 * A workspace as it is being edited: the text of an open file counts, not what lies on the disk. One thread uses
 * it, except for {@link #look}.
 */
final class Workbench {
    private static final String BRIEFS = "reference/papers/";

    private final Workspace workspace;
    private final Path root;
    private final Map<String, Document> open = new HashMap<>();
    private Library library;
    private WorkspaceTrace door;
    private LiveScan live;
    private long stamp;
    private DecisionLog log = new DecisionLog(List.of(), List.of(), 0);
    private String logText = "";
    private @Nullable Tracer tracer;
    private @Nullable Tracer beside;
    private @Nullable Trace trace;
    private @Nullable Trace last;
    private int generation;

    private Workbench(Workspace workspace, Path root) throws IOException {
        this.workspace = workspace;
        this.root = root;
        this.stamp = workspace.stamp();
        this.library = Library.open(workspace);
        this.door = new WorkspaceTrace(library);
        this.live = door.live();
    }

    /** The files of a tree, and whether those of its reference changed, as they were at one moment. */
    record Look(LiveScan.Look tree, long stamp) {}

    /** Opens a workspace; names of files are told from its root. */
    static Workbench of(Workspace around) throws IOException {
        Path root = around.root().toAbsolutePath().normalize();
        return new Workbench(new Workspace(root, root, around.store().toAbsolutePath()), root);
    }

    Path root() {
        return root;
    }

    Library library() {
        return library;
    }

    LiveScan live() {
        return live;
    }

    /** Walks the tree and opens nothing; may run in another thread. */
    Look look() throws IOException {
        return new Look(live.look(), workspace.stamp());
    }

    /** Reads what changed on the disk. */
    void take(Look look) throws IOException {
        if (look.stamp != stamp) {
            library = Library.open(workspace);
            door = new WorkspaceTrace(library);
            stamp = look.stamp;
            forget();
        }
        if (live.take(look.tree)) {
            changed();
        }
    }

    /** The name of a file in findings: from the root, with slashes; one that lies elsewhere has its whole path. */
    String name(Path path) {
        Path seen = path.startsWith(root) ? root.relativize(path) : path;
        return seen.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    void show(String name, Document document) {
        open.put(name, document);
        live.show(name, document.text());
        changed();
    }

    void hide(String name) throws IOException {
        if (open.remove(name) != null) {
            live.hide(name);
            changed();
        }
    }

    Optional<Document> open(String name) {
        return Optional.ofNullable(open.get(name));
    }

    Collection<String> openNames() {
        return open.keySet();
    }

    /** The address of a file, as the client writes it if it is open there. */
    String uri(String name) {
        Document shown = open.get(name);
        return shown == null ? Uris.of(root.resolve(name).normalize()) : shown.uri();
    }

    /** The text of a file, open or not; empty where there is none that can be read. */
    Optional<Document> document(String name) {
        Document shown = open.get(name);
        if (shown != null) {
            return Optional.of(shown);
        }
        Path file = root.resolve(name);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new Document(uri(name), 0, Files.readString(file, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void changed() {
        trace = null;
        generation++;
    }

    private void forget() {
        tracer = null;
        beside = null;
        last = null;
        changed();
    }

    /** The whole tree against the library and the log. */
    Trace trace() throws IOException {
        Tracer now = tracer();
        if (trace == null) {
            trace = now.trace(live.scan());
            last = trace;
        }
        return trace;
    }

    /**
     * For questions about one file that nobody waits for: its tags as they are now, items in the states in which the
     * tree was last seen. A file that is none of the tree's has its own tags only.
     */
    Trace trace(String name) throws IOException {
        Tracer now = tracer();
        Document shown = open.get(name);
        if (shown == null) {
            return trace();
        }
        if (!live.holds(name)) {
            return now.trace(live.alone(name, shown.text()));
        }
        if (trace != null || last == null) {
            return trace();
        }
        return last.with(name, now.trace(live.alone(name, shown.text())).tags());
    }

    /** The whole tree as it is now, to be traced in another thread, one at a time. */
    Later later() throws IOException {
        tracer();
        Tracer other = beside == null ? door.tracer(logText) : beside;
        beside = other;
        TreeScan scan = live.scan();
        return new Later(generation, () -> other.trace(scan));
    }

    /** A trace that is being made. */
    record Later(int generation, Supplier<Trace> made) {}

    /** Takes what was made of the tree unless it has changed since; tells whether it did. */
    boolean take(int of, Trace made) {
        if (of == generation && trace == null) {
            trace = made;
            last = made;
        }
        return of == generation;
    }

    /** The decisions as they are written now. */
    DecisionLog log() throws IOException {
        tracer();
        return log;
    }

    private Tracer tracer() throws IOException {
        String text = textOfLog();
        if (tracer == null || !text.equals(logText)) {
            logText = text;
            log = DecisionLog.of(new Source(logName(), text));
            forget();
            tracer = door.tracer(text);
        }
        return tracer;
    }

    String logName() {
        return name(workspace.decisions());
    }

    private String textOfLog() throws IOException {
        Document shown = open.get(logName());
        if (shown != null) {
            return shown.text();
        }
        return Files.isRegularFile(workspace.decisions())
                ? SafeFile.log(workspace).source().text()
                : "";
    }

    /** The brief that a file is, as it is written now; empty where it is none. */
    Optional<Brief> brief(String name) {
        if (!name.startsWith(BRIEFS) || !name.endsWith(".md")) {
            return Optional.empty();
        }
        return document(name)
                .flatMap(text -> Optional.ofNullable(
                        BriefReader.read(new Source(name, text.text())).brief()));
    }
}
