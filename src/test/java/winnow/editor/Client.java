package winnow.editor;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import winnow.library.WorkspaceFinder;

/** An editor's side of the protocol, by the library's own client, over pipes. */
@SuppressWarnings("NullAway") // what is missing fails the test
final class Client implements LanguageClient, AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    final LanguageServer server;
    final List<String> messages = new ArrayList<>();
    private final Map<String, List<Diagnostic>> problems = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final PipedOutputStream toServer = new PipedOutputStream();

    Client(Path standing) throws IOException {
        PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(out, 1 << 16);
        threads.execute(() -> {
            try {
                code.complete(EditorServer.serve(
                        folder -> new WorkspaceFinder(Map.of()).around(folder, ""), standing, "1", in, out));
            } catch (InterruptedException e) {
                code.completeExceptionally(e);
            }
        });
        var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer, threads, same -> same);
        server = launcher.getRemoteProxy();
        var unused = launcher.startListening();
    }

    /** One that has said hello for some folders. */
    static Client in(Path... folders) throws Exception {
        Client client = new Client(folders[0]);
        client.hello(List.of(folders));
        return client;
    }

    InitializeResult hello(List<Path> folders) throws Exception {
        InitializeParams params = new InitializeParams();
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setHover(new HoverCapabilities(List.of("markdown", "plaintext"), false));
        params.setCapabilities(new ClientCapabilities());
        params.getCapabilities().setTextDocument(text);
        params.setWorkspaceFolders(folders.stream()
                .map(each -> new WorkspaceFolder(each.toUri().toString(), "folder"))
                .toList());
        InitializeResult result = of(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    static <T> T of(CompletableFuture<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static TextDocumentIdentifier id(String uri) {
        return new TextDocumentIdentifier(uri);
    }

    void open(String uri, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "any", 1, text)));
    }

    void close(String uri) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(uri)));
    }

    void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
    }

    static TextDocumentContentChangeEvent edit(int line, int from, int to, String text) {
        return new TextDocumentContentChangeEvent(new Range(new Position(line, from), new Position(line, to)), text);
    }

    Hover hoverAt(String uri, int line, int character) throws Exception {
        return of(server.getTextDocumentService().hover(new HoverParams(id(uri), new Position(line, character))));
    }

    /** What hovering shows; empty where it shows nothing. */
    String hover(String uri, int line, int character) throws Exception {
        Hover hover = hoverAt(uri, line, character);
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    List<? extends Location> definition(String uri, int line, int character) throws Exception {
        return of(server.getTextDocumentService()
                        .definition(new DefinitionParams(id(uri), new Position(line, character))))
                .getLeft();
    }

    List<CompletionItem> completions(String uri, int line, int character) throws Exception {
        return of(server.getTextDocumentService()
                        .completion(new CompletionParams(id(uri), new Position(line, character))))
                .getRight()
                .getItems();
    }

    List<CodeAction> actions(String uri, int line, int character) throws Exception {
        Position at = new Position(line, character);
        CodeActionParams params = new CodeActionParams(id(uri), new Range(at, at), new CodeActionContext(List.of()));
        return of(server.getTextDocumentService().codeAction(params)).stream()
                .map(Either::getRight)
                .toList();
    }

    /** A text after the action of a title has been taken. */
    String acted(String uri, String text, int line, int character, String title) throws Exception {
        List<CodeAction> all = actions(uri, line, character);
        CodeAction action = all.stream()
                .filter(each -> each.getTitle().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        all.stream().map(CodeAction::getTitle).toList().toString()));
        Document now = new Document(uri, 1, text);
        for (TextEdit edit : action.getEdit().getChanges().get(uri)) {
            now = now.with(2, List.of(new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText())));
        }
        return now.text();
    }

    /** Lines, from 0, and titles of the lenses. */
    List<String> lenses(String uri) throws Exception {
        List<? extends CodeLens> lenses = of(server.getTextDocumentService().codeLens(new CodeLensParams(id(uri))));
        return lenses.stream()
                .map(each -> each.getRange().getStart().getLine() + " "
                        + each.getCommand().getTitle())
                .toList();
    }

    /** The problems of a file, once they are as somebody waits for them. */
    List<Diagnostic> problems(String uri, Predicate<List<Diagnostic>> awaited) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!awaited.test(problemsNow(uri)) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return problemsNow(uri);
    }

    List<Diagnostic> problemsNow(String uri) {
        return problems.getOrDefault(uri, List.of());
    }

    Map<String, List<Diagnostic>> allProblems() {
        return Map.copyOf(problems);
    }

    int goodbye() throws Exception {
        of(server.shutdown());
        server.exit();
        return of(code);
    }

    int code() throws Exception {
        return of(code);
    }

    @Override
    public void close() throws IOException {
        toServer.close();
        threads.shutdownNow();
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("nothing is reported home");
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams told) {
        problems.put(told.getUri(), told.getDiagnostics());
    }

    @Override
    public void showMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        messages.add(message.getMessage());
    }
}
