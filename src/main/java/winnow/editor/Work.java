package winnow.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;
import winnow.library.Workspace;
import winnow.trace.Trace;

/** Does what the client asks for, one thing after the other in one thread; only walks and traces of trees run beside it. */
final class Work {
    /** So long after a change its findings are told, unless another change follows. */
    private static final int PAUSE_MILLISECONDS = 120;

    private final Function<Path, Workspace> workspaces;
    private final ScheduledExecutorService desk =
            Executors.newSingleThreadScheduledExecutor(task -> EditorServer.daemon(task, "desk"));
    private final ExecutorService walks = Executors.newSingleThreadExecutor(task -> EditorServer.daemon(task, "walk"));
    private final List<OpenFolder> folders = new CopyOnWriteArrayList<>();
    private final CompletableFuture<LanguageClient> remote = new CompletableFuture<>();
    /** Done when everything that was asked is answered. */
    private CompletableFuture<String> answered = CompletableFuture.completedFuture("");

    private ClientCapabilities client = new ClientCapabilities();
    private @Nullable Future<?> telling;
    private @Nullable Future<?> looking;
    private volatile boolean begun;
    private volatile boolean closed;

    /** What is asked of a workspace about one of its files. */
    interface Question<T> {
        T of(Workbench bench, String name) throws IOException;
    }

    /** Something that a file's text does to a workspace. */
    interface Change {
        void of(Workbench bench, String name) throws IOException;
    }

    Work(Function<Path, Workspace> workspaces) {
        this.workspaces = workspaces;
    }

    void connect(LanguageClient languageClient) {
        remote.complete(languageClient);
    }

    LanguageClient client() {
        return remote.join();
    }

    ClientCapabilities capabilities() {
        return client;
    }

    void begin(List<Path> opened, ClientCapabilities capabilities) {
        if (begun) {
            throw refusal(ResponseErrorCode.InvalidRequest, "initialize is said once");
        }
        client = capabilities;
        begun = true;
        change(opened, List.of());
    }

    /** Folders were opened and closed. */
    void change(List<Path> opened, List<Path> left) {
        folders.removeIf(each -> {
            boolean gone = left.contains(each.folder());
            if (gone) {
                desk.execute(() -> each.leave(client()));
            }
            return gone;
        });
        for (Path each : opened) {
            OpenFolder folder = new OpenFolder(each);
            folders.add(folder);
            desk.execute(() -> look(folder));
        }
    }

