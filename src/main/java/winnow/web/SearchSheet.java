package winnow.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Piece;
import winnow.search.SearchIndex;
import winnow.search.SearchOutcome;
import winnow.text.Span;

/**
 * What was searched for, and what was found.
 *
 * @param problem what is wrong with the query; empty when nothing is
 * @param suggestion what to search for instead; {@code null} for nothing
 */
public record SearchSheet(
        String query,
        long total,
        List<Hit> hits,
        String problem,
        @Nullable String suggestion) {
    private static final int MOST = 30;

    /** A paper that was found, with the place that says it. */
    public record Hit(String paper, String name, @Nullable Integer sentence, List<Piece> snippet) {}

    static SearchSheet of(Holdings holdings, String query) throws IOException {
        if (query.isBlank()) {
            return new SearchSheet(query, 0, List.of(), "", null);
        }
        SearchOutcome outcome;
        try (SearchIndex index = SearchIndex.open(holdings.library())) {
            outcome = index.search(query, MOST);
        }
        if (outcome instanceof SearchOutcome.Fault fault) {
            return new SearchSheet(
                    query, 0, List.of(), "column " + fault.column() + ": " + fault.message(), fault.suggestion());
        }
        SearchOutcome.Found found = (SearchOutcome.Found) outcome;
        List<Hit> hits = found.hits().stream()
                .map(hit -> new Hit(
                        hit.paper().value(),
                        holdings.name(hit.paper()),
                        hit.sentence(),
                        pieces(hit.snippet(), hit.marks())))
                .toList();
        return new SearchSheet(query, found.total(), hits, "", found.suggestion());
    }

    private static List<Piece> pieces(String text, List<Span> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            if (mark.start() >= at && mark.end() <= text.length()) {
                pieces.add(new Piece(text.substring(at, mark.start()), ""));
                pieces.add(new Piece(mark.of(text), "figure"));
                at = mark.end();
            }
        }
        pieces.add(new Piece(text.substring(at), ""));
        return pieces;
    }
}
