package winnow.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.paper.Finding;
import winnow.paper.Fingerprint;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Place;

/**
 * The loaded digest against the lock.
 *
 * @param cited what became of each sentence that a brief cites
 * @param findings a finding for each sentence reworded, gone or added, and each paper gone or retitled
 */
public record DriftReport(List<Drift> cited, List<Finding> findings) {
    private static final String LOCK = "digest.lock.json";
    private static final String ADVICE = "look at the brief, then type: winnow load --accept DIGEST";

    public DriftReport {
        cited = List.copyOf(cited);
        findings = List.copyOf(findings);
    }

    /** How many of the cited sentences met a fate. */
    public long count(Drift.Fate fate) {
        return cited.stream().filter(drift -> drift.fate() == fate).count();
    }

    /**
     * Compares. The bundled lock speaks only of the papers it knows by id and title; a workspace's own lock
     * of all its papers.
     */
    static DriftReport of(Library library, DigestLock against, Map<Fingerprint, String> wordings) {
        Reference reference = library.reference();
        List<Drift> cited = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        if (!library.hasDigest()) {
            return new DriftReport(cited, findings);
        }
        for (DigestLock.Locked locked : locked(reference, against)) {
            Optional<Paper> paper = library.paper(locked.id());
            if (paper.isPresent() && (reference.ownLock() || paper.get().title().equals(locked.title()))) {
                if (!paper.get().title().equals(locked.title())) {
                    findings.add(finding(
                            "paper-retitled",
                            locked.id(),
                            "the paper has another title now: " + paper.get().title(),
                            null,
                            library));
                }
                Set<Integer> wanted = citedSentences(library.brief(locked.id()));
                for (Drift drift : Drift.of(locked, paper.get(), wordings)) {
                    add(drift, wanted, cited, findings, library);
                }
            } else if (reference.ownLock()) {
                findings.add(
                        finding("paper-gone", locked.id(), "the digest has no such paper any more", null, library));
            }
        }
        return new DriftReport(cited, findings);
    }

    /** The team's lock; without one, the bundled lock, and what the team's own briefs were written against. */
    private static Collection<DigestLock.Locked> locked(Reference reference, DigestLock against) {
        if (reference.ownLock()) {
            return reference.lock().papers();
        }
        Map<PaperId, DigestLock.Locked> locked = new LinkedHashMap<>();
        reference.lock().papers().forEach(paper -> locked.put(paper.id(), paper));
        for (DigestLock.Locked paper : against.papers()) {
            Brief brief = reference.briefs().get(paper.id());
            if (brief != null && reference.isOwn(brief)) {
                locked.put(paper.id(), paper);
            }
        }
        return locked.values();
    }

    private static Set<Integer> citedSentences(Optional<Brief> brief) {
        Set<Integer> cited = new HashSet<>();
        brief.ifPresent(found -> found.citations().forEach(citation -> cited.add(citation.sentence())));
        return cited;
    }

    private static void add(
            Drift drift, Set<Integer> wanted, List<Drift> cited, List<Finding> findings, Library library) {
        SentenceRef ref = drift.ref();
        if (wanted.contains(ref.sentence()) && drift.fate() != Drift.Fate.ADDED) {
            cited.add(drift);
        }
        PaperId id = ref.paper();
        switch (drift.fate()) {
            case REWORDED -> findings.add(finding("sentence-reworded", id, reworded(drift), ref, library));
            case GONE -> findings.add(finding("sentence-gone", id, ref + " is gone" + words(drift), ref, library));
            case ADDED -> findings.add(finding("sentence-added", id, ref + " is new" + words(drift), null, library));
            case SAME, MOVED -> {}
        }
    }

    private static String reworded(Drift drift) {
        Double likeness = drift.likeness();
        String alike = likeness == null ? "" : ", " + (int) (likeness * 100) + " % alike";
        String where = drift.now() == null || drift.now() == drift.ref().sentence() ? "" : ", now s" + drift.now();
        return drift.ref() + " is reworded" + alike + where + words(drift);
    }

    private static String words(Drift drift) {
        return drift.difference().isEmpty() ? "" : ": " + drift.difference();
    }

    /** At the line of the brief that cites the sentence first; else at the lock. */
    private static Finding finding(
            String rule, PaperId id, String message, @Nullable SentenceRef ref, Library library) {
        Optional<Brief> brief = library.brief(id);
        if (ref != null && brief.isPresent()) {
            Optional<Brief.Citation> first = brief.get().citations().stream()
                    .filter(citation -> citation.sentence() == ref.sentence())
                    .findFirst();
            if (first.isPresent()) {
                Place place = new Place(
                        brief.get().file(), first.get().line(), first.get().column());
                return Finding.warning(rule, place, message, ADVICE);
            }
        }
        String lock =
                library.reference().ownLock() ? library.workspace().name("reference/" + LOCK) : Layers.BUNDLED + LOCK;
        return Finding.warning(rule, new Place(lock, 0, 0), message, ADVICE);
    }
}
