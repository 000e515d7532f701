package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import winnow.decision.Decision;
import winnow.decision.DecisionLog;
import winnow.decision.SafeFile;
import winnow.decision.Status;
import winnow.library.Library;
import winnow.paper.Kind;
import winnow.paper.Tier;
import winnow.report.Exports;
import winnow.topic.TopicScheme;

/** What may stand where somebody presses the tabulator key: commands, options, ids, words of closed sets, files. */
final class Candidates {
    /** Tells the shell to complete the name of a file, or of a folder, by itself. */
    static final String FILES = ":files";

    static final String FOLDERS = ":folders";

    private final Session session;
    private final CommandLine root;

    Candidates(Session session, CommandLine root) {
        this.session = session;
        this.root = root;
    }

    /** The candidates for the last of some words, which may be empty. */
    List<String> of(List<String> words) throws IOException {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        List<String> before = words.isEmpty() ? List.of() : words.subList(0, words.size() - 1);
        CommandSpec command = root.getCommandSpec();
        ArgSpec open = null;
        int positionals = 0;
        for (String word : before) {
            boolean value = open != null;
            open = value
                    ? null
                    : option(command, word)
                            .filter(each -> each.arity().max() > 0)
                            .orElse(null);
            CommandLine sub = command.subcommands().get(word);
            if (!value && sub != null && command == root.getCommandSpec()) {
                command = sub.getCommandSpec();
            } else if (!value && !word.startsWith("-")) {
                positionals++;
            }
        }
        if (open != null) {
            return listed(values(open), last);
        }
        if (last.startsWith("-")) {
            return begun(command.options().stream().map(OptionSpec::longestName), last);
        }
        return command == root.getCommandSpec()
                ? begun(command.subcommands().keySet().stream(), last)
                : listed(positional(command, positionals), last);
    }

    private static Optional<OptionSpec> option(CommandSpec command, String word) {
        return Optional.ofNullable(command.findOption(word));
    }

    private List<String> positional(CommandSpec command, int at) throws IOException {
        for (PositionalParamSpec each : command.positionalParameters()) {
            if (each.index().contains(at)) {
                return values(each);
            }
        }
        return List.of();
    }

    private List<String> values(ArgSpec argument) throws IOException {
        Iterable<String> told = argument.completionCandidates();
        return told != null ? StreamSupport.stream(told.spliterator(), false).toList() : values(argument.paramLabel());
    }

    private List<String> values(String label) throws IOException {
        return switch (label) {
            case "PAPER" ->
                library().names().stream().map(paper -> paper.id().value()).toList();
            case "TOPIC" ->
                List.copyOf(TopicScheme.of(session.workspace()).topics().keySet());
            case "TIER" -> Arrays.stream(Tier.values()).map(Tier::word).toList();
            case "KIND" -> Arrays.stream(Kind.values()).map(Kind::word).toList();
            case "FACT" -> PaperFacts.names();
            case "FORMAT" -> Exports.ids();
            case "STATUS" ->
                Arrays.stream(Status.Word.values()).map(Status.Word::toString).toList();
            case "DECISION" -> decisions();
            case "COMMAND" -> List.copyOf(root.getSubcommands().keySet());
            case "FILE", "PATH", "FILE:LINE" -> List.of(FILES);
            case "DIR" -> List.of(FOLDERS);
            default -> List.of();
        };
    }

    private Library library() throws IOException {
        return Library.open(session.workspace());
    }

    private List<String> decisions() throws IOException {
        return DecisionLog.of(SafeFile.log(session.workspace()).source()).decisions().stream()
                .map(Decision::id)
                .map(String::valueOf)
                .toList();
    }

    private static List<String> begun(Stream<String> all, String beginning) {
        return all.filter(each -> each.startsWith(beginning)).sorted().toList();
    }

    /** Of a list with commas the last entry is completed. */
    private static List<String> listed(List<String> values, String last) {
        if (values.equals(List.of(FILES)) || values.equals(List.of(FOLDERS))) {
            return values;
        }
        int comma = last.lastIndexOf(',') + 1;
        String kept = last.substring(0, comma);
        List<String> completed = new ArrayList<>();
        begun(values.stream(), last.substring(comma)).forEach(each -> completed.add(kept + each));
        return completed;
    }
}
