package winnow.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;
import winnow.library.Workspace;
import winnow.trace.MatrixRow;

/** A folder that the client has open: the workspace around it, and what the client was told of it. */
final class OpenFolder {
    private final Path folder;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Map<String, List<Diagnostic>> told = new HashMap<>();
    private List<MatrixRow> matrix = List.of();
    private @Nullable Workbench bench;

    OpenFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Done when the tree was looked at for the first time, or could not be. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Opens the workspace if it could not be opened before. */
    void open(Workspace around) throws IOException {
        if (bench == null) {
            bench = Workbench.of(around);
        }
    }

    /** Empty where the workspace cannot be opened. */
    Optional<Workbench> bench() {
        return Optional.ofNullable(bench);
    }

    /** Whether a file lies in its workspace. */
    boolean holds(Path file) {
        return file.startsWith(bench == null ? folder : bench.root());
    }

    /** Tells the client the findings of each file that has others than it was told before. */
    void tell(LanguageClient client) throws IOException {
        if (bench == null) {
            return;
        }
        Map<String, List<Diagnostic>> now = Problems.of(bench);
        List<String> clean = new ArrayList<>(told.keySet());
        clean.removeAll(now.keySet());
        clean.forEach(file -> tell(file, List.of(), client));
        now.forEach((file, problems) -> {
            if (!problems.equals(told.get(file))) {
                tell(file, problems, client);
            }
        });
    }

    private void tell(String file, List<Diagnostic> problems, LanguageClient client) {
        if (bench == null) {
            return;
        }
        if (problems.isEmpty()) {
            told.remove(file);
        } else {
            told.put(file, problems);
        }
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(bench.uri(file), problems);
        bench.open(file).map(Document::version).ifPresent(params::setVersion);
        client.publishDiagnostics(params);
    }

    /** Takes back what the client was told. */
    void leave(LanguageClient client) {
        List.copyOf(told.keySet()).forEach(file -> tell(file, List.of(), client));
    }

    /** Whether what lenses show has changed since this was last asked. */
    boolean hasOtherRows() throws IOException {
        List<MatrixRow> now = bench == null ? List.of() : bench.trace().matrix();
        boolean other = !now.equals(matrix);
        matrix = now;
        return other;
    }
}
