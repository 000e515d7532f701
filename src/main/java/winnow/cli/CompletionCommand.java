package winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow completion}: a script by which a shell asks winnow what may stand at the cursor. */
@Command(
        name = "completion",
        description = "Print a script that completes commands, options, ids, topics and files in your shell.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(winnow completion bash)",
            "  source <(winnow completion zsh)",
            "  winnow completion fish > ~/.config/fish/completions/winnow.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    /** The shells that are known. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Parameters(arity = "0..1", paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}; bash if not said.")
    private Shell shell = Shell.bash;

    /** What the scripts ask. Read as it is, options and all: the words are another command's. */
    @Option(names = "--words", hidden = true, arity = "0..*", description = "The words so far.")
    private @Nullable List<String> words;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (words != null) {
            List<String> given = words.stream().map(CompletionCommand::bare).toList();
            new Candidates(session, WinnowCommand.allCommands(session))
                    .of(given)
                    .forEach(session.terminal()::println);
            return ExitCode.CLEAN;
        }
        session.terminal().out().print(script());
        return ExitCode.CLEAN;
    }

    /** The scripts put a sign before each word, so that none is taken for an option of this command. */
    private static String bare(String word) {
        return word.startsWith("=") ? word.substring(1) : word;
    }

    private String script() throws IOException {
        String name = "completion." + shell;
        try (InputStream in = CompletionCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
