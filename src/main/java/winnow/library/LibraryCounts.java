package winnow.library;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.paper.PaperId;

/**
 * What a library counts. Of a loaded digest the store says it, and only papers with a brief are looked at.
 *
 * @param sentences of all abstracts
 * @param briefs how many papers have one
 * @param topics number of papers by topic, a brief's word before the abstract's
 */
public record LibraryCounts(int sentences, int briefs, Map<String, Integer> topics) {

    public LibraryCounts {
        topics = Map.copyOf(topics);
    }

    public static LibraryCounts of(Library library) {
        return library.meta().map(meta -> ofStore(library, meta)).orElseGet(() -> ofBriefs(library));
    }

    private static LibraryCounts ofStore(Library library, StoreMeta meta) {
        Map<String, Integer> topics = new TreeMap<>(meta.topics());
        int briefs = 0;
        for (PaperId id : library.reference().briefs().keySet()) {
            Optional<Profile> profile = library.profile(id).filter(found -> found.brief() != null);
            if (profile.isPresent()) {
                briefs++;
                profile.get().paper().topics().forEach(topic -> topics.merge(topic, -1, LibraryCounts::sum));
                profile.get().topics().forEach(topic -> topics.merge(topic, 1, LibraryCounts::sum));
            }
        }
        return new LibraryCounts(meta.sentences(), briefs, topics);
    }

    /** A topic that no paper has is not counted. */
    private static @Nullable Integer sum(int before, int more) {
        return before + more == 0 ? null : before + more;
    }

    private static LibraryCounts ofBriefs(Library library) {
        Map<String, Integer> topics = new TreeMap<>();
        int sentences = 0;
        int briefs = 0;
        for (Profile profile : library.profiles()) {
            profile.topics().forEach(topic -> topics.merge(topic, 1, Integer::sum));
            sentences += profile.paper().sentences().size();
            Brief brief = profile.brief();
            briefs += brief == null ? 0 : 1;
        }
        return new LibraryCounts(sentences, briefs, topics);
    }
}
