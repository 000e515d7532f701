package winnow.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import winnow.library.StoreFault;

/** Runs a command and turns every failure into a message of two lines and an exit code. */
public final class CommandLineFace {

    private CommandLineFace() {}

    /**
     * Runs the command that the arguments name, on the process's own streams, in the current folder.
     *
     * @param faces the other faces, which some commands open
     */
    public static int run(String[] args, OtherFaces faces) {
        Terminal terminal =
                new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), isTerminal(), System.getenv());
        return run(args, new Session(Path.of(""), terminal, System.in, faces, System.getenv()));
    }

    /** Runs a command in a folder on other streams, as for somebody who is not at a terminal. */
    public static int run(Path folder, String[] args, InputStream in, PrintWriter out, PrintWriter err) {
        return run(folder, args, in, out, err, new OpenLibraries());
    }

    /** The same with what stays open from one command to the next. */
    public static int run(
            Path folder, String[] args, InputStream in, PrintWriter out, PrintWriter err, OpenLibraries libraries) {
        Session session = new Session(folder, new Terminal(out, err, false, Map.of("COLUMNS", "100")), in);
        return run(args, session.with(libraries));
    }

    /** The version of winnow, as {@code --version} prints it. */
    public static String version() {
        return new WinnowVersion().getVersion()[0];
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), 1 << 16));
    }

    /** The launcher knows; without it, a console means that both ends are a terminal (before Java 22). */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        String said = System.getenv("WINNOW_TTY");
        return said == null ? System.console() != null && Runtime.version().feature() < 22 : said.equals("1");
    }

    static int run(String[] args, Session session) {
        boolean debug = List.of(args).contains("--debug");
        CommandLine commands = WinnowCommand.commands(session, List.of(args));
        Terminal terminal = session.terminal();
        commands.setOut(terminal.out()).setErr(terminal.err());
        commands.setParameterExceptionHandler((fault, given) -> usage(fault, terminal));
        commands.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, debug, terminal));
        try {
            return commands.execute(args);
        } catch (Error e) { // a class that is missing or a heap that is full ends with a message as well
            return failed(e, debug, terminal);
        } finally {
            terminal.flush();
        }
    }

    private static int usage(ParameterException fault, Terminal terminal) {
        CommandLine command = fault.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        terminal.tell(Ink.BAD.on("winnow: ") + fault.getMessage());
        List<String> near = fault instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        terminal.tell(near.isEmpty() ? "type " + name + " --help" : "did you mean " + String.join(" or ", near) + "?");
        return ExitCode.USAGE;
    }

    @SuppressWarnings("NullAway") // an UncheckedIOException always has its cause
    private static int failed(Throwable thrown, boolean debug, Terminal terminal) {
        Throwable cause = thrown instanceof UncheckedIOException wrapped ? wrapped.getCause() : thrown;
        if (debug) {
            cause.printStackTrace(terminal.err());
        }
        if (cause instanceof CommandFailure failure) {
            say(terminal, failure.text(), failure.advice());
            return failure.exitCode();
        }
        if (cause instanceof StoreFault fault) {
            say(terminal, String.valueOf(fault.getMessage()), fault.advice());
            return ExitCode.FINDINGS;
        }
        if (cause instanceof NoSuchFileException) {
            say(terminal, "no such file: " + cause.getMessage(), "check the name, or the folder you are in");
            return ExitCode.NOTHING_TO_READ;
        }
        if (cause instanceof AccessDeniedException) {
            say(terminal, "not allowed: " + cause.getMessage(), "check who may read and write it");
            return ExitCode.NOTHING_TO_READ;
        }
        if (cause instanceof FileSystemException || cause instanceof IOException) {
            say(terminal, "cannot read or write: " + cause.getMessage(), "check the disk and the file, then try again");
            return ExitCode.NOTHING_TO_READ;
        }
        say(terminal, "a fault of winnow's own: " + cause, "run it again with --debug and report what it prints");
        return ExitCode.FAULT;
    }

    private static void say(Terminal terminal, String what, String advice) {
        terminal.flush();
        terminal.tell(Ink.BAD.on("winnow: ") + what);
        if (!advice.isEmpty()) {
            terminal.tell(advice);
        }
    }
}
