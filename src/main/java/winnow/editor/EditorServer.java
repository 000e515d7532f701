package winnow.editor;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import winnow.library.Workspace;

/** Speaks the Language Server Protocol on two streams, until the client says exit or closes its end. */
public final class EditorServer {
    /** Its warnings are of clients that have gone; whoever is there gets an error as the answer. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private static final Logger LOG = Logger.getLogger("winnow.editor");

    private EditorServer() {}

    /**
     * Serves one client.
     *
     * @param workspaces the workspace around a folder
     * @param folder where the client works that names none
     * @param version of winnow
     * @return 0 where the client said goodbye as the protocol asks, else 1
     */
    public static int serve(
            Function<Path, Workspace> workspaces, Path folder, String version, InputStream in, OutputStream out)
            throws InterruptedException {
        LIBRARY.setLevel(Level.SEVERE);
        ExecutorService readers = Executors.newCachedThreadPool(task -> daemon(task, "editor"));
        WinnowServer server = new WinnowServer(workspaces, folder, version);
        Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>()
                .setLocalService(server)
                .setRemoteInterface(LanguageClient.class)
                .setInput(in)
                .setOutput(out)
                .setExecutorService(readers)
                .setExceptionHandler(EditorServer::error)
                .create();
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        readers.execute(() -> {
            await(listening);
            server.exit();
        });
        try {
            return server.ended();
        } finally {
            readers.shutdownNow();
        }
    }

    /** What a request is answered that failed. */
    private static ResponseError error(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof InvocationTargetException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException refusal) {
            return refusal.getResponseError();
        }
        LOG.log(Level.SEVERE, "a fault of winnow's own", cause);
        return new ResponseError(ResponseErrorCode.InternalError, "a fault of winnow's own: " + cause, null);
    }

    private static void await(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException e) {
            // The client has gone, or its stream is broken: there is nobody to be told.
        }
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
