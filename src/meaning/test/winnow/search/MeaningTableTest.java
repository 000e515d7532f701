package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;
import static winnow.search.LookUpTrials.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.search.LookUpTrials.Place;
import winnow.search.LookUpTrials.Trial;
import winnow.search.meaning.MeaningJar;
import winnow.search.meaning.Vectors;

/** The look-up with the bundled model, on four digests of other fields; floors are on what nobody looked at. */
@Tag("meaning")
class MeaningTableTest {
    /** What is measured, of which trials, and what it must hold. */
    private record Measure(String name, Predicate<Trial> among, Predicate<Trial> of, double floor) {}

    @TempDir
    Path folder;

    @Test
    void the_look_up_with_the_model_holds_its_floors() throws IOException {
        Path jar = Path.of(System.getProperty("winnow.jar", "")).resolveSibling("winnow-meaning.jar");
        Vectors vectors = new Vectors(
                MeaningJar.open(Map.of(MeaningJar.SAID, jar.toString())).orElseThrow(), folder, (done, all) -> {});
        List<LabelledDigest> digests = new ArrayList<>();
        for (String name : LabelledDigest.AWAY) {
            digests.add(LabelledDigest.away(name));
        }
        List<Trial> trials = LookUpTrials.all(digests, SecondOpinion.of(vectors));
        List<Trial> seen = trials.stream().filter(Trial::seen).toList();
        List<Trial> unseen = trials.stream().filter(each -> !each.seen()).toList();
        System.out.println("look-up with " + vectors.model() + "         unseen    seen   floor");
        for (Measure each : measures()) {
            double held = share(unseen, each.among, each.of);
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %6.3f  %6.3f %7.2f%n",
                    each.name,
                    held,
                    share(seen, each.among, each.of),
                    each.floor);
            assertThat(held).as(each.name).isGreaterThanOrEqualTo(each.floor);
        }
    }

    private static List<Measure> measures() {
        Predicate<Trial> home = each -> each.place() == Place.AT_HOME;
        Predicate<Trial> near = each -> each.place() == Place.NEAR_MISS;
        Predicate<Trial> elsewhere = each -> each.place() == Place.ELSEWHERE;
        Predicate<Trial> none = each -> each.strength() == Answer.Strength.NONE;
        Predicate<Trial> sure = each -> each.strength() == Answer.Strength.STRONG;
        return List.of(
                new Measure("R@1", home, Trial::first, 0.74),
                new Measure("R@3", home, Trial::third, 0.86),
                new Measure("sentence, given the paper", Trial::first, Trial::sentence, 0.5),
                new Measure("not answered none", home, none.negate(), 0.88),
                new Measure("near misses, none", near, none, 0.5),
                new Measure("of another digest, none", elsewhere, none, 0.52),
                new Measure("strong is right", sure.and(home), Trial::first, 0.95),
                new Measure("near misses, not strong", near, sure.negate(), 0.97),
                new Measure("of another digest, not strong", elsewhere, sure.negate(), 0.97));
    }
}
