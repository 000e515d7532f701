package winnow.web;

import java.util.ArrayList;
import java.util.List;
import winnow.decision.Decision;
import winnow.decision.DecisionJson;

/** The log, newest decision first, rendered, with the state of each cited sentence. */
public record LogSheet(List<Entry> entries) {

    /**
     * A decision.
     *
     * @param status word of its status; empty when it cannot be read
     * @param date empty when it cannot be read
     * @param paper id of the paper it picks; empty when it picks none
     * @param html its sections
     */
    public record Entry(
            String id, String title, String status, String date, String paper, String html, List<Cited> evidence) {
        /** How many of its sentences no longer say what they said. */
        public long drifted() {
            return evidence.stream()
                    .filter(each -> !each.state().equals("same"))
                    .count();
        }
    }

    /** A cited sentence and what became of it. */
    public record Cited(String ref, String paper, String state) {}

    /** How many cited sentences of all decisions no longer say what they said. */
    public long drifted() {
        return entries.stream().mapToLong(Entry::drifted).sum();
    }

    static LogSheet of(Holdings holdings) {
        List<DecisionJson> json = holdings.decisions();
        List<Entry> entries = new ArrayList<>();
        MarkdownHtml markdown = new MarkdownHtml("", 0);
        List<Decision> decisions = holdings.log().decisions();
        for (int at = decisions.size() - 1; at >= 0; at--) {
            Decision each = decisions.get(at);
            List<Cited> cited = json.get(at).evidence().stream()
                    .map(sentence -> new Cited(
                            sentence.ref(),
                            sentence.ref().replaceFirst("#.*", ""),
                            sentence.state().word()))
                    .toList();
            entries.add(new Entry(
                    each.id().toString(),
                    each.title(),
                    String.valueOf(each.status() == null ? "" : each.status()),
                    String.valueOf(each.date() == null ? "" : each.date()),
                    each.paper() == null ? "" : each.paper().value(),
                    markdown.html(body(holdings, each)),
                    cited));
        }
        return new LogSheet(entries);
    }

    /** What stands below the fields. */
    private static String body(Holdings holdings, Decision decision) {
        String text = holdings.logText().text();
        return decision.sections().isEmpty()
                ? ""
                : text.substring(
                        decision.sections().get(0).heading().start(),
                        decision.span().end());
    }
}
