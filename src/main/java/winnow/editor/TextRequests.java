package winnow.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client says and asks of a file that it shows. */
@SuppressWarnings("NullAway") // in the protocol, nothing is an answer
final class TextRequests implements TextDocumentService {
    private final Work work;

    TextRequests(Work work) {
        this.work = work;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem shown = params.getTextDocument();
        work.change(
                shown.getUri(),
                (bench, name) -> bench.show(name, new Document(shown.getUri(), shown.getVersion(), shown.getText())));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier changed = params.getTextDocument();
        int version = changed.getVersion() == null ? 0 : changed.getVersion();
        work.change(
                changed.getUri(),
                (bench, name) -> bench.open(name)
                        .ifPresent(before -> bench.show(name, before.with(version, params.getContentChanges()))));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        work.change(params.getTextDocument().getUri(), Workbench::hide);
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        work.look();
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return work.answer(
                uri(params.getTextDocument(), params.getPosition()),
                null,
                (bench, name) -> HoverText.at(bench, name, params.getPosition(), readsMarkdown()));
    }

    /** The address of a file about which something is asked that has to be there. */
    private static String uri(TextDocumentIdentifier file, Object asked) {
        if (file == null || file.getUri() == null || asked == null) {
            throw Work.refusal(ResponseErrorCode.InvalidParams, "say of which file, and where");
        }
        return file.getUri();
    }

    private boolean readsMarkdown() {
        return work.capabilities().getTextDocument() != null
                && work.capabilities().getTextDocument().getHover() != null
                && work.capabilities().getTextDocument().getHover().getContentFormat() != null
                && work.capabilities()
                        .getTextDocument()
                        .getHover()
                        .getContentFormat()
                        .contains(MarkupKind.MARKDOWN);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return work.answer(
                uri(params.getTextDocument(), params.getPosition()),
                Either.forLeft(List.of()),
                (bench, name) -> Either.forLeft(new Definitions(bench).at(name, params.getPosition())));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return work.answer(
                uri(params.getTextDocument(), params.getPosition()),
                Either.forRight(new CompletionList()),
                (bench, name) -> Either.forRight(new Completions(bench).at(name, params.getPosition())));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return work.answer(
                uri(params.getTextDocument(), params.getRange()),
                List.of(),
                (bench, name) -> new CodeActions(bench, name)
                        .on(params.getRange()).stream()
                                .filter(action -> isWanted(action, params))
                                .map(Either::<Command, CodeAction>forRight)
                                .toList());
    }

    private static boolean isWanted(CodeAction action, CodeActionParams params) {
        List<String> only =
                params.getContext() == null ? null : params.getContext().getOnly();
        return only == null
                || only.isEmpty()
                || only.stream().anyMatch(kind -> (action.getKind() + ".").startsWith(kind + ".") || kind.isEmpty());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return work.answer(uri(params.getTextDocument(), ""), List.of(), (bench, name) -> new Lenses(bench).of(name));
    }
}
