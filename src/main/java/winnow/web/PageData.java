package winnow.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winnow.library.Profile;
import winnow.order.Comparison;
import winnow.order.Ranking;
import winnow.text.HiddenSigns;

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

    /** The order: criteria with what was said of them, papers with their values (middle, reason, source, low, high), what is asked where one is unknown, and how weightings are made. */
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
                            .toList(),
                    OrderSheet.need(each)));
        }
        Map<String, Object> asks = new LinkedHashMap<>();
        for (Ranking.FindOut each : ranking.findOut()) {
            asks.putIfAbsent(
                    each.criterion(),
                    List.of(each.question(), each.where().replace(each.paper().value(), "\0")));
        }
        return "window.winnowOrder="
                + json(Map.of(
                        "criteria", criteria,
                        "papers", papers,
                        "asks", asks,
                        "margin", Ranking.MARGIN,
                        "count", ranking.weightings().count()))
                + ";\n";
    }

    /** A paper as the script of the comparison sets it beside others. */
    static String compared(Holdings holdings, Profile profile, boolean words) throws IOException {
        Comparison alone = Comparison.of(holdings.ranking(), List.of(profile));
        Ranking.Ranked paper = alone.papers().get(0);
        Map<String, Object> facts = new LinkedHashMap<>();
        alone.facts().forEach((fact, values) -> facts.put(fact, values.get(0)));
        JoinedText text = words ? JoinedText.of(profile.paper()) : new JoinedText(List.of(), Map.of());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("name", holdings.name(profile.id()));
        value.put("rank", paper.rank());
        value.put("within", paper.withinReach());
        value.put("score", List.of(paper.score(), paper.low(), paper.high()));
        value.put("facts", facts);
        Map<String, Object> says = new LinkedHashMap<>();
        paper.contributions()
                .forEach(said ->
                        says.put(said.criterion(), List.of(said.middle(), said.low(), said.high(), said.because())));
        value.put("says", says);
        value.put("lines", text.lines());
        value.put("labels", text.labels());
        return "(window.winnowCompared=window.winnowCompared||{})["
                + json(profile.id().value()) + "]=" + json(value) + ";\n";
    }

    /** A value as JSON that can stand in a script: nothing in it ends a line of one. */
    private static String json(Object value) throws IOException {
        StringWriter json = new StringWriter();
        JSON.writeValue(HiddenSigns.escapedInJson(json), value);
        return json.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
