package winnow.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import winnow.library.Profile;
import winnow.paper.Fingerprint;
import winnow.paper.Mention;
import winnow.paper.Origin;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Role;
import winnow.paper.Sentence;
import winnow.text.Span;

// @paper real-time-community-detection-large-social-networks/edge-loader what a paper has to do with
class FeaturesTest {
    private static Map<String, Feature> features(String title, String text, List<Mention> mentions) {
        Paper paper = Paper.titled(new PaperId("kettle"), 1, title, new Origin("d.txt", 1))
                .text(text, List.of(new Sentence(1, Role.METHOD, text, 0, text.length(), Fingerprint.of(text))))
                .mentions(mentions)
                .topics(List.of("boiling"))
                .paper();
        return new Features()
                .of(new Profile(paper, null, null, null, paper.topics(), List.of(), 0)).values().stream()
                        .collect(Collectors.toMap(Feature::shown, each -> each));
    }

    @Test
    void words_of_the_title_count_twice_and_topics_as_much_as_several_words() {
        Map<String, Feature> features = features("Steam Kettle", "The kettle boils on a stove.", List.of());
        assertThat(features.keySet()).containsExactlyInAnyOrder("boiling", "steam", "kettle", "boils", "stove");
        assertThat(features).containsEntry("kettle", new Feature(Feature.Kind.WORD, "kettle", 2));
        assertThat(features).containsEntry("stove", new Feature(Feature.Kind.WORD, "stove", 1));
        assertThat(features.get("boiling")).isEqualTo(new Feature(Feature.Kind.TOPIC, "boiling", 6));
    }

    @Test
    void names_are_features_whatever_they_are_to_the_paper() {
        String title = "Beside Samovar";
        Mention name = Mention.inTitle(Mention.Kind.BASELINE, "Samovar", new Span(7, 14), title);
        assertThat(features(title, "It is hot.", List.of(name)).values())
                .extracting(Feature::kind)
                .contains(Feature.Kind.NAME);
    }

    @Test
    void how_any_abstract_speaks_is_no_feature() {
        assertThat(features(
                                "Kettle",
                                "We propose a novel approach and demonstrate significant improvements.",
                                List.of())
                        .keySet())
                .containsExactlyInAnyOrder("boiling", "kettle");
    }

    @Test
    void rare_features_tell_more_and_those_of_one_paper_nothing() {
        Rarity.Counts counts = new Rarity.Counts();
        for (int paper = 0; paper < 1024; paper++) {
            counts.add(1);
            if (paper % 2 == 0) {
                counts.add(2);
            }
            if (paper % 64 == 0) {
                counts.add(3);
            }
        }
        counts.add(4);
        Rarity rarity = counts.of(1024);
        assertThat(rarity.weight(1, 1)).isZero();
        assertThat(rarity.weight(2, 1)).isEqualTo(1);
        assertThat(rarity.weight(3, 1)).isEqualTo(6);
        assertThat(rarity.weight(3, 2)).isEqualTo(12);
        assertThat(rarity.weight(4, 1)).isZero();
    }
}
