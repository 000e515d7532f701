package winnow.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** One measure of a set of labelled papers: scores of single papers, added up and turned into a share. */
record Measure(String name, Function<Gold, Score> score, ToDoubleFunction<Score> value) {

    static Measure f1(String name, Function<Gold, Score> score) {
        return new Measure(name, score, Score::f1);
    }

    double of(List<Gold> papers) {
        return value.applyAsDouble(papers.stream().map(score).reduce(Score.NONE, Score::plus));
    }
}
