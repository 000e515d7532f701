package winnow.related;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import winnow.library.Profile;
import winnow.paper.Mention;
import winnow.search.PaperWords;

/**
 * What a paper has to do with, which is its neighbourhood in the graph of papers and features. Of one thread.
 *
 * <p>@paper real-time-community-detection-large-social-networks/edge-loader the edges are read from each paper as it comes
 */
final class Features {
    private static final int TOPIC = 6;
    private static final int TITLE = 2;

    private final PaperWords words = new PaperWords();

    /** The features of a paper by their numbers; two features have one number by chance, once in four thousand million. */
    Map<Integer, Feature> of(Profile profile) {
        Map<Integer, Feature> features = new LinkedHashMap<>();
        profile.topics().forEach(topic -> add(topic, new Feature(Feature.Kind.TOPIC, topic, TOPIC), features));
        for (Mention mention : profile.paper().mentions()) {
            if (mention.kind() != Mention.Kind.SCALE && mention.kind() != Mention.Kind.TOPIC) {
                String name = mention.name();
                add(name.toLowerCase(Locale.ROOT), new Feature(Feature.Kind.NAME, name, 1), features);
            }
        }
        for (PaperWords.Told told : words.of(profile)) {
            add(told.stem(), new Feature(Feature.Kind.WORD, told.word(), told.inTitle() ? TITLE : 1), features);
        }
        return features;
    }

    private static void add(String key, Feature feature, Map<Integer, Feature> features) {
        features.putIfAbsent((int) Hash.of(feature.kind().word() + key), feature);
    }
}
