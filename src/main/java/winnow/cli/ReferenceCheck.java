package winnow.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import winnow.brief.Brief;
import winnow.brief.BriefCheck;
import winnow.brief.Likeness;
import winnow.decision.DecisionCheck;
import winnow.decision.DecisionLog;
import winnow.decision.KnownToday;
import winnow.decision.SafeFile;
import winnow.library.Library;
import winnow.library.Reference;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.reading.whole.TopicScheme;
import winnow.search.SharedTerms;
import winnow.search.Thesaurus;
import winnow.text.Place;
import winnow.text.Source;

/** Everything that {@code winnow check} looks at. Never stops at the first finding. */
final class ReferenceCheck {
    private final Library library;
    private final Set<String> topics;
    private final List<Finding> findings = new ArrayList<>();
    private final int decisions;

    ReferenceCheck(Session session) throws IOException {
        this.library = session.filledLibrary();
        this.topics = topics(session);
        briefs();
        findings.addAll(library.drift().findings());
        this.decisions = decisions();
    }

    /** What does not hold in one brief, which need not be in the reference. */
    static List<Finding> of(Session session, Brief brief, Source source) throws IOException {
        Library library = session.filledLibrary();
        Paper paper = library.paper(brief.id()).orElse(null);
        Likeness likeness = new SharedTerms(Thesaurus.of(library.workspace()));
        return BriefCheck.check(brief, source, paper, topics(session), likeness);
    }

    private static Set<String> topics(Session session) throws IOException {
        return Loads.scheme(session.workspace()).topics().stream()
                .map(TopicScheme.Topic::id)
                .collect(Collectors.toSet());
    }

    /** How many decisions the log holds; what does not hold in it is a finding. */
    private int decisions() throws IOException {
        Path file = library.workspace().decisions();
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            DecisionLog log = DecisionLog.of(SafeFile.log(library.workspace()).source());
            findings.addAll(DecisionCheck.check(log, KnownToday.of(library)));
            return log.decisions().size();
        } catch (CharacterCodingException e) {
            findings.add(Finding.error(
                    "not-utf8",
                    new Place(String.valueOf(file.getFileName()), 0, 0),
                    "the log could not be read: " + e.getMessage(),
                    "save it as UTF-8"));
            return 0;
        }
    }

    private void briefs() throws IOException {
        Reference reference = library.reference();
        Likeness likeness = new SharedTerms(Thesaurus.of(library.workspace()));
        findings.addAll(reference.findings());
        for (Brief brief : reference.briefs().values()) {
            if (library.brief(brief.id()).isEmpty()) {
                continue;
            }
            Paper paper = library.paper(brief.id()).orElse(null);
            Source source = reference.sources().getOrDefault(brief.file(), new Source(brief.file(), ""));
            findings.addAll(BriefCheck.check(brief, source, paper, topics, likeness));
        }
        if (!library.hasDigest()) {
            findings.add(Finding.note(
                    "no-digest",
                    new Place("reference", 0, 0),
                    "no digest is loaded: figures, links and wording were not held against the abstracts",
                    "type: winnow load YOUR-DIGEST"));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("papers", library.size());
        summary.put("briefs", library.reference().briefs().size());
        summary.put("digest", library.hasDigest());
        summary.put("decisions", decisions);
        return summary;
    }

    /** What was looked at, for a person. */
    String said() {
        long described = library.reference().briefs().values().stream()
                .filter(brief -> library.paper(brief.id()).isPresent())
                .count();
        return Words.count(described, "brief") + " of " + Words.count(library.size(), "paper")
                + (decisions == 0 ? "" : " and " + Words.count(decisions, "decision"))
                + (library.hasDigest() ? ", held against the digest" : ", without a digest");
    }
}
