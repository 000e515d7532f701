package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;

/** How well names, links and mentions agree with the labelled papers. */
final class NameMeasures {
    private NameMeasures() {}

    static List<Gold.Measure> measures(List<Gold> papers) {
        List<Gold.Measure> measures = new ArrayList<>();
        measures.add(new Gold.Measure("names", share(papers, NameMeasures::hasName), 0.95));
        measures.add(new Gold.Measure("links", share(papers, NameMeasures::hasLinks), 1.0));
        measures.add(list("hardware", papers, Paper::hardware, 0.9));
        measures.add(list("baselines", papers, Paper::baselines, 0.85));
        measures.add(list("builds_on", papers, Paper::buildsOn, 0.8));
        measures.add(list("datasets", papers, Paper::datasets, 0.75));
        measures.add(list("models", papers, Paper::models, 0.75));
        return measures;
    }

    private static double share(List<Gold> papers, Function<Gold, Boolean> right) {
        return papers.stream().filter(right::apply).count() / (double) Math.max(1, papers.size());
    }

    private static Gold.Measure list(
            String field, List<Gold> papers, Function<Paper, List<String>> read, double floor) {
        Gold.Counts counts = new Gold.Counts(0, 0, 0);
        for (Gold paper : papers) {
            counts = counts.plus(Gold.compare(read.apply(paper.read()), paper.names(field)));
        }
        return new Gold.Measure(field, counts.f1(), floor);
    }

    private static boolean hasName(Gold paper) {
        JsonNode wanted = paper.label().get("name");
        @Nullable String found = paper.read().name();
        if (found == null || wanted.isNull()) {
            return found == null && wanted.isNull();
        }
        String folded = Gold.fold(found);
        return folded.equals(Gold.fold(wanted.asText()))
                || paper.names("aliases").stream()
                        .anyMatch(alias -> Gold.fold(alias).equals(folded));
    }

    private static boolean hasLinks(Gold paper) {
        return paper.read().code().equals(paper.names("code"));
    }
}
