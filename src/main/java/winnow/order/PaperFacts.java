package winnow.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.Paper;
import winnow.paper.Scale;

/** What is told of each paper when papers stand side by side. */
final class PaperFacts {
    /** Facts that measure a paper; to have another number than others is no possession. */
    private static final Set<String> COUNTED = Set.of("kind", "tier", "weeks", "parts", "figures");

    private PaperFacts() {}

    static boolean isCounted(String fact) {
        return COUNTED.contains(fact);
    }

    static Map<String, List<String>> of(Profile profile) {
        Paper paper = profile.paper();
        Brief brief = profile.brief();
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("kind", word(profile.kind()));
        facts.put("tier", word(profile.tier()));
        facts.put("weeks", profile.weeks() == 0 ? List.of() : List.of(String.valueOf(profile.weeks())));
        facts.put(
                "parts",
                brief == null ? List.of() : List.of(String.valueOf(brief.parts().size())));
        facts.put(
                "figures",
                List.of(String.valueOf(
                        brief == null ? paper.figures().size() : brief.figures().size())));
        facts.put("topics", profile.topics());
        facts.put("code", profile.code());
        facts.put("hardware", paper.hardware());
        facts.put("scale", paper.scale().stream().map(Scale::text).toList());
        facts.put("baselines", paper.baselines());
        facts.put("builds_on", paper.buildsOn());
        facts.put("datasets", paper.datasets());
        facts.put("models", paper.models());
        return facts;
    }

    private static List<String> word(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
