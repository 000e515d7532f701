package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import winnow.brief.Brief;
import winnow.decision.Edited.Refusal;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.order.Ranking;
import winnow.order.Ranking.Weighed;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.RepairedText;
import winnow.text.Source;

/**
 * Makes a record of a pick from the ranking and the brief: every line of it is a fact, a fingerprint or our
 * own word, none is of an abstract.
 */
public final class Drafting {
    /** What the record says itself. */
    private static final Pattern BECAUSE = Pattern.compile("^\\s*because\\s+", Pattern.CASE_INSENSITIVE);

    private final Library library;
    private final Ranking ranking;
    private final Known known;
    private final DecisionEditor editor;

    public Drafting(Library library, Ranking ranking) {
        this.library = library;
        this.ranking = ranking;
        this.known = KnownToday.of(library, ranking);
        this.editor = new DecisionEditor(known);
    }

    /** The change of a log that puts a pick on record, or why it cannot be. */
    public Edited write(Source log, Pick pick) {
        Optional<Refusal> wrong = Stream.concat(Stream.of(pick.paper()), pick.over().stream())
                .map(editor::strange)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> pick.cite().stream()
                        .map(this::wrong)
                        .flatMap(Optional::stream)
                        .findFirst());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        DecisionDraft draft = draft(pick);
        DecisionId earlier = pick.supersedes();
        return earlier == null ? editor.append(log, draft) : editor.supersede(log, earlier, draft);
    }

    private Optional<Refusal> wrong(SentenceRef ref) {
        Optional<Fingerprint> now = known.sentence(ref);
        return editor.wrong(new Evidence(
                ref,
                now.map(print -> Objects.requireNonNullElse(ref.pin(), print)).orElse(Evidence.NOTHING)));
    }

    /**
     * The record of a pick.
     *
     * @throws IllegalArgumentException when the paper, or one of those it is picked over, is not in the library
     */
    public DecisionDraft draft(Pick pick) {
        Profile profile = library.profile(pick.paper())
                .orElseThrow(() -> new IllegalArgumentException(pick.paper() + " is not in the library"));
        Optional<Brief> brief = Optional.ofNullable(profile.brief());
        String team = DraftWords.team(ranking.team());
        String digest = DraftWords.digestName(library);
        return new DecisionDraft(
                pick.title().isBlank()
                        ? "Build " + RepairedText.of(profile.shortName()).text()
                        : pick.title(),
                pick.status(),
                pick.date(),
                pick.decisionMakers(),
                pick.paper(),
                team,
                DecisionDraft.contextOfPick(
                        digest, DraftWords.digestFingerprint(library).hex(), library.size(), team),
                drivers(),
                new Contenders(library, ranking).options(pick.paper(), pick.over()),
                pick.paper().value(),
                BECAUSE.matcher(pick.because()).replaceFirst(""),
                brief.map(each -> BriefWords.lines(each.section(Brief.WATCH_OUT), each.id()))
                        .orElse(List.of()),
                brief.map(each -> BriefWords.lines(each.section(Brief.CHECK), each.id()))
                        .orElse(List.of()),
                evidence(profile, pick));
    }

    private List<String> drivers() {
        double sum = ranking.criteria().stream().mapToDouble(Weighed::weight).sum();
        return ranking.criteria().stream()
                .filter(each -> each.weight() > 0)
                .map(each -> DecisionDraft.driver(
                        each.id(),
                        each.weight() / sum,
                        each.question() + (isSaid(each) ? "" : " (the team gave no weight)")))
                .toList();
    }

    private static boolean isSaid(Weighed criterion) {
        return criterion.said().number() != null;
    }

    /** What the brief's parts and figures stand on, then what was cited beside. */
    private List<Evidence> evidence(Profile profile, Pick pick) {
        PaperId paper = pick.paper();
        List<Evidence> evidence = new ArrayList<>();
        BriefWords.grounds(profile).forEach((sentence, words) -> {
            SentenceRef ref = new SentenceRef(paper, sentence);
            known.sentence(ref).ifPresent(print -> evidence.add(new Evidence(ref, print, words)));
        });
        for (SentenceRef cited : pick.cite()) {
            SentenceRef ref = new SentenceRef(cited.paper(), cited.sentence());
            boolean further = evidence.stream().noneMatch(each -> each.ref().equals(ref));
            if (further) {
                known.sentence(ref).ifPresent(print -> evidence.add(new Evidence(ref, print)));
            }
        }
        return evidence;
    }
}
