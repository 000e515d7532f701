package winnow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code winnow lsp}: what {@code trace} says, in an editor. */
@Command(
        name = "lsp",
        description = "Answer an editor over the Language Server Protocol, on standard input and output.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow lsp                   serve the folder that the editor names, until it goes",
            "",
            "Hover on a tag, go to definition, diagnostics, completion, code actions, code lenses. How to switch it",
            "on in VS Code, Neovim, IntelliJ and Emacs is in src/docs/editors.md."
        })
final class LspCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--stdio", description = "The same; editors say so.")
    @SuppressWarnings("UnusedVariable") // there is no other way
    private boolean stdio;

    LspCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        return session.faces().editor(session::around, session.path(""));
    }
}
