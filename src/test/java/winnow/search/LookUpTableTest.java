package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;
import static winnow.search.LookUpTrials.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.library.Library;
import winnow.search.LookUpTrials.Place;
import winnow.search.LookUpTrials.Trial;
import winnow.text.DataLines;

/** Holds the look-up to floors on labelled features, on our own, and on features that belong to no paper. */
@SuppressWarnings("UnnecessaryLambda") // measures of a table
class LookUpTableTest {
    @TempDir
    static Path folder;

    private static Library library;

    @BeforeAll
    static void load() throws IOException {
        library = LabelledDigest.bundled(folder);
    }

    @Test
    void the_look_up_holds_its_floors() throws IOException {
        Why why = Why.of(library, true);
        Why abstracts = Why.of(library, false);
        List<Measure> measures = new ArrayList<>();
        measures.addAll(measures("labelled", LabelledDigest.queries("gold/dev.json"), why, abstracts, new double[] {
            0.93, 0.99, 0.99, 0.82, 0.97, 0.78, 0.96, 0.61, 0.95
        }));
        measures.addAll(measures("own", LabelledDigest.own(library), why, abstracts, new double[] {
            0.92, 0.95, 0.94, 0.86, 0.97, 0.82, 0.94, 0.54, 0.95
        }));
        measures.add(new Measure("foreign, answered none", foreignNone(why), 0.88));
        measures.add(new Measure("foreign, abstracts alone", foreignNone(abstracts), 0.22));
        Rates drawn = rates(
                Why.indexed(library, false, 20, SecondOpinion.none()), LabelledDigest.queries("gold/dev.json"), "");
        measures.add(new Measure("R@1, alone, twenty of the index", drawn.first, 0.6));
        measures.add(new Measure("R@3, alone, twenty of the index", drawn.third, 0.78));
        measures.addAll(away());
        measures.add(new Measure("code lines, not strong", codeNotStrong(why, abstracts), 1));
        System.out.println("look-up of features                        seen   floor");
        measures.forEach(
                each -> System.out.printf(Locale.ROOT, "%-40s %6.3f %7.2f%n", each.name, each.seen, each.floor));
        assertThat(measures)
                .allSatisfy(each -> assertThat(each.seen).as(each.name).isGreaterThanOrEqualTo(each.floor));
    }

    private static List<Measure> measures(
            String set, List<LabelledDigest.Query> queries, Why why, Why abstracts, double... floors) {
        Rates all = rates(why, queries, "");
        Rates bare = rates(abstracts, queries, "");
        String of = set + ": ";
        return List.of(
                new Measure(of + "R@1, with briefs", all.first, floors[0]),
                new Measure(of + "R@1, like a pull request", rates(why, queries, "pr").first, floors[1]),
                new Measure(of + "R@1, like documentation", rates(why, queries, "doc").first, floors[2]),
                new Measure(of + "R@1, like a need", rates(why, queries, "need").first, floors[3]),
                new Measure(of + "R@3", all.third, floors[4]),
                new Measure(of + "sentence, given the paper", all.sentence, floors[5]),
                new Measure(of + "not answered none", 1 - all.none, floors[6]),
                new Measure(of + "R@1, abstracts alone", bare.first, floors[7]),
                new Measure(of + "not none, abstracts alone", 1 - bare.none, floors[8]));
    }

    /** Four digests of other fields, without briefs: floors are on the papers that nobody looked at. */
    private static List<Measure> away() throws IOException {
        List<LabelledDigest> digests = new ArrayList<>();
        for (String name : LabelledDigest.AWAY) {
            digests.add(LabelledDigest.away(name));
        }
        List<Trial> trials = LookUpTrials.all(digests, SecondOpinion.none()).stream()
                .filter(each -> !each.seen())
                .toList();
        Predicate<Trial> home = each -> each.place() == Place.AT_HOME;
        Predicate<Trial> none = each -> each.strength() == Answer.Strength.NONE;
        Predicate<Trial> sure = each -> each.strength() == Answer.Strength.STRONG;
        return List.of(
                new Measure("away: R@1", share(trials, home, Trial::first), 0.59),
                new Measure("away: R@3", share(trials, home, Trial::third), 0.74),
                new Measure("away: sentence, given the paper", share(trials, Trial::first, Trial::sentence), 0.47),
                new Measure("away: not answered none", 1 - share(trials, home, none), 0.87),
                new Measure("away: near misses, none", share(trials, nearMiss(), none), 0.34),
                new Measure("away: of another digest, none", share(trials, elsewhere(), none), 0.4),
                new Measure("away: strong is right", share(trials, sure.and(home), Trial::first), 0.95),
                new Measure("away: near misses, not strong", 1 - share(trials, nearMiss(), sure), 0.97),
                new Measure("away: of another digest, not strong", 1 - share(trials, elsewhere(), sure), 0.97));
    }

    private static Predicate<Trial> nearMiss() {
        return each -> each.place() == Place.NEAR_MISS;
    }

    private static Predicate<Trial> elsewhere() {
        return each -> each.place() == Place.ELSEWHERE;
    }

    private static double codeNotStrong(Why... whys) {
        List<String> lines = DataLines.of(LookUpTableTest.class, "code-lines.txt");
        long strong = Stream.of(whys)
                .flatMap(why -> lines.stream().map(why::ask))
                .filter(answer -> answer.strength() == Answer.Strength.STRONG)
                .count();
        return 1 - (double) strong / lines.size();
    }

    private static double foreignNone(Why why) throws IOException {
        List<String> foreign = LabelledDigest.foreign();
        long none = foreign.stream()
                .filter(text -> why.ask(text).strength() == Answer.Strength.NONE)
                .count();
        return (double) none / foreign.size();
    }

    /** What is measured, what was seen, and what it must hold. */
    private record Measure(String name, double seen, double floor) {}

    private record Rates(double first, double third, double sentence, double none) {}

    private static Rates rates(Why why, List<LabelledDigest.Query> queries, String style) {
        int asked = 0;
        int first = 0;
        int third = 0;
        int sentence = 0;
        int none = 0;
        for (LabelledDigest.Query query : queries) {
            if (!style.isEmpty() && !style.equals(query.style())) {
                continue;
            }
            asked++;
            Answer answer = why.ask(query.text());
            List<Answer.Candidate> candidates = answer.candidates();
            boolean right = !candidates.isEmpty() && candidates.get(0).n() == query.n();
            first += right ? 1 : 0;
            third += candidates.stream().anyMatch(each -> each.n() == query.n()) ? 1 : 0;
            sentence += right && Objects.equals(candidates.get(0).sentence(), query.sentence()) ? 1 : 0;
            none += answer.strength() == Answer.Strength.NONE ? 1 : 0;
        }
        return new Rates(
                (double) first / asked, (double) third / asked, (double) sentence / first, (double) none / asked);
    }
}
