package winnow.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import winnow.search.Ranking.Scored;
import winnow.search.meaning.Meaning;
import winnow.search.meaning.MeaningJar;
import winnow.search.meaning.Vectors;

/**
 * What a model says of which paper a feature is from, where there is one: how near the feature is in meaning to the
 * whole of a paper and to the nearest of its sentences. Both are added to what the words say, each as so many
 * standard deviations from the mean of the papers; half of either alone is less than the two together. Papers that
 * have a brief need none of it: where nearly all have one, no model is opened.
 */
public final class SecondOpinion {
    /** The folder of the store in which vectors are kept. */
    private static final String FOLDER = "meaning";
    /** Of so many papers all are held against the feature; of more, those that the words put first. */
    static final int MOST = 2_000;

    private static final int FIRST = 200;

    private final Source source;
    private final Consumer<String> tell;
    private @Nullable Vectors vectors;
    private boolean tried;

    /** Opens the vectors of a model, when they are first needed. */
    @FunctionalInterface
    private interface Source {
        @Nullable
        Vectors open() throws IOException;
    }

    private SecondOpinion(Source source, Consumer<String> tell) {
        this.source = source;
        this.tell = tell;
    }

    /** Words alone. */
    public static SecondOpinion none() {
        return new SecondOpinion(() -> null, line -> {});
    }

    /**
     * The model that the environment asks for.
     *
     * @param store folder of what is derived, in which vectors are kept
     * @param watcher told how far the making of vectors has come
     * @param tell told why a model that was asked for gives none
     */
    public static SecondOpinion of(
            Path store, Map<String, String> environment, Vectors.Watcher watcher, Consumer<String> tell) {
        return new SecondOpinion(
                () -> {
                    Meaning meaning = MeaningJar.open(environment).orElse(null);
                    return meaning == null ? null : new Vectors(meaning, store.resolve(FOLDER), watcher);
                },
                tell);
    }

    /** Vectors that are open. */
    static SecondOpinion of(Vectors vectors) {
        return new SecondOpinion(() -> vectors, line -> {});
    }

    /**
     * What a model says of a feature.
     *
     * @param model its name
     */
    record Heard(String model, Vectors.Query query) {
        /** How near a sentence is in meaning. */
        double near(String sentence) {
            return query.cosine(sentence);
        }
    }

    /** Asks a model, when there is one, about papers; the vectors of their texts are made if they are not yet. */
    @Nullable
    Heard ask(String feature, List<Dossier> papers) {
        try {
            if (!tried) {
                tried = true;
                vectors = source.open();
            }
            Vectors open = vectors;
            if (open == null) {
                return null;
            }
            List<String> texts = new ArrayList<>();
            papers.forEach(each -> texts.addAll(each.texts()));
            open.prepare(texts);
            return new Heard(open.model(), open.ask(feature));
        } catch (IOException e) {
            vectors = null;
            tell.accept("words alone are compared: " + e.getMessage());
            return null;
        }
    }

    /** The papers to ask about, of all that were scored by their words. */
    static List<Scored> among(List<Scored> scored) {
        if (scored.size() <= MOST) {
            return scored;
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble((Scored each) -> -each.words())
                        .thenComparingInt(each -> each.dossier().n()))
                .limit(FIRST)
                .toList();
    }

    /** The papers by what their words say and what a model heard, together. */
    static List<Scored> together(List<Scored> byWords, Heard heard) {
        List<Scored> near = byWords.stream().map(each -> near(each, heard)).toList();
        double[] words = standard(near, Scored::words);
        double[] whole = standard(near, Scored::near);
        double[] nearest = standard(near, Scored::nearest);
        List<Scored> together = new ArrayList<>();
        for (int at = 0; at < near.size(); at++) {
            together.add(near.get(at).scoring(words[at] + whole[at] + nearest[at]));
        }
        return together;
    }

    private static Scored near(Scored paper, Heard heard) {
        double nearest = 0;
        for (Dossier.Noted noted : paper.dossier().passages()) {
            if (noted.passage().sort() == Passage.Sort.SENTENCE) {
                nearest = Math.max(nearest, heard.near(noted.passage().text()));
            }
        }
        return paper.heard(heard.near(paper.dossier().whole()), nearest);
    }

    /** Standard deviations from the mean. */
    private static double[] standard(List<Scored> papers, ToDoubleFunction<Scored> of) {
        double[] values = papers.stream().mapToDouble(of).toArray();
        double mean = 0;
        double square = 0;
        for (double each : values) {
            mean += each / values.length;
            square += each * each / values.length;
        }
        double deviation = Math.sqrt(Math.max(0, square - mean * mean));
        for (int at = 0; at < values.length; at++) {
            values[at] = deviation < 1e-9 ? 0 : (values[at] - mean) / deviation;
        }
        return values;
    }
}
