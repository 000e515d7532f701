package winnow.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import winnow.library.Library;
import winnow.order.Ranking;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.related.Landscape;
import winnow.related.Neighbours;
import winnow.report.MapSvg;
import winnow.report.TopicMatrixMarkdown;
import winnow.report.TopicMatrixSvg;
import winnow.topic.ProposedScheme;
import winnow.topic.TopicIndex;
import winnow.topic.TopicMatrix;

/** {@code winnow topics}: which papers are about what. */
@Command(
        name = "topics",
        description = "The topic index: papers of each topic, the most central first, and what ties them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow topics                      all topics with their papers",
            "  winnow topics --propose > found.yaml      topics that were found, to edit",
            "  winnow topics --matrix             which topic can be built on which machine",
            "  winnow topics --svg > topics.svg   the matrix as a picture",
            "  winnow topics --map > map.svg      the papers as a map, like beside like",
            "  winnow topics --json | jq '.[] | {id, papers}'"
        })
final class TopicsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--matrix", description = "Topic by tier: how many papers.")
    private boolean matrix;

    @Option(names = "--svg", description = "Print the matrix as a picture.")
    private boolean svg;

    @Option(
            names = "--map",
            description = "Print the papers as a map: like beside like, the larger the earlier in the order.")
    private boolean map;

    @Option(names = "--markdown", description = "Print the matrix as a table in Markdown.")
    private boolean markdown;

    @Option(names = "--propose", description = "Print a topics.yaml to edit, with the topics that were found.")
    private boolean propose;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    TopicsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if ((svg ? 1 : 0) + (map ? 1 : 0) + (markdown ? 1 : 0) + (json ? 1 : 0) + (propose ? 1 : 0) > 1) {
            throw CommandFailure.usage("one form at a time", "--svg, --map, --markdown, --propose or --json");
        }
        Library library = session.filledLibrary();
        TopicIndex index = TopicIndex.of(library);
        Terminal terminal = session.terminal();
        index.findings().forEach(finding -> FindingLines.tell(finding, terminal));
        if (svg || markdown || matrix) {
            print(TopicMatrix.of(index, library.profiles()));
        } else if (map) {
            List<PaperId> order = TeamOrder.of(session, "").ranking().papers().stream()
                    .map(Ranking.Ranked::paper)
                    .toList();
            terminal.out()
                    .print(MapSvg.of(
                            Landscape.of(library, Neighbours.of(library), index.withFound(library), order), order));
        } else if (propose) {
            terminal.out().print(ProposedScheme.of(index.withFound(library)));
        } else if (json) {
            session.printJson(index.withFound(library).topics());
        } else {
            new TopicsPrint(terminal).print(index.withFound(library));
        }
        boolean clean = index.findings().stream().allMatch(finding -> finding.level() == Finding.Level.NOTE);
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void print(TopicMatrix table) throws IOException {
        if (json) {
            session.printJson(table);
        } else if (svg || markdown) {
            session.terminal().out().print(svg ? TopicMatrixSvg.of(table) : TopicMatrixMarkdown.of(table));
        } else {
            new TopicsPrint(session.terminal()).print(table);
        }
    }
}
