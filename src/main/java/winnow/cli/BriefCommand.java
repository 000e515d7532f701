package winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.brief.BriefWriter;
import winnow.library.FactCorrection;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.Paper;
import winnow.paper.PaperId;

/** {@code winnow brief}: scaffolds briefs. */
@Command(
        name = "brief",
        description = "Scaffold a brief from what was read, or correct a fact that was read wrongly.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow brief h2o                 print the scaffold",
            "  winnow brief h2o --write         put it into reference/papers/, unless there is one",
            "  winnow brief --missing --write   the same for every paper without a brief",
            "  winnow brief h2o --set tier=one-gpu --because \"a small model shows it\"",
            "  winnow brief h2o --set \"hardware=[A100, T4]\" --because \"…\"   what a list holds"
        })
final class BriefCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "PAPER", description = "Id, beginning of an id, number, name or alias.")
    private String asked = "";

    @Option(names = "--missing", description = "All papers that have no brief.")
    private boolean missing;

    @Option(names = "--write", description = "Write to reference/papers/; a brief that is there is never touched.")
    private boolean write;

    @Option(
            names = "--set",
            paramLabel = "FACT=VALUE",
            description =
                    "Say what a fact is, whatever was read: tier=one-gpu, name=vLLM, hardware=[A100]; unknown takes"
                            + " it away.")
    private List<String> set = List.of();

    @Option(names = "--because", paramLabel = "REASON", description = "Why, for --set.")
    private String because = "";

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description = "Hold a brief against its paper; - is standard input.")
    private String checked = "";

    @Option(names = "--save", paramLabel = "FILE", description = "Put a brief into reference/papers/ if it holds.")
    private String saved = "";

    @Option(names = "--replace", description = "With --save: replace the brief that is there.")
    private boolean replace;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!checked.isEmpty() || !saved.isEmpty()) {
            return new BriefDesk(session, json).call(checked, saved, replace);
        }
        Library library = session.filledLibrary();
        if (missing == !asked.isEmpty()) {
            throw CommandFailure.usage("name one paper, or --missing", "for example: winnow brief 11");
        }
        if (!set.isEmpty() || !because.isEmpty()) {
            return correct(library);
        }
        if (!missing) {
            PaperId id = session.paper(asked);
            Path file = session.workspace().reference().resolve("papers").resolve(id + ".md");
            if (!write && Files.exists(file)) {
                session.terminal().tell("there is a brief already: " + file + "; this is an empty form");
            }
            give(library.paper(id).orElseThrow());
            return ExitCode.CLEAN;
        }
        int count = 0;
        for (Profile profile : library.profiles()) {
            if (profile.brief() == null) {
                give(profile.paper());
                count++;
            }
        }
        session.terminal().tell(count == 0 ? "Every paper has a brief." : Words.count(count, "scaffold"));
        return ExitCode.CLEAN;
    }

    private int correct(Library library) throws IOException {
        if (missing || set.isEmpty() || because.isBlank()) {
            throw CommandFailure.usage(
                    "a correction needs one paper, --set and --because",
                    "for example: winnow brief h2o --set tier=one-gpu --because \"a small model shows it\"");
        }
        FactCorrection correction = new FactCorrection(library.workspace());
        for (String each : set) {
            try {
                Path file = correction.set(session.paper(asked), each, because);
                session.terminal().println(file + ": " + each);
            } catch (FactCorrection.Refused refused) {
                throw CommandFailure.usage(String.valueOf(refused.getMessage()), refused.advice());
            }
        }
        return ExitCode.CLEAN;
    }

    private void give(Paper paper) throws IOException {
        String scaffold = BriefWriter.scaffold(paper);
        if (!write) {
            session.terminal().println(scaffold);
            return;
        }
        Path folder = session.workspace().reference().resolve("papers");
        Path file = folder.resolve(paper.id() + ".md");
        if (Files.exists(file)) {
            throw CommandFailure.refused("there is a brief already: " + file, "edit it, or move it away first");
        }
        Files.createDirectories(folder);
        Files.write(file, scaffold.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        session.terminal().println(file.toString());
    }
}
