package winnow.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.paper.Fingerprint;
import winnow.paper.Mention;
import winnow.paper.Origin;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Role;
import winnow.paper.Sentence;
import winnow.text.Span;

/** The papers of a reference whose digest is not at hand, as far as lock and briefs tell; for any number of threads. */
final class BriefedPapers {
    private final Reference reference;
    private final Map<PaperId, Paper> byId = new HashMap<>();
    private @Nullable List<Paper> papers;

    BriefedPapers(Reference reference) {
        this.reference = reference;
    }

    synchronized List<Paper> papers() {
        if (papers == null) {
            Map<PaperId, Paper> all = new LinkedHashMap<>();
            for (DigestLock.Locked locked : reference.lock().papers()) {
                Brief brief = reference.briefs().get(locked.id());
                all.put(locked.id(), paper(locked, locked.n(), brief));
            }
            for (Brief brief : reference.briefs().values()) {
                if (!all.containsKey(brief.id())) {
                    int n = all.size() + 1;
                    all.put(
                            brief.id(),
                            paper(new DigestLock.Locked(brief.id(), n, brief.title(), List.of()), n, brief));
                }
            }
            papers = List.copyOf(all.values());
        }
        return papers;
    }

    /** The paper of an id. */
    synchronized Optional<Paper> paper(PaperId id) {
        if (byId.isEmpty()) {
            papers().forEach(paper -> byId.put(paper.id(), paper));
        }
        return Optional.ofNullable(byId.get(id));
    }

    private static Paper paper(DigestLock.Locked locked, int n, @Nullable Brief brief) {
        Origin origin = new Origin(brief == null ? "" : brief.file(), brief == null ? 0 : brief.lineOf("title"));
        Paper.Draft draft = Paper.titled(locked.id(), n, locked.title(), origin)
                .text("", sentences(locked.sentences()))
                .mentions(nameIn(locked.title()));
        return brief == null
                ? draft.paper()
                : draft.kind(brief.kind())
                        .code(brief.code())
                        .topics(brief.topics())
                        .tier(brief.tier(), brief.reasons().getOrDefault("tier", ""))
                        .paper();
    }

    /** What stands before the colon of a title, when it is one word. */
    private static List<Mention> nameIn(String title) {
        int colon = title.indexOf(": ");
        String head = colon < 0 ? "" : title.substring(0, colon);
        return head.isEmpty() || head.indexOf(' ') >= 0
                ? List.of()
                : List.of(Mention.inTitle(Mention.Kind.NAME, head, new Span(0, colon), title));
    }

    private static List<Sentence> sentences(List<Fingerprint> prints) {
        List<Sentence> sentences = new ArrayList<>();
        for (Fingerprint print : prints) {
            sentences.add(new Sentence(sentences.size() + 1, Role.OTHER, "", 0, 0, print));
        }
        return sentences;
    }
}
