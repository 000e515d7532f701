package winnow.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.paper.Kind;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Tier;

/**
 * A paper and its brief. Where both speak, a person's word, the brief, counts.
 *
 * @param paper what was read
 * @param brief what a person wrote; {@code null} when nobody did
 * @param kind what it mainly contributes
 * @param tier the least machine for a faithful build
 * @param topics most central first
 * @param code addresses of its own code, data or project page
 * @param weeks effort for two engineers; 0 when nobody said
 */
public record Profile(
        Paper paper,
        @Nullable Brief brief,
        @Nullable Kind kind,
        @Nullable Tier tier,
        List<String> topics,
        List<String> code,
        int weeks) {

    static Profile of(Paper paper, @Nullable Brief brief) {
        if (brief == null) {
            return new Profile(paper, null, paper.kind(), paper.tier(), paper.topics(), paper.code(), 0);
        }
        return new Profile(
                paper,
                brief,
                brief.kind() == null ? paper.kind() : brief.kind(),
                brief.tier() == null ? paper.tier() : brief.tier(),
                brief.topics().isEmpty() ? paper.topics() : brief.topics(),
                brief.code().isEmpty() ? paper.code() : brief.code(),
                brief.weeks());
    }

    /** The paper with the brief's word for kind, tier, topics and code in it. */
    public Paper paperWithBrief() {
        return brief == null ? paper : paper.withBrief(kind, tier, topics, code);
    }

    public PaperId id() {
        return paper.id();
    }

    /** The name it goes by: the system's, or the head of its title, or its id. */
    public String shortName() {
        String name = paper.name();
        return name == null ? paper.id().value() : name;
    }
}
