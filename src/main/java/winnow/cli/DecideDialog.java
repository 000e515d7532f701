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
        DecisionId earlier = word == Status.Word.ACCEPTED ? replaced(log) : null;
        PaperId paper = paper();
        String because = because(paper);
        List<PaperId> over = others();
        List<String> makers = split(answer("Who decides? Names with commas, or just Enter:", ""));
        Pick plain = Pick.of(paper, because);
        return new Pick(paper, because, over, word, List.of(), earlier, "", makers, plain.date());
    }

    /** The pick that stands, which has to be given up for another; {@code null} when none stands. */
    private @Nullable DecisionId replaced(DecisionLog log) throws IOException {
        Optional<Decision> standing = log.pick();
        if (standing.isEmpty()) {
            return null;
        }
        Decision pick = standing.get();
        if (!isYes(pick.id() + " stands: " + pick.title() + ". Replace it? yes or no", false)) {
            throw stopped();
        }
        return pick.id();
    }

    private void show() {
        terminal.println(Ink.STRONG.on("The order for this team"));
        ranking.papers().stream().limit(FIRST).forEach(this::show);
        terminal.println(Ink.FAINT.on(" winnow order has all of them, with the reasons"));
        terminal.println();
    }

    private void show(Ranked paper) {
        List<String> facts = new ArrayList<>();
        facts.add(String.format(Locale.ROOT, "%2d. %-14s %.2f", paper.rank(), paper.paper(), paper.score()));
        facts.add("first in " + Math.round(paper.firstShare() * 100) + " %");
        if (paper.tier() != null) {
            facts.add(String.valueOf(paper.tier()));
        }
        if (paper.weeks() > 0) {
            facts.add(Words.count(paper.weeks(), "week"));
        }
        terminal.println(Terminal.cut(String.join(" · ", facts), terminal.width()));
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
            because = answer("Why? We build " + paper + " because", "");
        }
        return because;
    }

    private List<PaperId> others() throws IOException {
        while (true) {
            List<PaperId> others = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (String name :
                    split(answer("Over which others, beside the first five? Names with commas, or just Enter:", ""))) {
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
