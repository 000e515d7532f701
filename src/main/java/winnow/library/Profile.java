package winnow.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.brief.Effort;
import winnow.library.Corrections.Correction;
import winnow.paper.Kind;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Tier;

/**
 * A paper and its brief. Where both speak, a person's word counts: a correction before the brief, the brief before
 * what was read.
 *
 * @param paper what was read
 * @param brief what a person wrote; {@code null} when nobody did
 * @param kind what it mainly contributes
 * @param tier the least machine for a faithful build
 * @param topics most central first
 * @param code addresses of its own code, data or project page
 * @param weeks effort of the smallest build for two engineers; 0 when nobody said
 * @param corrections what a person said of single facts, by field
 */
public record Profile(
        Paper paper,
        @Nullable Brief brief,
        @Nullable Kind kind,
        @Nullable Tier tier,
        List<String> topics,
        List<String> code,
        int weeks,
        Map<String, Correction> corrections) {

    public Profile(
            Paper paper,
            @Nullable Brief brief,
            @Nullable Kind kind,
            @Nullable Tier tier,
            List<String> topics,
            List<String> code,
            int weeks) {
        this(paper, brief, kind, tier, topics, code, weeks, Map.of());
    }

    static Profile of(Paper paper, @Nullable Brief brief, Map<String, Correction> said) {
        Effort effort = brief == null ? null : brief.effort();
        Correction weeks = said.get("effort");
        if (weeks != null) {
            effort = Corrections.effort(weeks.value());
        }
        Kind kind = brief == null || said.containsKey("kind") ? null : brief.kind();
        Tier tier = brief == null || said.containsKey("tier") ? null : brief.tier();
        List<String> topics = brief == null || said.containsKey("topics") ? List.of() : brief.topics();
        List<String> code = brief == null || said.containsKey("code") ? List.of() : brief.code();
        return new Profile(
                paper,
                brief,
                kind == null ? paper.kind() : kind,
                tier == null ? paper.tier() : tier,
                topics.isEmpty() ? paper.topics() : topics,
                code.isEmpty() ? paper.code() : code,
                effort == null ? 0 : effort.smallest(),
                said);
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
