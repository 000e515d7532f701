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
import winnow.paper.PaperId;
import winnow.search.SearchIndex;
import winnow.search.SearchOutcome;
import winnow.search.SearchOutcome.Fault;
import winnow.search.SearchOutcome.Found;
import winnow.search.SearchOutcome.Hit;

/**
 * The order for the team that a person named, or that the folder holds.
 *
 * @param ranking the order
 * @param findings what is wrong with what the team says
 */
record TeamOrder(Ranking ranking, List<Finding> findings) {
    /** Weighing more papers than this against one another takes longer than anybody waits. */
    private static final int MOST = 20_000;

    private static final int MOST_AMONG = 2_000;

    /**
     * Ranks the papers of a session.
     *
     * @param file as typed; empty for the folder's own
     */
    static TeamOrder of(Session session, String file) throws IOException {
        return of(session, file, "");
    }

    /**
     * Ranks the papers that a query finds.
     *
     * @param among the query; empty for all papers
     */
    static TeamOrder of(Session session, String file, String among) throws IOException {
        Library library = session.filledLibrary();
        if (among.isEmpty() && library.size() > MOST) {
            throw CommandFailure.usage(
                    "an order weighs at most " + Words.count(MOST, "paper") + ", and here are " + library.size(),
                    "winnow order --among QUERY ranks those that a search finds");
        }
        Path path = file.isEmpty() ? session.workspace().team() : session.path(file);
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(path + " is a folder", "name a file; winnow order --example prints one");
        }
        if (!file.isEmpty() && !Files.exists(path)) {
            throw new NoSuchFileException(file);
        }
        TeamReading reading = TeamReader.of(library, path);
        Ranking ranking = among.isEmpty()
                ? Ranker.rank(library, reading.team())
                : Ranker.rank(library, found(session, library, among), reading.team());
        return new TeamOrder(ranking, reading.findings());
    }

    private static List<PaperId> found(Session session, Library library, String among) throws IOException {
        try (SearchIndex index = SearchIndex.open(library)) {
            SearchOutcome outcome = index.search(among, MOST_AMONG);
            if (outcome instanceof Fault fault) {
                throw SearchCommand.failure(fault);
            }
            Found found = (Found) outcome;
            if (found.hits().isEmpty()) {
                throw CommandFailure.usage("no paper matches " + among, "winnow search tells what there is");
            }
            String best = found.total() > MOST_AMONG ? "the best " + MOST_AMONG + " of " : "";
            session.terminal()
                    .tell("ranked: " + best + Words.count(found.total(), "paper")
                            + (found.allWords() ? " that match " : " that match some words of ") + among + ", of "
                            + Words.count(library.size(), "paper"));
            return found.hits().stream().map(Hit::paper).toList();
        }
    }

    /** Tells on standard error what is wrong; the exit code that follows from it. */
    int tellFindings(Terminal terminal) {
        findings.forEach(finding -> FindingLines.tell(finding, terminal));
        boolean clean = findings.stream().allMatch(finding -> finding.level() == Finding.Level.NOTE);
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
