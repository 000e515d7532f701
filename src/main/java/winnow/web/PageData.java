package winnow.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winnow.order.Ranking;

/**
 * What the scripts of the pages work with, as scripts that only set a value: they load from a folder too,
 * where a browser fetches nothing.
 */
final class PageData {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PageData() {}

    /** The table: {@code [id, n, name, title, tier, kind, [topic], weeks, code, [hardware]]} a paper. */
    static String papers(Holdings holdings) throws IOException {
        List<Object> rows = new ArrayList<>();
        Map<String, Integer> words = new LinkedHashMap<>();
        holdings.rows().forEach(row -> {
            rows.add(List.of(
                    row.id(),
                    row.n(),
                    row.name(),
                    row.title(),
                    row.tier(),
                    row.kind(),
                    numbers(row.topics(), words),
                    row.weeks(),
                    row.code() ? 1 : 0,
                    numbers(row.hardware(), words)));
        });
        return "window.winnowPapers=" + json(Map.of("rows", rows, "words", words.keySet())) + ";\n";
    }

    private static List<Integer> numbers(List<String> values, Map<String, Integer> words) {
        return values.stream()
                .map(value -> words.computeIfAbsent(value, v -> words.size()))
                .toList();
    }

    /** The order: criteria with what was said of them, papers with their values (middle, reason, source, low, high), and how weightings are made. */
    static String order(Holdings holdings) throws IOException {
        Ranking ranking = holdings.ranking();
        List<Object> criteria = new ArrayList<>();
        for (Ranking.Weighed each : ranking.criteria()) {
            Map<String, Object> criterion = new LinkedHashMap<>();
            criterion.put("id", each.id());
            criterion.put("question", each.question());
            criterion.put("weight", each.weight());
            criterion.put("said", each.said().number());
            criteria.add(criterion);
        }
        List<Object> papers = new ArrayList<>();
        for (Ranking.Ranked each : ranking.papers()) {
            papers.add(List.of(
                    each.paper().value(),
                    each.n(),
                    holdings.name(each.paper()),
                    each.withinReach() ? 1 : 0,
                    String.join(", and ", each.wouldNeed()),
                    each.contributions().stream()
                            .map(said -> List.of(said.middle(), said.because(), said.source(), said.low(), said.high()))
                            .toList()));
        }
        return "window.winnowOrder="
                + json(Map.of(
                        "criteria", criteria,
                        "papers", papers,
                        "count", ranking.weightings().count()))
                + ";\n";
    }

    /** A value as JSON that can stand in a script: nothing in it ends a line of one. */
    private static String json(Object value) throws IOException {
        return JSON.writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
