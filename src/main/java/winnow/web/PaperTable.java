package winnow.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import winnow.paper.Kind;
import winnow.paper.Tier;
import winnow.topic.Topic;

/**
 * A page of the table of papers, with what it can be filtered by.
 *
 * @param rows on this page
 * @param total how many papers fit
 * @param all how many papers there are
 * @param page from 1
 * @param pages how many pages the fitting papers fill
 */
public record PaperTable(
        List<PaperRow> rows,
        int total,
        int all,
        int page,
        int pages,
        List<Choice> topics,
        List<Choice> tiers,
        List<Choice> kinds,
        List<Choice> hardware,
        Query query) {
    static final int SIZE = 100;
    private static final int MOST_HARDWARE = 40;

    /**
     * A value that can be chosen.
     *
     * @param count how many papers have it
     */
    public record Choice(String value, String label, long count, boolean chosen) {}

    static PaperTable of(Holdings holdings, Query query, int page) {
        List<PaperRow> all = holdings.rows();
        List<PaperRow> fitting = all.stream()
                .filter(row -> row.fits(query))
                .sorted(order(query.first("sort")))
                .toList();
        int pages = Math.max(1, (fitting.size() + SIZE - 1) / SIZE);
        int at = Math.min(Math.max(1, page), pages);
        List<PaperRow> rows = fitting.subList((at - 1) * SIZE, Math.min(fitting.size(), at * SIZE));
        return new PaperTable(
                rows,
                fitting.size(),
                all.size(),
                at,
                pages,
                topics(holdings, query),
                words(all, row -> Stream.of(row.tier()), "tier", query, tierWords()),
                words(all, row -> Stream.of(row.kind()), "kind", query, kindWords()),
                words(all, row -> row.hardware().stream(), "hardware", query, List.of()),
                query);
    }

    private static List<String> tierWords() {
        return Stream.concat(Stream.of(Tier.values()).map(Tier::word), Stream.of(PaperRow.UNKNOWN))
                .toList();
    }

    private static List<String> kindWords() {
        return Stream.concat(Stream.of(Kind.values()).map(Kind::word), Stream.of(PaperRow.UNKNOWN))
                .toList();
    }

    private static Comparator<PaperRow> order(String by) {
        Comparator<PaperRow> number = Comparator.comparingInt(PaperRow::n);
        Comparator<PaperRow> order = switch (by) {
            case "name" -> Comparator.comparing(PaperRow::name, String.CASE_INSENSITIVE_ORDER);
            case "tier" -> Comparator.comparingInt(row -> tierWords().indexOf(row.tier()));
            case "kind" -> Comparator.comparing(PaperRow::kind);
            case "weeks" -> Comparator.comparingInt(row -> row.weeks() == 0 ? Integer.MAX_VALUE : row.weeks());
            default -> number;
        };
        return order.thenComparing(number);
    }

    private static List<Choice> topics(Holdings holdings, Query query) {
        List<Choice> choices = new ArrayList<>();
        for (Topic topic : holdings.topics().topics()) {
            if (!topic.papers().isEmpty()) {
                choices.add(new Choice(
                        topic.id(),
                        topic.label(),
                        topic.papers().size(),
                        query.all("topic").contains(topic.id())));
            }
        }
        int none = holdings.topics().untopical().size();
        if (none > 0) {
            boolean chosen = query.all("topic").contains(PaperRow.NO_TOPIC);
            choices.add(new Choice(PaperRow.NO_TOPIC, "no topic", none, chosen));
        }
        return choices;
    }

    /** The values in a given order where there is one, else those that most papers have. */
    private static List<Choice> words(
            List<PaperRow> rows, Function<PaperRow, Stream<String>> of, String name, Query query, List<String> order) {
        Map<String, Long> counts = new TreeMap<>();
        rows.stream().flatMap(of).forEach(value -> counts.merge(value, 1L, Long::sum));
        Comparator<String> by = order.isEmpty()
                ? Comparator.comparing((String value) -> -counts.getOrDefault(value, 0L))
                : Comparator.comparingInt(order::indexOf);
        return counts.keySet().stream()
                .sorted(by)
                .limit(MOST_HARDWARE)
                .map(value -> new Choice(
                        value,
                        value,
                        counts.getOrDefault(value, 0L),
                        query.all(name).contains(value)))
                .toList();
    }
}
