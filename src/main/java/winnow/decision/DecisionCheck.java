package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision.Chosen;
import winnow.decision.Decision.Considered;
import winnow.decision.Decision.Ranked;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Nearest;
import winnow.text.Place;

/** Holds a log against itself and against what is known today. */
public final class DecisionCheck {
    /** A score is recorded with so many decimals. */
    private static final double NOTHING = 0.005;

    private static final int MOST_NAMED = 2;

    private final DecisionLog log;
    private final Known known;
    private final List<Finding> findings = new ArrayList<>();

    private DecisionCheck(DecisionLog log, Known known) {
        this.log = log;
        this.known = known;
    }

    /** What is malformed and what does not hold, by place. */
    public static List<Finding> check(DecisionLog log, Known known) {
        DecisionCheck check = new DecisionCheck(log, known);
        check.findings.addAll(log.findings());
        for (Decision decision : log.decisions()) {
            check.chosen(decision);
            check.papers(decision);
            check.successor(decision);
            check.predecessors(decision);
            check.findings.addAll(EvidenceCheck.check(decision, known));
            check.ranking(decision);
        }
        check.picks();
        check.findings.sort(null);
        return List.copyOf(check.findings);
    }

    /** What became of the sentences that decisions cite. */
    public static List<Finding> evidence(DecisionLog log, Known known) {
        return log.decisions().stream()
                .flatMap(decision -> EvidenceCheck.check(decision, known).stream())
                .sorted()
                .toList();
    }

    /** Whether the outcome names this option: by its name, or by the words it begins with. */
    static boolean isChosen(Considered option, Decision decision) {
        Chosen chosen = decision.chosen();
        if (chosen == null || chosen.option().isBlank()) {
            return false;
        }
        String wanted = folded(chosen.option());
        String text = folded(option.text());
        return folded(option.name()).equals(wanted)
                || (text.startsWith(wanted)
                        && (text.length() == wanted.length()
                                || !Character.isLetterOrDigit(text.charAt(wanted.length()))));
    }

