package winnow.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winnow.brief.Brief.Ask;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Place;
import winnow.text.Source;
import winnow.text.YamlNode;

/**
 * Reads {@code reference/asked.yaml}: more words in which people ask for the features of a paper, for the
 * look-up. A map from the id of a paper to a list of phrases, each with its {@code [sN]} where one sentence
 * answers it.
 */
public final class AskedReader {
    /** Its name within the reference. */
    public static final String FILE = "asked.yaml";

    private AskedReader() {}

    /**
     * What came of reading the file.
     *
     * @param asked the phrases of each paper
     * @param findings what was malformed; the rest is read
     */
    public record Asked(Map<PaperId, List<Ask>> asked, List<Finding> findings) {
        /** What there is without such a file. */
        public static final Asked NONE = new Asked(Map.of(), List.of());

        public Asked {
            asked = Map.copyOf(asked);
            findings = List.copyOf(findings);
        }

        /** A brief with the phrases of its paper. */
        public Brief added(Brief brief) {
            List<Ask> more = asked.getOrDefault(brief.id(), List.of());
            return more.isEmpty() ? brief : brief.withAsked(more);
        }
    }

    public static Asked read(Source source) {
        List<Finding> findings = new ArrayList<>();
        Map<PaperId, List<Ask>> asked = new LinkedHashMap<>();
        try {
            YamlNode root = YamlNode.read(source);
            for (YamlNode.Entry entry : root == null ? List.<YamlNode.Entry>of() : root.entries()) {
                if (PaperId.isValid(entry.key())) {
                    List<Ask> phrases = asked.computeIfAbsent(new PaperId(entry.key()), id -> new ArrayList<>());
                    for (YamlNode item : entry.value().items()) {
                        phrases.add(Ask.of(item.text(), item.at().line()));
                    }
                } else {
                    findings.add(fault(entry.at(), "not a paper id: " + entry.key(), "h2o: [one phrase, another]"));
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            findings.add(fault(
                    new Place(source.name(), line, 1), "no YAML: " + why, "a list of quoted phrases under each id"));
        }
        return new Asked(asked, findings);
    }

    private static Finding fault(Place at, String message, String suggestion) {
        return Finding.error("asked-form", at, message, suggestion);
    }
}
