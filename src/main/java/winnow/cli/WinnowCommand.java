package winnow.cli;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code winnow} itself: without a command it is the overview. */
@Command(
        name = "winnow",
        description = "From a digest of research papers to one decision, and from a line of code back to its sentence.",
        mixinStandardHelpOptions = true,
        versionProvider = WinnowVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow load digest.txt        decode a digest",
            "  winnow papers --tier laptop   what could be built on a laptop",
            "  winnow show h2o               one paper, with its brief",
            "  winnow order                  which one first, why, and how sure",
            "",
            "Exit codes: 0 clean, 1 findings, 2 usage, 3 nothing to read, 4 a fault of winnow's own."
        })
final class WinnowCommand implements Callable<Integer> {
    /** In the order in which help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            LoadCommand.class,
            PapersCommand.class,
            ShowCommand.class,
            SearchCommand.class,
            WhyCommand.class,
            RelatedCommand.class,
            TopicsCommand.class,
            CompareCommand.class,
            OrderCommand.class,
            PlanCommand.class,
            DecideCommand.class,
            DecisionsCommand.class,
            TraceCommand.class,
            ReviewCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            BriefCommand.class,
            ServeCommand.class,
            SiteCommand.class,
            McpCommand.class,
            LspCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class);

    private final Session session;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    @Option(names = "--where", description = "Tell what is read from where.")
    private boolean where;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Keep what is derived in DIR; so does the variable WINNOW_STORE.")
    @SuppressWarnings("UnusedMethod") // picocli calls it
    private void store(String folder) {
        session.storeAt(folder);
    }

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Print the stack trace of a failure.")
    @SuppressWarnings("UnusedVariable") // looked for among the arguments, before anything can fail
    private boolean debug;

    WinnowCommand(Session session) {
        this.session = session;
    }

    /**
     * The command that the arguments name, made with the session; all of them where they name none, so that
     * help lists them and a misspelt one finds the nearest. Making all for every start would cost 0.1 s.
     */
    static CommandLine commands(Session session, List<String> arguments) {
        CommandLine commands = new CommandLine(new WinnowCommand(session), factory(session));
        if (!arguments.isEmpty()) {
            List<Class<?>> named = COMMANDS.stream()
                    .filter(each -> name(each).equals(arguments.get(0)))
                    .toList();
            boolean all = named.isEmpty() || named.contains(CommandLine.HelpCommand.class);
            (all ? COMMANDS : named).forEach(commands::addSubcommand);
        }
        commands.setUsageHelpWidth(Math.max(60, Math.min(session.terminal().width(), 120)));
        commands.getSubcommands().values().forEach(WinnowCommand::addHelp);
        return commands;
    }

    /** All commands, for what speaks of them all. */
    static CommandLine allCommands(Session session) {
        return commands(session, List.of("--help"));
    }

    private static String name(Class<?> command) {
        return Objects.requireNonNull(command.getAnnotation(Command.class)).name();
    }

    private static IFactory factory(Session session) {
        IFactory standard = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (Constructor<?> each : type.getDeclaredConstructors()) {
                    if (each.getParameterCount() == 1 && each.getParameterTypes()[0] == Session.class) {
                        return type.cast(each.newInstance(session));
                    }
                }
                return standard.create(type);
            }
        };
    }

    private static void addHelp(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.mixinStandardHelpOptions(true);
    }

    @Override
    public Integer call() throws Exception {
        return where ? new Whereabouts(session).print(json) : new Overview(session).print(json);
    }
}
