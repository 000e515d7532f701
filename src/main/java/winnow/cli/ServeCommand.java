package winnow.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code winnow serve}: the page, on this machine only. */
@Command(
        name = "serve",
        description = "Show it all as a page, on this machine only, until Ctrl-C.",
        footerHeading = "%nExamples:%n",
        footer = {"  winnow serve              on port 7474", "  winnow serve --port 0     on any port that is free"})
final class ServeCommand implements Callable<Integer> {
    private static final String USUAL = "7474";
    private static final int HIGHEST = 65_535;

    private final Session session;

    @Option(names = "--port", defaultValue = USUAL, paramLabel = "PORT", description = "0 for any; ${DEFAULT-VALUE}.")
    private int port;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST) {
            throw CommandFailure.usage("no port: " + port, "0 to 65535");
        }
        session.filledLibrary();
        try {
            session.faces()
                    .serve(session.workspace().root(), session.workspace().store(), port, this::tell);
        } catch (BindException e) {
            throw CommandFailure.usage("port " + port + " is taken", "winnow serve --port 0 takes one that is free");
        }
        return ExitCode.CLEAN;
    }

    private void tell(String address) {
        Terminal terminal = session.terminal();
        terminal.println(address);
        terminal.flush();
        terminal.tell(Ink.FAINT.on("open it in a browser; Ctrl-C ends it"));
    }
}
