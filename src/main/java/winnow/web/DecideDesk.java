package winnow.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.decision.DecisionId;
import winnow.decision.DecisionLog;
import winnow.decision.Drafting;
import winnow.decision.Edited;
import winnow.decision.Pick;
import winnow.decision.SafeFile;
import winnow.decision.Status;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Source;
import winnow.web.DecideSheet.Candidate;
import winnow.web.DecideSheet.Line;

/** Puts a pick on record as the command does, with a look at the change before it is written. */
final class DecideDesk {
    private static final int OFFERED = 200;
    private static final int LONGEST = 4_000;

    private final Holdings holdings;

    DecideDesk(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The form, with nothing to write yet. */
    DecideSheet blank(Query query) throws IOException {
        return sheet(query.first("paper").isEmpty() ? ofFirstCited(query) : query, "", "", null, "");
    }

    /** The form with the paper of the first sentence that is cited: whoever comes from there means that one. */
    private static Query ofFirstCited(Query query) {
        String cited = query.first("cite");
        if (!cited.contains("#")) {
            return query;
        }
        Map<String, List<String>> values = new LinkedHashMap<>(query.values());
        values.put("paper", List.of(cited.substring(0, cited.indexOf('#'))));
        return new Query(values);
    }

    /** What would be written now. */
    DecideSheet preview(Query form) throws IOException {
        Source before = file().source();
        return shown(form, edit(before, form), SafeFile.version(before.text()), "", "");
    }

    /** Writes it, if the log is still what was seen. */
    Written write(Query form) throws IOException {
        Edited edited = file().edit(form.first("seen"), now -> edit(now, form));
        if (edited instanceof Edited.Change change) {
            return new Written(change.decision().toString(), null);
        }
        Edited.Refusal refusal = (Edited.Refusal) edited;
        String advice = refusal.suggestion() == null ? "" : refusal.suggestion();
        Source now = file().source();
        return new Written("", shown(form, edit(now, form), SafeFile.version(now.text()), refusal.reason(), advice));
    }

    /**
     * What became of a write.
     *
     * @param decision its id; empty when nothing was written
     * @param sheet what to show then
     */
    record Written(String decision, @Nullable DecideSheet sheet) {}

    private SafeFile file() throws IOException {
        return SafeFile.log(holdings.library().workspace());
    }

    private DecideSheet shown(Query form, Edited edited, String seen, String problem, String advice)
            throws IOException {
        if (edited instanceof Edited.Change change) {
            return sheet(form, problem, advice, change, seen);
        }
        Edited.Refusal refusal = (Edited.Refusal) edited;
        String suggestion = refusal.suggestion() == null ? "" : refusal.suggestion();
        return sheet(form, refusal.reason(), suggestion, null, seen);
    }

    private DecideSheet sheet(Query form, String problem, String advice, Edited.@Nullable Change change, String seen)
            throws IOException {
        List<Candidate> papers = holdings.ranking().papers().stream()
                .limit(OFFERED)
                .map(paper -> new Candidate(
                        paper.paper().value(),
                        paper.rank() + ". " + holdings.name(paper.paper())
                                + (paper.withinReach() ? "" : " (out of reach)")))
                .toList();
        return new DecideSheet(
                form,
                papers,
                holdings.log()
                        .pick()
                        .map(Decision::id)
                        .map(DecisionId::toString)
                        .orElse(""),
                problem,
                advice,
                change == null ? List.of() : Line.of(change.diff()),
                change == null ? "" : record(change),
                seen);
    }

    private static String record(Edited.Change change) {
        Source after = new Source(change.before().name(), change.after());
        return DecisionLog.of(after)
                .decision(change.decision())
                .map(decision -> decision.span().of(change.after()))
                .map(text -> new MarkdownHtml("", 1).html(text))
                .orElse("");
    }

    /** The change, or what is missing in the form. */
    private Edited edit(Source log, Query form) {
        Optional<PaperId> paper = paper(form.first("paper"));
        String because = form.first("because").strip();
        if (paper.isEmpty()) {
            return new Edited.Refusal("there is no paper “" + form.first("paper") + "”", "choose one of the list");
        }
        if (because.isEmpty()) {
            return new Edited.Refusal("a decision needs its reason", "say why it was chosen");
        }
        if (because.length() > LONGEST || form.first("title").length() > LONGEST) {
            return new Edited.Refusal("the reason is too long", "say it in less than " + LONGEST + " characters");
        }
        try {
            return new Drafting(holdings.library(), holdings.ranking())
                    .write(log, pick(DecisionLog.of(log), form, paper.get(), because));
        } catch (IOException e) {
            return new Edited.Refusal("the papers cannot be read: " + e.getMessage(), null);
        } catch (IllegalArgumentException e) {
            return new Edited.Refusal(String.valueOf(e.getMessage()), null);
        }
    }

    private Pick pick(DecisionLog log, Query form, PaperId paper, String because) {
        Status.Word status = Stream.of(Status.Word.PROPOSED, Status.Word.REJECTED)
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(form.first("status")))
                .findFirst()
                .orElse(Status.Word.ACCEPTED);
        boolean replaces = !form.first("supersede").isEmpty();
        return new Pick(
                paper,
                because,
                List.of(),
                status,
                cited(form.first("cite"), paper),
                replaces ? log.pick().map(Decision::id).orElse(null) : null,
                form.first("title").strip(),
                words(form.first("makers")),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private Optional<PaperId> paper(String asked) {
        return asked.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(holdings.library().find(asked).id());
    }

    /** {@code s8, kivi#s3}: the first is a sentence of the paper picked. */
    private static List<SentenceRef> cited(String typed, PaperId paper) {
        List<SentenceRef> cited = new ArrayList<>();
        for (String word : words(typed)) {
            String full = word.contains("#") ? word : paper + "#" + word;
            cited.add(SentenceRef.parse(full)
                    .orElseThrow(
                            () -> new IllegalArgumentException("“" + word + "” is no sentence; write s8 or kivi#s3")));
        }
        return cited;
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
