package winnow.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.library.StoreMeta;
import winnow.order.Ranking;
import winnow.topic.TopicMatrix;
import winnow.trace.Trace;

/**
 * The first page.
 *
 * @param files names of the loaded digests
 * @param first the first five of the order
 * @param pick the accepted decision that picks a paper; {@code null} when there is none
 * @param coverage what of the picked paper is done; {@code null} when nothing is picked
 * @param holdings to call papers by their names
 */
public record Front(
        int papers,
        int sentences,
        int briefs,
        List<String> files,
        boolean hasDigest,
        List<String> tiers,
        List<HeatRow> heat,
        List<Ranking.Ranked> first,
        @Nullable Decision pick,
        @Nullable Coverage coverage,
        Holdings holdings) {
    private static final int FIRST = 5;
    private static final int DEPTHS = 5;

    /** A topic and its cells, one a tier. */
    public record HeatRow(String topic, String label, int total, List<Cell> cells) {}

    /**
     * How many papers of a topic a tier is enough for.
     *
     * @param depth of its colour, 0 to 5
     */
    public record Cell(String tier, int count, int depth) {}

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
                holdings.library()
                        .meta()
                        .map(meta -> meta.files().stream()
                                .map(StoreMeta.DigestFile::name)
                                .map(name -> name.replaceFirst(".*[/\\\\]", ""))
                                .toList())
                        .orElse(List.of()),
                holdings.library().hasDigest(),
                holdings.matrix().tiers(),
                heat(holdings.matrix()),
                ranking.papers().stream().limit(FIRST).toList(),
                pick.orElse(null),
                pick.isEmpty() ? null : coverage(holdings.trace()),
                holdings);
    }

    static List<HeatRow> heat(TopicMatrix matrix) {
        double most = matrix.rows().stream()
                .flatMap(row -> row.papers().values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(1);
        List<HeatRow> rows = new ArrayList<>();
        for (TopicMatrix.Row row : matrix.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (String tier : matrix.tiers()) {
                int count = row.papers().getOrDefault(tier, List.of()).size();
                cells.add(new Cell(tier, count, (int) Math.ceil(DEPTHS * Math.sqrt(count / Math.max(1, most)))));
            }
            rows.add(new HeatRow(row.topic(), row.label(), row.size(), cells));
        }
        return rows;
    }

    private static Coverage coverage(Trace trace) {
        return new Coverage(trace.summary().done(), trace.summary().items());
    }
}
