package winnow.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import winnow.library.Workspace;

/** The life of a connection, and what is offered on it. */
final class WinnowServer implements LanguageServer, LanguageClientAware {
    private static final String WATCHED = "workspace/didChangeWatchedFiles";

    private final Path folder;
    private final String version;
    private final Work work;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private ClientCapabilities client = new ClientCapabilities();

    WinnowServer(Function<Path, Workspace> workspaces, Path folder, String version) {
        this.folder = folder;
        this.version = version;
        this.work = new Work(workspaces);
    }

    @Override
    public void connect(LanguageClient remote) {
        work.connect(remote);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        client = params.getCapabilities() == null ? client : params.getCapabilities();
        work.begin(folders(params), client);
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities(), new ServerInfo("winnow", version)));
    }

    @SuppressWarnings("deprecation") // older clients know no folders but the one root
    private List<Path> folders(InitializeParams params) {
        List<Path> folders = new ArrayList<>();
        if (params.getWorkspaceFolders() != null) {
            for (WorkspaceFolder each : params.getWorkspaceFolders()) {
                Uris.path(each.getUri()).ifPresent(folders::add);
            }
        }
        if (folders.isEmpty() && params.getRootUri() != null) {
            Uris.path(params.getRootUri()).ifPresent(folders::add);
        }
        if (folders.isEmpty() && params.getRootPath() != null) {
            Uris.typed(params.getRootPath()).filter(Path::isAbsolute).ifPresent(folders::add);
        }
        return folders.isEmpty() ? List.of(folder.toAbsolutePath().normalize()) : folders;
    }

    private static ServerCapabilities capabilities() {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        ServerCapabilities offered = new ServerCapabilities();
        offered.setTextDocumentSync(sync);
        offered.setHoverProvider(true);
        offered.setDefinitionProvider(true);
        offered.setCompletionProvider(new CompletionOptions(false, List.of("@", " ", "#", "/", ",", "~", ".")));
        offered.setCodeActionProvider(
                new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite)));
        offered.setCodeLensProvider(new CodeLensOptions(false));
        offered.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(Lenses.SHOW)));
        offered.setWorkspace(new WorkspaceServerCapabilities(folders));
        return offered;
    }

    @Override
    public void initialized(InitializedParams params) {
        work.look();
        boolean watches = Optional.ofNullable(client.getWorkspace())
                .map(workspace -> workspace.getDidChangeWatchedFiles())
                .map(files -> Boolean.TRUE.equals(files.getDynamicRegistration()))
                .orElse(false);
        if (watches) {
            FileSystemWatcher all = new FileSystemWatcher(Either.forLeft("**/*"));
            var unused = work.client()
                    .registerCapability(new RegistrationParams(List.of(new Registration(
                            WATCHED, WATCHED, new DidChangeWatchedFilesRegistrationOptions(List.of(all))))));
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return work.close();
    }

    @Override
    public void exit() {
        work.whenClosed(() -> ended.complete(0), () -> ended.complete(1));
    }

    /** Waits until the client has gone. */
    int ended() throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody completes it so", e);
        } finally {
            work.stop();
        }
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // There is nothing to be traced that the client does not see.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return new TextRequests(work);
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new WorkspaceRequests(work);
    }
}
