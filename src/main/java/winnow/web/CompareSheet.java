package winnow.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winnow.library.Profile;
import winnow.order.Comparison;

/**
 * Papers side by side.
 *
 * @param chosen whether somebody named them; the first of the order otherwise
 * @param columns their abstracts with what they share; empty where abstracts are not shown
 * @param shared what more than one of them names, by key
 */
public record CompareSheet(
        Comparison comparison, boolean chosen, List<Column> columns, Map<String, String> shared, Holdings holdings) {
    private static final int COMPARED = 6;
    private static final int FIRST = 3;

    /** An abstract. */
    public record Column(String id, String name, List<JoinedText.Line> lines) {}

    static CompareSheet of(Holdings holdings, List<String> asked, boolean words) throws IOException {
        List<Profile> chosen = asked.stream()
                .map(each -> holdings.library().find(each).id())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .limit(COMPARED)
                .flatMap(id -> holdings.profile(id).stream())
                .toList();
        boolean named = chosen.size() > 1;
        List<Profile> compared = named
                ? chosen
                : holdings.ranking().papers().stream()
                        .limit(FIRST)
                        .flatMap(ranked -> holdings.profile(ranked.paper()).stream())
                        .toList();
        Map<String, String> shared = new LinkedHashMap<>();
        return new CompareSheet(
                Comparison.of(holdings.ranking(), compared),
                named,
                words ? columns(compared, shared) : List.of(),
                shared,
                holdings);
    }

    private static List<Column> columns(List<Profile> compared, Map<String, String> shared) {
        List<JoinedText> texts =
                compared.stream().map(profile -> JoinedText.of(profile.paper())).toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        texts.forEach(text -> text.keys().forEach(key -> counts.merge(key, 1, Integer::sum)));
        texts.forEach(text -> text.labels().forEach((key, label) -> {
            if (counts.getOrDefault(key, 0) > 1) {
                shared.putIfAbsent(key, label);
            }
        }));
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            JoinedText text = texts.get(at).only(shared::containsKey);
            columns.add(new Column(compared.get(at).id().value(), PaperRow.nameOf(compared.get(at)), text.lines()));
        }
        return columns;
    }
}