    private static String folded(String words) {
        return words.replaceAll("[\"“”„‘’'«»]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private void chosen(Decision decision) {
        Chosen chosen = decision.chosen();
        if (chosen == null) {
            return;
        }
        if (decision.options().stream().noneMatch(option -> isChosen(option, decision))) {
            List<String> names =
                    decision.options().stream().map(Considered::name).toList();
            findings.add(Finding.error(
                    "option-not-considered",
                    chosen.at(),
                    decision.id() + " chose “" + chosen.option() + "”, which is not among the options considered",
                    Nearest.to(chosen.option(), names)
                            .map(near -> "did you mean “" + near + "”?")
                            .orElse("add it to " + DecisionReader.OPTIONS)));
        }
        PaperId paper = decision.paper();
        if (paper != null
                && PaperId.isValid(chosen.option())
                && !chosen.option().equals(paper.value())) {
            findings.add(Finding.error(
                    "paper-not-chosen",
                    decision.placeOf("paper"),
                    decision.id() + " is filed under " + paper + " but chose " + chosen.option(),
                    "- paper: " + chosen.option()));
        }
    }

    private void papers(Decision decision) {
        if (decision.paper() != null) {
            paper(decision, decision.paper(), decision.placeOf("paper"));
        }
        if (!decision.ranking().isEmpty()) {
            for (Considered option : decision.options()) {
                if (option.paper() != null && !option.paper().equals(decision.paper())) {
                    paper(decision, option.paper(), option.at());
                }
            }
        }
    }

    private void paper(Decision decision, PaperId paper, Place at) {
        if (!known.paper(paper)) {
            List<String> papers = known.papers().stream().map(PaperId::value).toList();
            findings.add(Finding.error(
                    "unknown-paper",
                    at,
                    decision.id() + ": " + paper + " is not in the library",
                    Nearest.to(paper.value(), papers)
                            .map(near -> "did you mean " + near + "?")
                            .orElse(null)));
        }
    }

    private void successor(Decision decision) {
        Status status = decision.status();
        if (status == null || status.word() != Status.Word.SUPERSEDED) {
            return;
        }
        Place at = decision.placeOf("status");
        if (status.successor() == null) {
            findings.add(Finding.error(
                    "no-successor",
                    at,
                    decision.id() + " is superseded, but does not say by which decision",
                    "- status: superseded by D-…"));
            return;
        }
        Optional<Decision> successor = log.decision(status.successor());
        if (successor.isEmpty() || decision.id().equals(status.successor())) {
            findings.add(Finding.error(
                    "no-successor",
                    at,
                    decision.id() + " is superseded by " + status.successor() + ", which is "
                            + (successor.isEmpty() ? "not there" : "itself"),
                    null));
        } else if (!successor.get().supersedes().contains(decision.id())) {
            findings.add(Finding.warning(
                    "unaware-successor",
                    successor.get().placeOf("supersedes"),
                    successor.get().id() + " supersedes " + decision.id() + ", but does not say so",
                    "- supersedes: " + decision.id()));
        }
    }

    private void predecessors(Decision decision) {
        for (DecisionId id : decision.supersedes()) {
            Optional<Decision> earlier = log.decision(id);
            Place at = decision.placeOf("supersedes");
            if (earlier.isEmpty()) {
                findings.add(Finding.error(
                        "no-predecessor", at, decision.id() + " supersedes " + id + ", which is not there", null));
                continue;
            }
            Status status = earlier.get().status();
            if (status != null && status.word() != Status.Word.SUPERSEDED && decision.isAccepted()) {
                findings.add(Finding.error(
                        "unaware-predecessor",
                        earlier.get().placeOf("status"),
                        decision.id() + " supersedes " + id + ", but " + id + " is still " + status,
                        "- status: " + Status.supersededBy(decision.id())));
            }
            if (decision.date() != null
                    && earlier.get().date() != null
                    && decision.date().isBefore(earlier.get().date())) {
                findings.add(Finding.warning(
                        "date-order",
                        decision.placeOf("date"),
                        decision.id() + " is dated before " + id + ", which it supersedes",
                        null));
            }
        }
    }

    private void picks() {
        List<Decision> picks =
                log.decisions().stream().filter(Decision::isAcceptedPick).toList();
        for (int at = 1; at < picks.size(); at++) {
            Decision first = picks.get(0);
            Decision further = picks.get(at);
            findings.add(Finding.error(
                    "two-picks",
                    further.placeOf("paper"),
                    further.id() + " and " + first.id() + " both are accepted and pick a paper; only one is built",
                    "let one supersede the other, on both ends"));
        }
    }

    private void ranking(Decision decision) {
        List<Known.Standing> now = known.ranking();
        PaperId paper = decision.paper();
        Optional<Ranked> recorded = decision.ranking().stream()
                .filter(row -> row.paper().equals(paper))
                .findFirst();
        if (!decision.isAcceptedPick() || now.isEmpty() || recorded.isEmpty()) {
            return;
        }
        Known.Standing is = now.stream()
                .filter(each -> each.paper().equals(paper))
                .findFirst()
                .orElse(null);
        int rank = is == null ? 0 : is.rank();
        Optional<Reviewed> reviewed = Reviewed.of(decision);
        if (rank > 0
                && rank <= reviewed.map(Reviewed::rank).orElse(recorded.get().rank())) {
            return;
        }
        String because = is == null ? "" : cause(decision, recorded.get(), now, is);
        findings.add(Finding.warning(
                "ranking-changed",
                reviewed.isPresent()
                        ? decision.placeOf(Reviewed.KEY)
                        : recorded.get().at(),
                decision.id() + " chose " + paper + " at rank " + recorded.get().rank()
                        + reviewed.map(last -> " and was reviewed at rank " + last.rank())
                                .orElse("")
                        + "; with today's briefs and team it is "
                        + (rank == 0 ? "not ranked" : ordinal(rank))
                        + (because.isBlank() ? "" : ", because " + because),
                "stay with it: winnow decisions " + decision.id()
                        + " --review; or decide anew: winnow decide PAPER --supersede " + decision.id()));
    }

    /**
     * Why a pick has fallen: what keeps it from the first place when its own score fell; otherwise the papers that
     * have come before it, those that were not recorded first.
     */
    private static String cause(Decision decision, Ranked was, List<Known.Standing> now, Known.Standing is) {
        if (is.score() < was.score() - NOTHING) {
            return String.format(Locale.ROOT, "its own score fell from %.2f to %.2f", was.score(), is.score())
                    + (is.because().isBlank() ? "" : ": " + is.because());
        }
        Map<PaperId, Double> before = decision.ranking().stream()
                .collect(Collectors.toMap(Ranked::paper, Ranked::score, (one, other) -> one));
        Set<PaperId> ahead = decision.ranking().stream()
                .filter(row -> row.rank() < was.rank())
                .map(Ranked::paper)
                .collect(Collectors.toSet());
        List<String> passed = now.stream()
                .filter(each -> each.rank() < is.rank() && !ahead.contains(each.paper()))
                .map(each -> passing(each, before.get(each.paper())))
                .limit(MOST_NAMED)
                .toList();
        return passed.isEmpty() ? is.because() : String.join(" and ", passed);
    }

    private static String passing(Known.Standing other, @Nullable Double before) {
        if (before == null) {
            return String.format(Locale.ROOT, "%s came before it with %.2f", other.paper(), other.score());
        }
        return other.score() > before + NOTHING
                ? String.format(Locale.ROOT, "%s rose from %.2f to %.2f", other.paper(), before, other.score())
                : String.format(Locale.ROOT, "%s is ahead of it with %.2f", other.paper(), other.score());
    }

    /** {@code 1st, 2nd, 3rd, 4th, 11th, 21st}. */
    static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + (teen
                        ? "th"
                        : List.of("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th")
                                .get(number % 10));
    }
}
