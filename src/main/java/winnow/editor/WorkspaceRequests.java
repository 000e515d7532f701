package winnow.editor;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonSyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client says and asks of its folders. */
@SuppressWarnings("NullAway") // in the protocol, nothing is an answer
final class WorkspaceRequests implements WorkspaceService {
    private static final Gson JSON = new Gson();

    private final Work work;

    WorkspaceRequests(Work work) {
        this.work = work;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // There is nothing to be configured.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        work.look();
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        work.change(paths(params.getEvent().getAdded()), paths(params.getEvent().getRemoved()));
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        List<Path> paths = new ArrayList<>();
        folders.forEach(each -> Uris.path(each.getUri()).ifPresent(paths::add));
        return paths;
    }

    /** The command of a lens: opens the first place where the client can, and names them all where it cannot. */
    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        if (!Lenses.SHOW.equals(params.getCommand())) {
            throw Work.refusal(ResponseErrorCode.InvalidParams, "no such command: " + params.getCommand());
        }
        List<Location> places = new ArrayList<>();
        for (Object each : params.getArguments() == null ? List.of() : params.getArguments()) {
            place(each).ifPresent(places::add);
        }
        if (!places.isEmpty() && shows()) {
            ShowDocumentParams show = new ShowDocumentParams(places.get(0).getUri());
            show.setSelection(places.get(0).getRange());
            show.setTakeFocus(true);
            return work.client().showDocument(show).thenApply(shown -> null);
        }
        work.client().showMessage(new MessageParams(MessageType.Info, told(places)));
        return CompletableFuture.completedFuture(null);
    }

    private static Optional<Location> place(Object argument) {
        try {
            JsonElement json = argument instanceof JsonElement read ? read : JSON.toJsonTree(argument);
            return Optional.ofNullable(JSON.fromJson(json, Location.class))
                    .filter(place -> place.getUri() != null && place.getRange() != null);
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean shows() {
        return work.capabilities().getWindow() != null
                && work.capabilities().getWindow().getShowDocument() != null
                && work.capabilities().getWindow().getShowDocument().isSupport();
    }

    private static String told(List<Location> places) {
        if (places.isEmpty()) {
            return "no tag refers to it";
        }
        List<String> lines = new ArrayList<>();
        places.forEach(each ->
                lines.add(each.getUri() + ":" + (each.getRange().getStart().getLine() + 1)));
        return String.join("\n", lines);
    }
}
