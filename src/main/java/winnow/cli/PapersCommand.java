package winnow.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.Kind;
import winnow.paper.Tier;
import winnow.text.RepairedText;

/** {@code winnow papers}: the list, filtered. */
@Command(
        name = "papers",
        description = "List the papers; --json gives every fact that was read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow papers --topic kv-cache --tier laptop,one-gpu",
            "  winnow papers --has code --text \"page table\"",
            "  winnow papers --json | jq '.[].figures'"
        })
final class PapersCommand implements Callable<Integer> {
    private static final int LEAST_ID = 16;
    private static final int MOST_ID = 32;
    private static final int LEAST_TITLE = 10;
    private static final int BESIDE = 31;

    private final Session session;

    @Mixin
    private PaperFilter filter = new PaperFilter();

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    PapersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Library library = session.filledLibrary();
        Stream<Profile> wanted = filter.of(library);
        if (json) {
            session.printJsonArray(wanted.map(Profile::paper).iterator());
            return ExitCode.CLEAN;
        }
        print(wanted.iterator(), library.size());
        return ExitCode.CLEAN;
    }

    private void print(Iterator<Profile> wanted, int all) {
        Terminal terminal = session.terminal();
        int count = 0;
        int ids = Math.max(LEAST_ID, Math.min(MOST_ID, terminal.width() / 3));
        while (wanted.hasNext()) {
            Profile profile = wanted.next();
            count++;
            Tier tier = profile.tier();
            Kind kind = profile.kind();
            String id = terminal.column(profile.id().value(), ids);
            String head = String.format(Locale.ROOT, "%4d  ", profile.paper().n()) + Ink.STRONG.on(id) + "  "
                    + Terminal.padded(tier == null ? "unknown" : tier.word(), 9) + "  "
                    + Terminal.padded(kind == null ? "unknown" : kind.word(), 10) + "  ";
            String title = RepairedText.of(profile.paper().title()).text();
            terminal.println(head + terminal.fitted(title, Math.max(LEAST_TITLE, terminal.width() - ids - BESIDE)));
        }
        String of = count == all ? "" : " of " + all;
        terminal.println(Ink.FAINT.on(count + of + (all == 1 ? " paper" : " papers") + filter.said()));
    }
}
