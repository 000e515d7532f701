package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.Kind;
import winnow.paper.Paper;
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
    private final Session session;

    @Option(names = "--topic", split = ",", paramLabel = "TOPIC", description = "Only papers of these topics.")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--tier", split = ",", paramLabel = "TIER", description = "Only papers of these tiers.")
    private List<String> tiers = new ArrayList<>();

    @Option(names = "--kind", split = ",", paramLabel = "KIND", description = "Only papers of these kinds.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--has",
            split = ",",
            paramLabel = "FACT",
            description = "Only papers that have it: code, brief, figures, abstract, datasets, models, hardware.")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--text", paramLabel = "TEXT", description = "Only papers whose title or abstract holds the text.")
    private String text = "";

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    PapersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        checkWords(tiers, "tier", Arrays.stream(Tier.values()).map(Tier::word).toList());
        checkWords(kinds, "kind", Arrays.stream(Kind.values()).map(Kind::word).toList());
        checkWords(facts, "fact", PaperFacts.names());
        Library library = session.filledLibrary();
        Stream<Profile> wanted =
                StreamSupport.stream(library.profiles().spliterator(), false).filter(this::isWanted);
        if (json) {
            session.printJsonArray(wanted.map(Profile::paper).iterator());
            return ExitCode.CLEAN;
        }
        print(wanted.iterator(), library.size());
        return ExitCode.CLEAN;
    }

    private static void checkWords(List<String> given, String what, List<String> known) {
        for (String word : given) {
            if (!known.contains(word)) {
                throw CommandFailure.usage("unknown " + what + " " + word, "one of " + String.join(", ", known));
            }
        }
    }

    private boolean isWanted(Profile profile) {
        Tier tier = profile.tier();
        Kind kind = profile.kind();
        String wanted = text.toLowerCase(Locale.ROOT);
        Paper paper = profile.paper();
        return (topics.isEmpty() || profile.topics().stream().anyMatch(topics::contains))
                && (tiers.isEmpty() || (tier != null && tiers.contains(tier.word())))
                && (kinds.isEmpty() || (kind != null && kinds.contains(kind.word())))
                && facts.stream().allMatch(fact -> PaperFacts.has(profile, fact))
                && (paper.title() + "\n" + paper.text())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private void print(Iterator<Profile> wanted, int all) {
        Terminal terminal = session.terminal();
        int count = 0;
        while (wanted.hasNext()) {
            Profile profile = wanted.next();
            count++;
            Tier tier = profile.tier();
            Kind kind = profile.kind();
            String id = Terminal.padded(Terminal.cut(profile.id().value(), 24), 24);
            String head = String.format(Locale.ROOT, "%4d  ", profile.paper().n()) + Ink.STRONG.on(id) + "  "
                    + Terminal.padded(tier == null ? "?" : tier.word(), 9) + "  "
                    + Terminal.padded(kind == null ? "?" : kind.word(), 10) + "  ";
            String title = RepairedText.of(profile.paper().title()).text();
            terminal.println(head + Terminal.cut(title, Math.max(20, terminal.width() - 55)));
        }
        String of = count == all ? "" : " of " + all;
        terminal.println(Ink.FAINT.on(count + of + (all == 1 ? " paper" : " papers") + filters()));
    }

    private String filters() {
        List<String> said = new ArrayList<>();
        said.addAll(topics);
        said.addAll(tiers);
        said.addAll(kinds);
        facts.forEach(fact -> said.add("with " + fact));
        if (!text.isEmpty()) {
            said.add("\"" + text + "\"");
        }
        return said.isEmpty() ? "" : said.stream().collect(Collectors.joining(", ", ": ", ""));
    }
}
