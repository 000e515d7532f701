package winnow.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import winnow.order.Ranking;
import winnow.order.TeamReader;
import winnow.report.AcceptabilitySvg;
import winnow.report.OrderDot;
import winnow.report.OrderMermaid;
import winnow.report.OrderSvg;

/** {@code winnow order}: which paper first, why, and how sure. */
@Command(
        name = "order",
        description = "The build order for your team, with every reason, and how sure it is.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow order                           for the team of team.yaml, else for a team that is assumed",
            "  winnow order --example > team.yaml     a commented team.yaml to begin with",
            "  winnow order --team gpu.yaml --top 3   another team, the first three with their reasons",
            "  winnow order --among 'cache tier:laptop'   only what a search finds; the way for large digests",
            "  winnow order --svg > order.svg         what the papers stand on, as a picture",
            "  winnow order --json | jq '.papers[0].contributions'"
        })
final class OrderCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--team", paramLabel = "FILE", description = "What the team has; team.yaml if not said.")
    private String team = "";

    @Option(
            names = "--among",
            paramLabel = "QUERY",
            description = "Rank only the papers that a search finds, as if there were no others.")
    private String among = "";

    @Option(names = "--top", paramLabel = "N", description = "So many papers with their reasons; 5 if not said.")
    private @Nullable Integer top;

    @Option(names = "--all", description = "Every paper, those out of reach too.")
    private boolean all;

    @ArgGroup
    private @Nullable Form form;

    /** What it is printed as, when not as text. */
    static final class Form {
        @Option(names = "--json", description = "Print JSON with stable keys.")
        boolean json;

        @Option(names = "--svg", description = "Print a picture of the order and of what it stands on.")
        boolean svg;

        @Option(names = "--acceptability", description = "Print a picture of how sure the order is, as SVG.")
        boolean acceptability;

        @Option(names = "--mermaid", description = "Print the order as a Mermaid flow chart.")
        boolean mermaid;

        @Option(names = "--dot", description = "Print the order as a graph for Graphviz.")
        boolean dot;

        @Option(names = "--example", description = "Print a commented team.yaml.")
        boolean example;
    }

    OrderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (top != null && top < 1) {
            throw CommandFailure.usage("--top is a number from 1 on, not " + top, "for example: winnow order --top 3");
        }
        if (form != null && form.example) {
            session.terminal().out().print(TeamReader.example());
            return ExitCode.CLEAN;
        }
        TeamOrder order = TeamOrder.of(session, team, among);
        int code = order.tellFindings(session.terminal());
        print(order.ranking());
        return code;
    }

    private void print(Ranking ranking) throws IOException {
        if (form == null) {
            new OrderPrint(session.terminal(), ranking).print(top == null ? OrderPrint.USUAL : top, all);
        } else if (form.json) {
            session.printJson(ranking);
        } else {
            session.terminal().out().print(picture(form, ranking));
        }
    }

    private String picture(Form wanted, Ranking ranking) {
        int all = ranking.papers().size();
        if (wanted.acceptability) {
            return AcceptabilitySvg.of(ranking, top == null ? AcceptabilitySvg.USUAL : top);
        }
        int papers = this.all ? all : top == null ? OrderSvg.USUAL : top;
        return wanted.svg
                ? OrderSvg.of(ranking, papers)
                : wanted.mermaid ? OrderMermaid.of(ranking, papers) : OrderDot.of(ranking, papers);
    }
}
