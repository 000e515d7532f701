package winnow.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import winnow.decision.DecisionLog;
import winnow.decision.SafeFile;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.text.Source;

/**
 * The door of this package: a tree held against a library and the decision log beside it.
 *
 * <pre>
 * Trace trace = new WorkspaceTrace(library).trace();
 * trace.states().get("h2o/eviction-policy");
 * </pre>
 */
public final class WorkspaceTrace {
    private final Library library;
    private final Path root;

    /** Traces the workspace of the library. */
    public WorkspaceTrace(Library library) {
        this(library, library.workspace().root());
    }

    /** Traces another tree; results name files relative to {@code root}. */
    public WorkspaceTrace(Library library, Path root) {
        this.library = library;
        this.root = root.toAbsolutePath().normalize();
    }

    /** The whole tree; an empty one gives a trace without tags. */
    public Trace trace() throws IOException {
        return trace(scan(List.of(), List.of()));
    }

    /**
     * Part of a tree.
     *
     * @param paths files and folders, relative to the root or absolute
     * @param without patterns of what to pass over, in the form of a {@code .gitignore} at the root
     */
    public TreeScan scan(List<Path> paths, List<String> without) throws IOException {
        TreeScanner scanner = new TreeScanner(root, without, TreeSettings.tests(library.workspace()));
        return paths.isEmpty() ? scanner.scan() : scanner.scan(paths);
    }

    /** The whole tree for somebody who goes on working in it. */
    public LiveScan live() throws IOException {
        return new LiveScan(root, new TreeScanner(root, List.of(), TreeSettings.tests(library.workspace())));
    }

    /** Holds scans against the library, and against the log whose text is given. */
    public Tracer tracer(String log) throws IOException {
        String name = seen(library.workspace()
                .name(String.valueOf(library.workspace().decisions().getFileName())));
        return tracer(Decided.of(DecisionLog.of(new Source(name, log)), name));
    }

    /** What was scanned, held against the library and the log. */
    public Trace trace(TreeScan scan) throws IOException {
        return trace(scan, false);
    }

    /** The same; where it is strict, a tag over nothing is an error. */
    public Trace trace(TreeScan scan, boolean strict) throws IOException {
        return tracer(decided()).strict(strict).trace(scan);
    }

    /** What changed in the tree, in pieces to be read one by one; the library's own files are left out. */
    public Change change(ChangedLines changed) throws IOException {
        TreeScanner scanner = new TreeScanner(root, List.of(), TreeSettings.tests(library.workspace()));
        return Change.of(changed, scanner, this::isOurs);
    }

    /** Whether a file belongs to the library, and not to what is built after it. */
    private boolean isOurs(String file) {
        Path path = root.resolve(file);
        return path.startsWith(library.workspace().reference().toAbsolutePath().normalize())
                || path.equals(library.workspace().decisions().toAbsolutePath().normalize());
    }

    /** The whole tree as if a paper were picked, so that a team sees how far it is with it. */
    public Trace asIfPicked(PickedPaper paper) throws IOException {
        return tracer(Decided.on(paper)).trace(scan(List.of(), List.of()));
    }

    private Tracer tracer(Decided decided) throws IOException {
        List<Library> beside = new ArrayList<>();
        for (String folder : TreeSettings.beside(library.workspace())) {
            Path there = library.workspace().root().resolve(folder).normalize();
            beside.add(Library.withoutDigest(new Workspace(there)));
        }
        return new Tracer(library, beside, decided, this::seen);
    }

    /** What the decision log says is built. */
    public Decided decided() throws IOException {
        Path log = library.workspace().decisions();
        if (!Files.isRegularFile(log)) {
            return Decided.NOTHING;
        }
        SafeFile file = SafeFile.log(library.workspace());
        return Decided.of(
                DecisionLog.of(file.source()), seen(library.workspace().name(String.valueOf(log.getFileName()))));
    }

    /** The file behind a name of the library's, seen from the tree's root. */
    private String seen(String name) {
        Path base = library.workspace().base().toAbsolutePath();
        String between = root.relativize(base.resolve(name).normalize()).toString();
        return between.replace(base.getFileSystem().getSeparator(), "/");
    }
}
