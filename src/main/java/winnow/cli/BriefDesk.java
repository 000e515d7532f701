package winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.brief.BriefReader;
import winnow.brief.BriefReading;
import winnow.decision.SafeFile;
import winnow.paper.Finding;
import winnow.text.Place;
import winnow.text.Source;

/** Takes a brief that somebody wrote: holds it against its paper, and keeps it if it holds. */
final class BriefDesk {
    private final Session session;
    private final boolean json;

    /**
     * What was found in a brief, as {@code brief --check --json} prints it.
     *
     * @param paper the paper that it names; {@code null} when it names none of the library
     * @param holds whether there is no error in it, so that it may be kept; a warning is to be read, not obeyed
     * @param written the file that it was written to; {@code null} when it was not
     */
    record Desk(
            @Nullable String paper, boolean holds, @Nullable String written, List<Finding> findings) {}

    BriefDesk(Session session, boolean json) {
        this.session = session;
        this.json = json;
    }

    int call(String checked, String saved, boolean replace) throws IOException {
        String file = saved.isEmpty() ? checked : saved;
        String text = file.equals("-")
                ? new String(session.input().readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(session.path(file));
        Source source = new Source(file.equals("-") ? "the brief" : file, text);
        BriefReading reading = BriefReader.read(source);
        List<Finding> findings = new ArrayList<>(reading.findings());
        Brief brief = reading.brief();
        boolean known =
                brief != null && session.filledLibrary().paper(brief.id()).isPresent();
        if (brief != null && known) {
            findings.addAll(ReferenceCheck.of(session, brief, source));
        } else if (brief != null) {
            findings.add(Finding.error(
                    "unknown-paper",
                    new Place(source.name(), brief.lineOf("id"), 1),
                    "no paper " + brief.id() + " is in the library",
                    "id: as winnow papers prints it"));
        }
        findings.sort(null);
        boolean holds = known && findings.stream().noneMatch(each -> each.level() == Finding.Level.ERROR);
        Path written = brief != null && holds && !saved.isEmpty() ? write(brief, text, replace) : null;
        print(new Desk(
                brief == null || !known ? null : brief.id().value(),
                holds,
                written == null ? null : written.toString(),
                findings));
        return holds ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private Path write(Brief brief, String text, boolean replace) throws IOException {
        Path folder = session.workspace().reference().resolve("papers");
        Path file = folder.resolve(brief.id() + ".md");
        if (Files.exists(file) && !replace) {
            throw CommandFailure.refused("there is a brief already: " + file, "--replace replaces it");
        }
        Files.createDirectories(folder);
        SafeFile.at(file).write(text);
        return file;
    }

    private void print(Desk desk) throws IOException {
        if (json) {
            session.printJson(desk);
            return;
        }
        Terminal terminal = session.terminal();
        desk.findings().forEach(finding -> FindingLines.print(finding, terminal));
        if (desk.written() != null) {
            terminal.println(desk.written());
        } else {
            String found = Words.count(desk.findings().size(), "finding");
            terminal.println(
                    !desk.holds() ? found : desk.findings().isEmpty() ? "it holds" : "it holds, with " + found);
        }
    }
}
