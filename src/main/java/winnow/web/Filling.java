package winnow.web;

import java.util.List;
import java.util.Map;
import winnow.paper.Finding;

/**
 * What somebody filled into the forms of a paper's page, and what does not hold of it.
 *
 * @param form what was typed; what the address says when nothing was sent yet
 * @param problem why it was not written; empty when it was, or nothing was sent
 * @param findings of the brief, by field
 */
public record Filling(Query form, String problem, Map<String, List<Finding>> findings) {
    static Filling of(Query asked) {
        return new Filling(asked, "", Map.of());
    }

    /** What does not hold of a field. */
    public List<Finding> of(String field) {
        return findings.getOrDefault(field, List.of());
    }

    /** What was typed into a field, or what stands there to begin with. */
    public String typed(String field, String first) {
        return form.values().containsKey("paper") ? form.first(field) : first;
    }
}
