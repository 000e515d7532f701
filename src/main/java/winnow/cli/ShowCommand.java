package winnow.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.brief.Brief;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.Paper;
import winnow.trace.TracedTag;

/** {@code winnow show}: one paper. */
@Command(
        name = "show",
        description =
                "One paper: its brief, its abstract with roles and facts marked, the decisions and the code that cite it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow show h2o          by its id",
            "  winnow show 11           by its number in the digest",
            "  winnow show zero-inf     by the beginning of its id"
        })
final class ShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PAPER", description = "Id, beginning of an id, number, name or alias.")
    private String asked = "";

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    /**
     * A paper, as {@code show --json} prints it.
     *
     * @param paper what was read from the digest
     * @param brief what a person wrote, if anybody did
     * @param decisions those that pick it or cite it
     * @param tags the lines of code that refer to it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Shown(Paper paper, @Nullable Brief brief, List<OnRecord.Speaking> decisions, List<TracedTag> tags) {}

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Library library = session.filledLibrary();
        Profile profile = library.profile(session.paper(asked)).orElseThrow();
        OnRecord record = new OnRecord(session);
        List<OnRecord.Speaking> decisions = record.of(profile.id());
        CitingCode code = new CitingCode(session);
        List<TracedTag> tags = code.of(library, profile.id());
        if (json) {
            session.printJson(new Shown(profile.paper(), profile.brief(), decisions, tags));
            return ExitCode.CLEAN;
        }
        new PaperPrint(session.terminal()).print(profile, library.hasDigest());
        record.print(decisions);
        code.print(profile.id(), tags);
        return ExitCode.CLEAN;
    }
}
