package winnow.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.library.Profile;
import winnow.order.Plan;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.report.PlanCsv;
import winnow.report.PlanMarkdown;

/** {@code winnow plan}: the parts of one paper in build order. */
@Command(
        name = "plan",
        description = "The parts of one paper in build order, the figures that check them, and what is done so far.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow plan h2o                         what to build first, and what side by side",
            "  winnow plan h2o --markdown > PLAN.md    an agenda with boxes to tick",
            "  winnow plan h2o --csv > plan.csv        the same for a tracker or a spreadsheet",
            "  winnow plan h2o --json | jq '.parts[] | select(.state==\"missing\")'"
        })
final class PlanCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PAPER", description = "Id, beginning of an id, number, name or alias.")
    private String asked = "";

    @ArgGroup
    private @Nullable Form form;

    /** What it is printed as, when not as text. */
    static final class Form {
        @Option(names = "--json", description = "Print JSON with stable keys.")
        boolean json;

        @Option(names = "--markdown", description = "Print an agenda in Markdown.")
        boolean markdown;

        @Option(names = "--csv", description = "Print a table for a tracker.")
        boolean csv;
    }

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        PaperId id = session.paper(asked);
        Profile profile = session.filledLibrary().profile(id).orElseThrow();
        Progress progress = Progress.of(session, id);
        Plan plan = Plan.of(profile, progress.states());
        Terminal terminal = session.terminal();
        plan.findings().forEach(finding -> FindingLines.tell(finding, terminal));
        if (form == null) {
            new PlanPrint(terminal).print(plan, progress.decision());
        } else if (form.json) {
            session.printJson(plan);
        } else {
            terminal.out().print(form.markdown ? PlanMarkdown.of(plan) : PlanCsv.of(plan));
        }
        boolean clean = plan.findings().stream().allMatch(finding -> finding.level() == Finding.Level.NOTE);
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
