package winnow.reading;

import java.util.ArrayList;
import java.util.List;
import winnow.paper.Paper;
import winnow.paper.Role;
import winnow.paper.Sentence;

/**
 * A paper with its roles, kind, topics and tier as the readers tell them, whether {@link PaperReader}
 * calls them yet or not. When it does, this is no longer needed.
 */
final class Wired {
    private static final RoleReader ROLES = new RoleReader();
    private static final KindReader KINDS = new KindReader();
    private static final TopicScheme SCHEME = TopicScheme.bundled();
    private static final TierReader TIERS = new TierReader();

    private Wired() {}

    static List<Gold> papers(List<Gold> papers) {
        return papers.stream()
                .map(gold -> new Gold(gold.label(), paper(gold.read())))
                .toList();
    }

    private static Paper paper(Paper read) {
        Abstract text = Abstract.of(read.title(), read.text());
        List<Role> roles = ROLES.roles(text);
        var kind = KINDS.kind(text);
        List<String> topics = SCHEME.topics(text, roles);
        TierReading tier = TIERS.tier(text, roles, kind, topics, read.hardware());
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : read.sentences()) {
            sentences.add(Sentence.of(sentence.n(), roles.get(sentence.n() - 1), read.text(), sentence.span()));
        }
        return new Paper(
                read.id(),
                read.n(),
                read.title(),
                read.name(),
                read.aliases(),
                kind,
                read.source(),
                read.text(),
                sentences,
                read.figures(),
                read.hardware(),
                read.scale(),
                read.baselines(),
                read.buildsOn(),
                read.datasets(),
                read.models(),
                read.code(),
                read.relations(),
                topics,
                tier.tier(),
                tier.why());
    }
}
