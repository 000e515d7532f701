package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow site}: the page as files. */
@Command(
        name = "site",
        description = "Write the page as static files that work from disk and from any host.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow site public                  then open public/index.html",
            "  winnow site public --no-abstracts   to publish it: our own words, no abstract"
        })
final class SiteCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", description = "Where to; made if need be. Files of the same names are replaced.")
    private String folder = "";

    @Option(names = "--no-abstracts", description = "Leave out what the abstracts say; briefs and facts stay.")
    private boolean withoutAbstracts;

    SiteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path into = session.path(folder);
        if (Files.exists(into) && !Files.isDirectory(into)) {
            throw CommandFailure.usage(folder + " is a file", "name a folder");
        }
        boolean words = session.filledLibrary().hasDigest() && !withoutAbstracts;
        int files = session.faces()
                .write(session.workspace().root(), session.workspace().store(), into, words);
        Terminal terminal = session.terminal();
        terminal.println(Words.count(files, "file") + " in " + folder + "; open " + into.resolve("index.html"));
        if (words) {
            terminal.tell(
                    Ink.FAINT.on("it shows the abstracts, which are their authors'; --no-abstracts leaves them out"));
        }
        return ExitCode.CLEAN;
    }
}
