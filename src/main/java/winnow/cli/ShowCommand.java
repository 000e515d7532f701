package winnow.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.brief.Brief;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.Figure;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.paper.SentenceRef;
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
            "  winnow show zero-inf     by the beginning of its id",
            "  winnow show h2o#s7       one of its sentences, and what comes from it"
        })
final class ShowCommand implements Callable<Integer> {
    private static final Pattern SENTENCE = Pattern.compile("[^#]{1,200}#s?[1-9]\\d{0,4}(?:@[0-9a-f]{12})?");

    private final Session session;

    @Parameters(
            paramLabel = "PAPER",
            description = "Id, beginning of an id, number, name, alias or title; #sN behind it for a sentence.")
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

    /**
     * A sentence, as {@code show --json} prints it.
     *
     * @param ref its reference
     * @param sentence its words, role and fingerprint
     * @param figures what it states in numbers
     * @param parts the parts of the brief that come from it
     * @param decisions those that cite it
     * @param tags the lines of code that come from it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ShownSentence(
            String ref,
            Sentence sentence,
            List<Figure> figures,
            List<Brief.Part> parts,
            List<OnRecord.Speaking> decisions,
            List<TracedTag> tags) {}

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Library library = session.filledLibrary();
        if (SENTENCE.matcher(asked.strip()).matches()) {
            return sentence(library, Citations.parse(asked, null, session));
        }
        Profile profile = library.profile(session.paper(asked)).orElseThrow();
        OnRecord record = new OnRecord(session);
        List<OnRecord.Speaking> decisions = record.of(profile.id());
        CitingCode code = new CitingCode(session);
        List<TracedTag> tags = code.of(library, profile.id().value());
        if (json) {
            session.printJson(new Shown(profile.paper(), profile.brief(), decisions, tags));
            return ExitCode.CLEAN;
        }
        new PaperPrint(session.terminal()).print(profile, library.hasDigest());
        record.print(decisions);
        code.print(profile.id(), tags);
        return ExitCode.CLEAN;
    }

    private int sentence(Library library, SentenceRef ref) throws IOException {
        Profile profile = library.profile(ref.paper()).orElseThrow();
        Paper paper = profile.paper();
        int number = ref.sentence();
        Sentence sentence = paper.sentence(number)
                .orElseThrow(() -> CommandFailure.usage(
                        paper.id() + " has no sentence " + number + "; it has "
                                + paper.sentences().size(),
                        "winnow show " + paper.id()));
        Brief brief = profile.brief();
        OnRecord record = new OnRecord(session);
        CitingCode code = new CitingCode(session);
        ShownSentence shown = new ShownSentence(
                paper.id() + "#s" + number,
                sentence,
                paper.figures().stream()
                        .filter(each -> each.sentence() == number)
                        .toList(),
                brief == null
                        ? List.of()
                        : brief.parts().stream()
                                .filter(part -> part.sentences().contains(number))
                                .toList(),
                record.of(paper.id()).stream()
                        .filter(each -> each.sentences().contains(number))
                        .toList(),
                code.of(library, paper.id() + "#s" + number));
        if (json) {
            session.printJson(shown);
            return ExitCode.CLEAN;
        }
        new PaperPrint(session.terminal()).print(profile, shown);
        record.print(shown.decisions());
        code.print(paper.id(), shown.tags());
        return ExitCode.CLEAN;
    }
}
