package winnow.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code winnow completion}: a script that completes commands and options. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in your shell.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(winnow completion bash)",
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

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.bash;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandLine root = WinnowCommand.allCommands(session);
        String script = shell == Shell.fish ? fish(root) : AutoComplete.bash("winnow", root);
        session.terminal().out().print(script);
        return ExitCode.CLEAN;
    }

    private static String fish(CommandLine root) {
        StringBuilder script = new StringBuilder("# fish completion of winnow\n");
        for (CommandLine command : root.getSubcommands().values()) {
            String name = command.getCommandName();
            script.append("complete -c winnow -n __fish_use_subcommand -f -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(description(command.getCommandSpec())))
                    .append('\n');
            for (OptionSpec option : command.getCommandSpec().options()) {
                script.append("complete -c winnow -n '__fish_seen_subcommand_from ")
                        .append(name)
                        .append("' -l ")
                        .append(option.longestName().substring(2))
                        .append(" -d ")
                        .append(quoted(String.join(" ", option.description())))
                        .append('\n');
            }
        }
        return script.toString();
    }

    private static String description(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
