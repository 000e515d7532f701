package winnow.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.library.StoreMeta;
import winnow.order.Ranking;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.topic.Topic;

/**
 * The first page: what is loaded, where the decision stands, who leads and how surely, what to find out, and what
 * changed.
 *
 * @param files names of the loaded digests
 * @param topics those that papers name, most papers first
 * @param untopical how many papers are under none
 * @param first the first five of the order
 * @param brackets around those of them that are as good as equal
 * @param findOut what would change the order most if one knew it
 * @param pick the accepted decision that picks a paper; {@code null} when there is none
 * @param coverage what of the picked paper is done; {@code null} when nothing is picked
 * @param drifted how many sentences that decisions cite no longer say what they said
 * @param changes what is otherwise in the digest than the lock has it, in words
 * @param holdings to call papers by their names
 */
public record Front(
        int papers,
        int sentences,
        int briefs,
        List<String> files,
        boolean hasDigest,
        List<Topic> topics,
        int untopical,
        List<Ranking.Ranked> first,
        Map<PaperId, Bracket> brackets,
        List<Ranking.FindOut> findOut,
        @Nullable Decision pick,
        @Nullable Coverage coverage,
        long drifted,
        List<String> changes,
        Holdings holdings) {
    private static final int FIRST = 5;
    private static final int FOUND_OUT = 4;
    private static final int TOPICS = 24;

    /** So many of so many items are built and checked. */
    public record Coverage(long done, int items) {}

    static Front of(Holdings holdings) throws IOException {
        Ranking ranking = holdings.ranking();
        Optional<Decision> pick = holdings.log().pick();
        return new Front(
                holdings.size(),
                holdings.profiles().stream()
                        .mapToInt(profile -> profile.paper().sentences().size())
                        .sum(),
                (int) holdings.profiles().stream()
                        .filter(profile -> profile.brief() != null)
                        .count(),
                files(holdings),
                holdings.library().hasDigest(),
                holdings.topics().topics().stream()
                        .filter(topic -> !topic.papers().isEmpty())
                        .sorted((a, b) -> b.papers().size() - a.papers().size())
                        .limit(TOPICS)
                        .toList(),
                holdings.topics().untopical().size(),
                ranking.papers().stream().limit(FIRST).toList(),
                Bracket.of(ranking),
                ranking.findOut().stream().limit(FOUND_OUT).toList(),
                pick.orElse(null),
                pick.isEmpty() ? null : coverage(holdings),
                LogSheet.of(holdings).drifted(),
                changes(holdings),
                holdings);
    }

    private static List<String> files(Holdings holdings) {
        return holdings.library()
                .meta()
                .map(meta -> meta.files().stream()
                        .map(StoreMeta.DigestFile::name)
                        .map(name -> name.replaceFirst(".*[/\\\\]", ""))
                        .toList())
                .orElse(List.of());
    }

    private static Coverage coverage(Holdings holdings) throws IOException {
        var summary = holdings.trace().summary();
        return new Coverage(summary.done(), summary.items());
    }

    /** The findings of the digest against the lock, counted by what they are. */
    private static List<String> changes(Holdings holdings) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : holdings.drift().findings()) {
            counts.merge(finding.rule().replace('-', ' '), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " × " + each.getKey())
                .toList();
    }

    /** Whether a name of the topics is the whole of them. */
    public boolean hasMoreTopics() {
        return holdings.topics().topics().size() > topics.size();
    }

    /** The place of a paper as it is told: equals share theirs. */
    public static String place(Ranking.Ranked paper, List<Ranking.Ranked> among) {
        long same = among.stream()
                .filter(each -> each.rank() == paper.rank() && each.withinReach() == paper.withinReach())
                .count();
        return paper.rank() + (same > 1 ? "=" : "");
    }
}
