package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.order.Comparison;
import winnow.paper.PaperId;
import winnow.report.ComparisonMarkdown;

/** {@code winnow compare}: papers side by side. */
@Command(
        name = "compare",
        description = "Papers side by side: facts, criteria, what each has alone, and who beats whom where.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow compare h2o flexgen",
            "  winnow compare 11 12 13 --markdown > choice.md",
            "  winnow compare h2o 12 --team gpu.yaml --json | jq '.duels'"
        })
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PAPER", description = "Two or more: ids, numbers, names or aliases.")
    private List<String> asked = new ArrayList<>();

    @Option(names = "--team", paramLabel = "FILE", description = "What the team has; team.yaml if not said.")
    private String team = "";

    @ArgGroup
    private @Nullable Form form;

    /** What it is printed as, when not as text. */
    static final class Form {
        @Option(names = "--json", description = "Print JSON with stable keys.")
        boolean json;

        @Option(names = "--markdown", description = "Print tables in Markdown.")
        boolean markdown;
    }

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Library library = session.filledLibrary();
        Set<PaperId> ids = new LinkedHashSet<>();
        for (String each : asked) {
            ids.add(session.paper(each));
        }
        if (ids.size() < 2) {
            throw CommandFailure.usage("two papers or more can be compared", "for example: winnow compare 11 12");
        }
        List<Profile> profiles =
                ids.stream().map(id -> library.profile(id).orElseThrow()).toList();
        TeamOrder order = TeamOrder.of(session, team);
        Comparison comparison = Comparison.of(order.ranking(), profiles);
        int code = order.tellFindings(session.terminal());
        if (form == null) {
            new ComparePrint(session.terminal(), comparison).print();
        } else if (form.json) {
            session.printJson(comparison);
        } else {
            session.terminal().out().print(ComparisonMarkdown.of(comparison));
        }
        return code;
    }
}
