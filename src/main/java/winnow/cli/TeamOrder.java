package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import winnow.library.Library;
import winnow.order.Ranker;
import winnow.order.Ranking;
import winnow.order.TeamReader;
import winnow.order.TeamReading;
import winnow.paper.Finding;

/**
 * The order for the team that a person named, or that the folder holds.
 *
 * @param ranking the order
 * @param findings what is wrong with what the team says
 */
record TeamOrder(Ranking ranking, List<Finding> findings) {
    /** Weighing more papers than this against one another takes longer than anybody waits. */
    private static final int MOST = 20_000;

    /**
     * Ranks the papers of a session.
     *
     * @param file as typed; empty for the folder's own
     */
    static TeamOrder of(Session session, String file) throws IOException {
        Library library = session.filledLibrary();
        if (library.size() > MOST) {
            throw CommandFailure.usage(
                    "an order weighs at most " + Words.count(MOST, "paper") + ", and here are " + library.size(),
                    "load a digest of those that you would build; winnow search and winnow papers find them");
        }
        Path path = file.isEmpty() ? session.workspace().team() : session.path(file);
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(path + " is a folder", "name a file; winnow order --example prints one");
        }
        if (!file.isEmpty() && !Files.exists(path)) {
            throw new NoSuchFileException(file);
        }
        TeamReading reading = TeamReader.of(library, path);
        return new TeamOrder(Ranker.rank(library, reading.team()), reading.findings());
    }

    /** Tells on standard error what is wrong; the exit code that follows from it. */
    int tellFindings(Terminal terminal) {
        findings.forEach(finding -> FindingLines.tell(finding, terminal));
        boolean clean = findings.stream().allMatch(finding -> finding.level() == Finding.Level.NOTE);
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
