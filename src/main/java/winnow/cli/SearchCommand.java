package winnow.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.paper.SentenceRef;
import winnow.search.SearchIndex;
import winnow.search.SearchOutcome;
import winnow.search.SearchOutcome.Fault;
import winnow.search.SearchOutcome.Found;
import winnow.search.SearchOutcome.Hit;
import winnow.text.RepairedText;

/** {@code winnow search}: papers by their words. */
@Command(
        name = "search",
        description = "Search titles, abstracts and briefs, or any fact by its field.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow search paged memory                    both words",
            "  winnow search '\"kv cache\" NOT quantiz*'       a phrase, and no word that begins so",
            "  winnow search 'hardware:a100 speedup:>10'     facts and figures",
            "",
            "Fields: title, name, abstract, brief, topic, hardware, dataset, model, baseline, builds_on,",
            "kind, tier, code, and figures by unit: speedup, percent, tflops, …"
        })
final class SearchCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, \"phrases\", beginnings*, field:word.")
    private List<String> query = List.of();

    @Option(names = "--most", paramLabel = "N", description = "So many papers at most (default ${DEFAULT-VALUE}).")
    private int most = 10;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    SearchCommand(Session session) {
        this.session = session;
    }

    /** A query that can't be read, with a caret where. */
    static CommandFailure failure(Fault fault) {
        String caret = "  " + fault.query() + "\n  " + " ".repeat(fault.column() - 1) + "^";
        return CommandFailure.usage(
                "query:1:" + fault.column() + ": " + fault.message() + "\n" + caret, fault.suggestion());
    }

    @Override
    public Integer call() throws IOException {
        String asked = String.join(" ", query);
        SearchOutcome outcome;
        try (SearchIndex index = SearchIndex.open(session.filledLibrary())) {
            outcome = index.search(asked, most);
        }
        if (outcome instanceof Fault fault) {
            throw failure(fault);
        }
        Found found = (Found) outcome;
        if (json) {
            session.printJson(found);
        } else {
            print(found);
        }
        return ExitCode.CLEAN;
    }

    private void print(Found found) {
        Terminal terminal = session.terminal();
        if (!found.allWords() && found.total() > 0) {
            String suggestion = found.suggestion();
            terminal.println("no paper has all of these words; these have some of them"
                    + (suggestion == null ? "" : "; did you mean: " + suggestion));
        }
        for (Hit hit : found.hits()) {
            Integer sentence = hit.sentence();
            String ref = sentence == null ? hit.paper().value() : new SentenceRef(hit.paper(), sentence).toString();
            terminal.println(Ink.STRONG.on(ref) + Ink.FAINT.on("  number " + hit.n()));
            String title = RepairedText.of(hit.title()).text();
            boolean inTitle = sentence == null && hit.snippet().equals(hit.title());
            if (!inTitle) {
                terminal.paragraph(title, "  ", "  ");
            }
            terminal.paragraph(Marked.text(hit.snippet(), hit.marks()), "  ", "  ");
            hit.figures().forEach(figure -> terminal.paragraph(Ink.FIGURE.on(PaperPrint.figure(figure)), "  ", "  "));
        }
        String suggestion = found.suggestion();
        if (found.total() == 0) {
            terminal.println("no paper matches" + (suggestion == null ? "" : "; did you mean: " + suggestion));
            return;
        }
        String of = found.total() > found.hits().size() ? " of " + found.total() : "";
        terminal.println(Ink.FAINT.on(found.hits().size() + of + (found.total() == 1 ? " paper" : " papers")));
    }
}
