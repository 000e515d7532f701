package winnow.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.decision.DecisionId;
import winnow.library.Library;
import winnow.library.LibraryCounts;
import winnow.library.Profile;
import winnow.library.StoreMeta;
import winnow.order.Ranking;

/** What {@code winnow} alone prints: what is loaded, what it is about, and what to type next. */
final class Overview {
    private static final int MOST_COUNTED = 1_000;
    private static final int TOPICS = 12;
    /** More papers than this take longer to rank than an overview may. */
    private static final int MOST_TO_RANK = 500;

    private final Session session;

    Overview(Session session) {
        this.session = session;
    }

    /**
     * The overview as JSON.
     *
     * @param papers how many there are
     * @param sentences how many their abstracts have
     * @param briefs how many papers have one
     * @param digest whether a digest is loaded, so that abstracts have words
     * @param files names of the digests
     * @param topics number of papers by topic, most first
     * @param decision id of the accepted pick; {@code null} when no paper is picked
     */
    record Summary(
            int papers,
            int sentences,
            int briefs,
            boolean digest,
            List<String> files,
            @JsonProperty("topics") Map<String, Integer> topics,
            @Nullable DecisionId decision) {}

    int print(boolean json) throws IOException {
        Library library = session.library();
        Summary summary = summary(library);
        if (json) {
            session.printJson(summary);
        } else if (library.size() == 0) {
            printEmpty();
        } else {
            print(library, summary);
        }
        return library.size() == 0 ? ExitCode.NOTHING_TO_READ : ExitCode.CLEAN;
    }

    private Summary summary(Library library) throws IOException {
        LibraryCounts counts = LibraryCounts.of(library);
        Map<String, Integer> most = new LinkedHashMap<>();
        counts.topics().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        List<String> files = library.meta()
                .map(meta ->
                        meta.files().stream().map(StoreMeta.DigestFile::name).toList())
                .orElse(List.of());
        return new Summary(
                library.size(),
                counts.sentences(),
                counts.briefs(),
                library.hasDigest(),
                files,
                most,
                onRecord().pick().orElse(null));
    }

    private void printEmpty() {
        Terminal terminal = session.terminal();
        terminal.println("No papers are loaded here, and this folder has no reference of its own.");
        terminal.println("Begin with: winnow load YOUR-DIGEST");
    }

    /** Tells of papers that the scheme does not cover; in a large digest they are not counted for it. */
    private void printUntopical(Library library, Summary summary) {
        if (!library.hasDigest() || summary.briefs() == summary.papers() || summary.papers() > MOST_COUNTED) {
            return;
        }
        int without = 0;
        for (Profile profile : library.profiles()) {
            without += profile.topics().isEmpty() ? 1 : 0;
        }
        if (without > 0) {
            session.terminal()
                    .paragraph(
                            Words.count(without, "paper")
                                    + " under no topic of the scheme: winnow topics shows what they" + " are about",
                            " ",
                            " ");
        }
    }

    private OnRecord onRecord() throws IOException {
        return new OnRecord(session);
    }

    private void print(Library library, Summary summary) throws IOException {
        Terminal terminal = session.terminal();
        terminal.println(Ink.STRONG.on(Words.count(summary.papers(), "paper") + ", "
                        + Words.count(summary.sentences(), "sentence") + ", "
                        + Words.count(summary.briefs(), "brief"))
                + from(library, summary));
        if (!summary.topics().isEmpty()) {
            terminal.println();
            terminal.println(Ink.STRONG.on("Topics"));
            String topics = summary.topics().entrySet().stream()
                    .limit(TOPICS)
                    .map(entry -> entry.getKey() + Ink.FAINT.on(" " + entry.getValue()))
                    .collect(Collectors.joining(" · "));
            int more = summary.topics().size() - TOPICS;
            terminal.paragraph(topics + (more > 0 ? " · and " + more + " more" : ""), " ", " ");
        }
        printUntopical(library, summary);
        printOrder(library);
        onRecord().printPick();
        terminal.println();
        terminal.println(Ink.STRONG.on("Next"));
        if (!library.hasDigest()) {
            terminal.println(" winnow load YOUR-DIGEST   to read the abstracts beside the briefs");
        }
        terminal.println(" winnow papers             all of them; --tier laptop, --topic, --has code");
        terminal.println(" winnow show PAPER         one of them, with its brief");
        terminal.println(" winnow order              the reasons, line by line; --example gives a team.yaml");
    }

    private void printOrder(Library library) throws IOException {
        if (library.size() > MOST_TO_RANK) {
            return;
        }
        TeamOrder order = TeamOrder.of(session, "");
        Ranking ranking = order.ranking();
        Terminal terminal = session.terminal();
        terminal.println();
        terminal.println(Ink.STRONG.on("First of the build order")
                + Ink.FAINT.on(
                        ranking.team().file().isEmpty()
                                ? " for a team that is assumed"
                                : " for " + ranking.team().file()));
        OrderPrint print = new OrderPrint(terminal, ranking);
        ranking.withinReach().stream().limit(OrderPrint.USUAL).forEach(each -> terminal.println(print.line(each)));
        if (!order.findings().isEmpty()) {
            terminal.println(
                    Ink.WARN.on(" " + Words.count(order.findings().size(), "finding") + " in team.yaml: winnow order"));
        }
    }

    private static String from(Library library, Summary summary) {
        if (!summary.files().isEmpty()) {
            return Ink.FAINT.on(" from " + String.join(", ", summary.files()));
        }
        String of = library.workspace().name("reference");
        return Ink.FAINT.on(
                library.isBundled()
                        ? " bundled with winnow; no digest is loaded"
                        : " of " + of + "/ and of what is bundled with winnow; no digest is loaded");
    }
}
