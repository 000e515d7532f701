package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;

/** How well names, links and mentions agree with the labelled papers. */
@SuppressWarnings("NullAway") // labels are as they are
final class NameMeasures {
    static final List<Measure> ALL = List.of(
            Measure.f1(
                    "names",
                    gold -> Score.of(
                            hasName(gold),
                            gold.read().name(),
                            gold.label().get("name").asText())),
            Measure.f1(
                    "links",
                    gold -> gold.label().has("code")
                            ? links(gold, gold.read().code(), gold.names("code"))
                            : Score.NONE),
            list("hardware", Paper::hardware),
            list("baselines", Paper::baselines),
            list("builds_on", Paper::buildsOn),
            list("datasets", Paper::datasets),
            list("models", Paper::models));

    private NameMeasures() {}

    private static Measure list(String field, Function<Paper, List<String>> read) {
        return Measure.f1(field, gold -> Gold.compare(read.apply(gold.read()), gold.names(field)));
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

    private static Score links(Gold paper, List<String> found, List<String> wanted) {
        return Score.of(paper.read().code().equals(wanted), found, wanted);
    }
}