    /** Looks after a moment for what changed on the disk. */
    synchronized void look() {
        if (looking != null) {
            looking.cancel(false);
        }
        looking = desk.schedule(() -> folders.forEach(this::look), PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void look(OpenFolder folder) {
        guarded(() -> {
            try {
                folder.open(workspaces.apply(folder.folder()));
            } catch (IOException e) {
                folder.ready().complete(null);
                client().showMessage(new MessageParams(MessageType.Error, "winnow: " + e.getMessage()));
                return;
            }
            Workbench bench = folder.bench().orElseThrow();
            walks.execute(() -> guarded(() -> walk(folder, bench)));
        });
    }

    private void walk(OpenFolder folder, Workbench bench) throws IOException {
        boolean walked = false;
        try {
            Workbench.Look look = bench.look();
            desk.execute(() -> guarded(() -> {
                try {
                    bench.take(look);
                } finally {
                    folder.ready().complete(null);
                }
                tellSoon();
            }));
            walked = true;
        } finally {
            if (!walked) {
                folder.ready().complete(null);
            }
        }
    }

    /** A piece of work that may fail to read or write. */
    private interface Task {
        void run() throws IOException;
    }

    private void guarded(Task task) {
        try {
            task.run();
        } catch (RejectedExecutionException e) {
            // The client has gone meanwhile.
        } catch (IOException | RuntimeException e) {
            client().logMessage(new MessageParams(MessageType.Error, "winnow: " + e));
        }
    }

    /** The folder whose workspace a file lies in, the innermost; else the first. */
    private Optional<OpenFolder> around(Path file) {
        return folders.stream()
                .filter(each -> each.holds(file))
                .max(Comparator.comparingInt(each -> each.folder().getNameCount()))
                .or(() -> folders.stream().findFirst());
    }

    /** Changes what is known of a file; the client is told in a moment what follows from it. */
    void change(String uri, Change change) {
        desk.execute(() -> guarded(() -> {
            Optional<Path> path = Uris.path(uri);
            Optional<Workbench> bench = path.flatMap(this::around).flatMap(OpenFolder::bench);
            if (path.isPresent() && bench.isPresent()) {
                change.of(bench.get(), bench.get().name(path.get()));
                tellSoon();
            }
        }));
    }

    /** Answers a question about a file; so it does, with nothing, where no workspace speaks for it. */
    <T> CompletableFuture<T> answer(String uri, T nothing, Question<T> question) {
        if (!begun || closed) {
            return CompletableFuture.failedFuture(refused());
        }
        Optional<Path> path = Uris.path(uri);
        Optional<OpenFolder> folder = path.flatMap(this::around);
        if (path.isEmpty() || folder.isEmpty()) {
            return CompletableFuture.completedFuture(nothing);
        }
        CompletableFuture<T> answer = folder.get()
                .ready()
                .thenApplyAsync(
                        ready -> folder.get()
                                .bench()
                                .map(bench -> asked(bench, bench.name(path.get()), question))
                                .orElse(nothing),
                        desk);
        pend(answer);
        return answer;
    }

    private synchronized void pend(CompletableFuture<?> answer) {
        answered = CompletableFuture.allOf(answered, answer).handle((said, fault) -> "");
    }

    private static <T> T asked(Workbench bench, String name, Question<T> question) {
        try {
            return question.of(bench, name);
        } catch (IOException e) {
            throw new CompletionException(
                    refusal(ResponseErrorCode.RequestFailed, "cannot read or write: " + e.getMessage()));
        }
    }

    private ResponseErrorException refused() {
        return closed
                ? refusal(ResponseErrorCode.InvalidRequest, "nothing is answered after shutdown")
                : refusal(ResponseErrorCode.ServerNotInitialized, "say initialize first");
    }

    static ResponseErrorException refusal(ResponseErrorCode code, String why) {
        return new ResponseErrorException(new ResponseError(code, why, null));
    }

    private synchronized void tellSoon() {
        if (telling != null) {
            telling.cancel(false);
        }
        telling = desk.schedule(() -> guarded(this::tell), PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Traces beside the desk, so that nobody waits for it. */
    private void tell() throws IOException {
        for (OpenFolder folder : folders) {
            Optional<Workbench> bench = folder.ready().isDone() ? folder.bench() : Optional.empty();
            if (bench.isPresent()) {
                Workbench.Later later = bench.get().later();
                walks.execute(() -> guarded(() -> {
                    Trace trace = later.made().get();
                    desk.execute(() -> guarded(() -> {
                        if (bench.get().take(later.generation(), trace)) {
                            tell(folder);
                        }
                    }));
                }));
            }
        }
    }

    private void tell(OpenFolder folder) throws IOException {
        folder.tell(client());
        boolean asks = client.getWorkspace() != null
                && client.getWorkspace().getCodeLens() != null
                && Boolean.TRUE.equals(client.getWorkspace().getCodeLens().getRefreshSupport());
        if (folder.hasOtherRows() && asks) {
            var unused = client().refreshCodeLenses();
        }
    }

    /** No question is answered any more; done when what was asked before is. */
    synchronized CompletableFuture<Object> close() {
        if (!begun || closed) {
            return CompletableFuture.failedFuture(refused());
        }
        closed = true;
        return answered.thenApply(done -> null);
    }

    /** Does the one thing behind the last answer, or the other at once where the client never said shutdown. */
    synchronized void whenClosed(Runnable then, Runnable otherwise) {
        if (closed) {
            var unused = answered.thenRunAsync(then, desk);
        } else {
            otherwise.run();
        }
    }

    void stop() {
        desk.shutdownNow();
        walks.shutdownNow();
    }
}
