package winnow.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import winnow.paper.Finding;
import winnow.text.Place;

/** Whether the parts of a brief can be built in some order: names once, needs that exist, no cycle. */
final class PartOrder {
    private final Brief brief;
    private final Map<String, Brief.Part> parts = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PartOrder(Brief brief) {
        this.brief = brief;
    }

    static List<Finding> check(Brief brief) {
        PartOrder order = new PartOrder(brief);
        for (Brief.Part part : brief.parts()) {
            if (order.parts.putIfAbsent(part.slug(), part) != null) {
                order.error("part-twice", part, "the part " + part.slug() + " stands twice", "give one another name");
            }
        }
        brief.parts().forEach(order::visit);
        return order.findings;
    }

    private void visit(Brief.Part part) {
        int before = path.indexOf(part.slug());
        if (before >= 0) {
            String cycle = String.join(" → ", path.subList(before, path.size())) + " → " + part.slug();
            error("needs-cycle", part, "parts need each other in a circle: " + cycle, "let one of them go first");
            return;
        }
        if (!done.add(part.slug())) {
            return;
        }
        path.add(part.slug());
        for (String need : part.needs()) {
            Brief.Part needed = parts.get(need);
            if (needed == null) {
                error(
                        "unknown-part",
                        part,
                        "it needs " + need + ", which is no part here",
                        "the parts are "
                                + String.join(
                                        ", ",
                                        brief.parts().stream()
                                                .map(Brief.Part::slug)
                                                .toList()));
            } else {
                visitNeeded(needed);
            }
        }
        path.remove(path.size() - 1);
    }

    private void visitNeeded(Brief.Part needed) {
        if (path.contains(needed.slug()) || !done.contains(needed.slug())) {
            visit(needed);
        }
    }

    private void error(String rule, Brief.Part part, String message, String suggestion) {
        findings.add(Finding.error(rule, new Place(brief.file(), part.line(), 1), message, suggestion));
    }
}
