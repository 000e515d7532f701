package winnow.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.decision.DecisionId;
import winnow.decision.DecisionLog;
import winnow.decision.Pick;
import winnow.decision.Status;
import winnow.order.Ranking;
import winnow.order.Ranking.Ranked;
import winnow.paper.PaperId;

/** Asks a person at a terminal what to decide, with the ranking in view. */
final class DecideDialog {
    private static final int FIRST = 5;

    private final Session session;
    private final Terminal terminal;
    private final Ranking ranking;
    private @Nullable BufferedReader answers;

    DecideDialog(Session session, Ranking ranking) {
        this.session = session;
        this.terminal = session.terminal();
        this.ranking = ranking;
    }

    /** All that a pick needs. */
    Pick pick(DecisionLog log, Status.Word word) throws IOException {
        show();
        PaperId paper = paper();
        String because = because(paper);
        List<PaperId> over = others();
        Optional<Decision> standing = word == Status.Word.ACCEPTED ? log.pick() : Optional.empty();
        DecisionId earlier = null;
        if (standing.isPresent()) {
            Decision pick = standing.get();
            String question = pick.id() + " (" + pick.title() + ") stands. Replace it? yes or no";
            if (!isYes(question, false)) {
                throw stopped();
            }
            earlier = pick.id();
        }
        List<String> makers = split(answer("Who decides? names with commas; none is an answer", ""));
        Pick plain = Pick.of(paper, because);
        return new Pick(paper, because, over, word, List.of(), earlier, "", makers, plain.date());
    }

    private void show() {
        terminal.println(Ink.STRONG.on("The order for this team"));
        ranking.papers().stream().limit(FIRST).forEach(this::show);
        terminal.println(Ink.FAINT.on(" winnow order has all of them, with the reasons"));
        terminal.println();
    }

    private void show(Ranked paper) {
        String row = String.format(
                Locale.ROOT,
                "%2d. %.2f  first in %2d %%  %s",
                paper.rank(),
                paper.score(),
                Math.round(paper.firstShare() * 100),
                paper.paper());
        terminal.println(Terminal.cut(row, terminal.width()));
    }

    private PaperId paper() throws IOException {
        String first = ranking.papers().get(0).paper().value();
        while (true) {
            String typed = answer("Which paper?", first);
            var lookup = session.filledLibrary().find(typed);
            PaperId id = lookup.id();
            if (id != null) {
                return id;
            }
            terminal.println(lookup.problem());
        }
    }

    String because(PaperId paper) throws IOException {
        String because = "";
        while (because.isBlank()) {
            because = answer("Why " + paper + "? It is built, because", "");
        }
        return because;
    }

    private List<PaperId> others() throws IOException {
        while (true) {
            List<PaperId> others = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (String name : split(answer("Over which others, beside the first five? none is an answer", ""))) {
                var lookup = session.filledLibrary().find(name);
                PaperId id = lookup.id();
                if (id == null) {
                    problems.add(lookup.problem());
                } else {
                    others.add(id);
                }
            }
            if (problems.isEmpty()) {
                return others;
            }
            problems.forEach(terminal::println);
        }
    }

    private static List<String> split(String names) {
        return List.of(names.split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("none"))
                .toList();
    }

    /** Goes on only when the person says so. */
    void confirm() throws IOException {
        if (!isYes("Write it? yes or no", true)) {
            throw stopped();
        }
    }

    private boolean isYes(String question, boolean usual) throws IOException {
        String typed = answer(question, usual ? "yes" : "no").toLowerCase(Locale.ROOT);
        return typed.equals("yes") || typed.equals("y");
    }

    private static CommandFailure stopped() {
        return CommandFailure.refused("nothing was written", "");
    }

    private String answer(String question, String usual) throws IOException {
        if (answers == null) {
            answers = new BufferedReader(new InputStreamReader(session.input(), StandardCharsets.UTF_8));
        }
        terminal.out().print(question + (usual.isEmpty() ? "" : " [" + usual + "]") + " ");
        terminal.flush();
        String typed = answers.readLine();
        if (typed == null) {
            terminal.println();
            throw stopped();
        }
        return typed.isBlank() ? usual : typed.strip();
    }
}
