package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.library.Library;
import winnow.paper.PaperId;
import winnow.related.Feature;
import winnow.related.Neighbourhood;
import winnow.related.Neighbourhood.Community;
import winnow.related.Neighbourhood.Found;
import winnow.related.Neighbours;
import winnow.related.Tie;
import winnow.text.RepairedText;

/**
 * {@code winnow related}: the papers around some papers. Each that is found can be the next seed.
 *
 * <p>@paper real-time-community-detection-large-social-networks/analyst-console
 */
@Command(
        name = "related",
        description = "The papers around some papers: what ties them, near twins, and the communities they are in.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow related h2o               what is like it, and why",
            "  winnow related h2o kivi          around both of them",
            "  winnow related 11 --top 3 --json | jq '.papers[].paper'",
            "",
            "Likeness is how much two papers overlap in rare words, names and topics, from 0 to 1. Below 0.1 nothing",
            "is near; from 0.25 on two papers are near twins."
        })
final class RelatedCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PAPER", description = "Seeds: ids, numbers, names or aliases.")
    private List<String> asked = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", description = "So many papers at most (default ${DEFAULT-VALUE}).")
    private int top = 10;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    RelatedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw CommandFailure.usage("--top " + top + " asks for no paper", "--top 10 asks for ten");
        }
        Library library = session.filledLibrary();
        List<Integer> seeds = new ArrayList<>();
        for (String each : asked) {
            seeds.add(library.paper(session.paper(each)).orElseThrow().n());
        }
        Neighbourhood around = Neighbours.of(library).around(seeds, top);
        if (json) {
            session.printJson(around);
        } else {
            print(around);
        }
        return ExitCode.CLEAN;
    }

    private void print(Neighbourhood around) {
        Terminal terminal = session.terminal();
        String seeds = around.seeds().stream().map(PaperId::value).collect(Collectors.joining(", "));
        if (!around.isAnythingNear()) {
            terminal.println(
                    "nothing is near " + seeds + (around.papers().isEmpty() ? "" : "; the nearest of what is there:"));
        }
        around.papers().forEach(found -> print(found, around.seeds().size() > 1));
        for (Community community : around.communities()) {
            String of = community.seeds().stream().map(PaperId::value).collect(Collectors.joining(", "));
            terminal.println(Ink.FAINT.on(
                    community.size() == community.seeds().size()
                            ? "no community around " + of
                            : "community of " + (community.whole() ? "" : "at least ")
                                    + Words.count(community.size(), "paper") + " around " + of));
        }
    }

    private void print(Found found, boolean several) {
        Terminal terminal = session.terminal();
        String likeness = String.format(Locale.ROOT, "%.3f", found.likeness());
        terminal.println(likeness + "  " + Ink.STRONG.on(found.paper().value())
                + (found.twin() ? Ink.WARN.on("  near twin of " + found.nearest()) : "")
                + (several && found.near() && !found.twin() ? Ink.FAINT.on("  near " + found.nearest()) : ""));
        terminal.paragraph(RepairedText.of(found.title()).text(), "       ", "       ");
        Map<Feature.Kind, String> ties = new EnumMap<>(Feature.Kind.class);
        for (Tie tie : found.ties()) {
            ties.merge(tie.kind(), tie.what(), (one, more) -> one + ", " + more);
        }
        String shared = ties.entrySet().stream()
                .map(each -> each.getKey().word() + "s " + each.getValue())
                .collect(Collectors.joining(" · "));
        terminal.paragraph(Ink.FAINT.on(shared), "       ", "       ");
    }
}
