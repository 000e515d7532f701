package winnow.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import winnow.library.Library;
import winnow.search.Answer.Candidate;

/** Answers which abstract, which sentence, a feature comes from. */
public final class Why {
    private static final int CANDIDATES = 3;
    private static final int MATCHED = 8;

    /** More papers than this are not held in memory: the index gives those that may explain a feature. */
    private static final int MOST_HELD = 20_000;
    /** So many of the index are looked at. */
    private static final int DRAWN = 300;

    private final Terms terms;
    private final Pool pool;

    private Why(Terms terms, Pool pool) {
        this.terms = terms;
        this.pool = pool;
    }

    /**
     * Makes ready to answer from a library.
     *
     * @param briefs whether the briefs speak too, or the abstracts alone
     */
    public static Why of(Library library, boolean briefs) throws IOException {
        if (library.size() > MOST_HELD && library.index().isPresent()) {
            return indexed(library, briefs, DRAWN);
        }
        Terms terms = new Terms(Thesaurus.of(library.workspace()));
        return new Why(terms, new HeldPapers(library.profiles(), briefs, terms));
    }

    /** Makes ready to answer from the {@code most} papers that the index of a library gives for a feature. */
    static Why indexed(Library library, boolean briefs, int most) throws IOException {
        Terms terms = new Terms(Thesaurus.of(library.workspace()));
        Path index = library.index().orElseThrow();
        return new Why(terms, new IndexedPapers(library, index, briefs, terms, most));
    }

    /** The abstracts that explain a feature best. */
    public Answer ask(String feature) {
        List<Terms.Term> said = terms.of(feature);
        Pool.Drawn drawn = drawn(feature, said);
        Map<String, Asked> asked = asked(said, drawn);
        List<Scored> scored = new ArrayList<>();
        for (Dossier dossier : drawn.dossiers()) {
            Scored each = score(dossier, asked);
            if (each.score > 0) {
                scored.add(each);
            }
        }
        scored.sort(
                Comparator.comparingDouble((Scored each) -> -each.score).thenComparingInt(each -> each.dossier.n()));
        List<Candidate> candidates = scored.stream()
                .limit(CANDIDATES)
                .map(each -> candidate(each, asked, feature))
                .toList();
        return new Answer(feature, Confidence.of(evidence(scored, asked)), candidates);
    }

    private Pool.Drawn drawn(String feature, List<Terms.Term> said) {
        try {
            return pool.draw(feature, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A term of the feature, what it weighs, and where it stands. */
    private record Asked(Terms.Sort sort, double weight, int start, int end) {}

    /** A paper, what it scores, and the best of its passages. */
    private record Scored(Dossier dossier, double score, double whole, double best, Dossier.@Nullable Noted passage) {}

    private Map<String, Asked> asked(List<Terms.Term> said, Pool.Drawn drawn) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Terms.Term term : said) {
            double weight = Scales.of(term.sort()) * rarity(drawn.holders().getOrDefault(term.key(), 0));
            asked.putIfAbsent(term.key(), new Asked(term.sort(), weight, term.start(), term.end()));
        }
        return asked;
    }

    /**
     * Inverse document frequency in BM25's form (Robertson and Zaragoza, 2009), never below zero.
     *
     * <p>@paper bm25/rarity
     */
    private double rarity(int with) {
        return Math.log(1 + (pool.size() - with + 0.5) / (with + 0.5));
    }

    private Scored score(Dossier dossier, Map<String, Asked> asked) {
        double total = asked.values().stream().mapToDouble(Asked::weight).sum();
        if (total == 0) {
            return new Scored(dossier, 0, 0, 0, null);
        }
        double whole = whole(dossier, asked) / total;
        Dossier.Noted passage = null;
        double best = 0;
        double second = 0;
        for (Dossier.Noted noted : dossier.passages()) {
            double alone = alone(noted, asked) / total;
            if (alone > best) {
                second = best;
                best = alone;
                passage = noted;
            } else if (alone > second) {
                second = alone;
            }
        }
        double score = (Scales.WHOLE * whole + best + Scales.SECOND * second) / (Scales.WHOLE + 1 + Scales.SECOND);
        return new Scored(dossier, score, whole, best, passage);
    }

    /** Counts saturated and held back by length, weighed by rarity. @paper bm25/saturation, bm25/length */
    private double whole(Dossier dossier, Map<String, Asked> asked) {
        double held = Scales.SATURATION * (1 - Scales.LENGTH + Scales.LENGTH * dossier.length() / pool.meanLength());
        double sum = 0;
        for (Map.Entry<String, Asked> each : asked.entrySet()) {
            double count = dossier.counts().getOrDefault(each.getKey(), 0.0);
            sum += each.getValue().weight() * count / (count + held);
        }
        return sum;
    }

    private static double alone(Dossier.Noted noted, Map<String, Asked> asked) {
        double sum = 0;
        for (Map.Entry<String, Asked> each : asked.entrySet()) {
            sum += noted.keys().contains(each.getKey()) ? each.getValue().weight() : 0;
        }
        double held = Math.sqrt(Math.max(1, noted.words() / Scales.PASSAGE_WORDS));
        return sum * Scales.alone(noted.passage().sort()) / held;
    }

    private Candidate candidate(Scored scored, Map<String, Asked> asked, String feature) {
        Dossier dossier = scored.dossier;
        Integer sentence = sentence(dossier, asked);
        return new Candidate(
                dossier.paper(),
                dossier.n(),
                sentence,
                part(dossier, asked, sentence),
                Math.round(Math.min(1, scored.score) * 1000) / 1000.0,
                matched(dossier, asked, feature));
    }

    /** The sentence that most of what matches speaks of. */
    private @Nullable Integer sentence(Dossier dossier, Map<String, Asked> asked) {
        Map<Integer, Double> votes = new TreeMap<>();
        for (Dossier.Noted noted : dossier.passages()) {
            double alone = alone(noted, asked);
            for (int sentence : noted.passage().sentences()) {
                votes.merge(sentence, alone * alone, Double::sum);
            }
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The part that describes it, one of the sentence first, unless other passages do so twice as well. */
    private static @Nullable String part(Dossier dossier, Map<String, Asked> asked, @Nullable Integer sentence) {
        double most = dossier.passages().stream()
                .mapToDouble(noted -> alone(noted, asked))
                .max()
                .orElse(0);
        return dossier.passages().stream()
                .filter(noted -> noted.passage().part() != null)
                .max(Comparator.comparingDouble(noted -> described(noted, asked, sentence)))
                .filter(noted -> most > 0 && described(noted, asked, sentence) >= most / 2)
                .map(noted -> dossier.paper() + "/" + noted.passage().part())
                .orElse(null);
    }

    private static double described(Dossier.Noted part, Map<String, Asked> asked, @Nullable Integer sentence) {
        boolean ofSentence = sentence != null && part.passage().sentences().contains(sentence);
        return alone(part, asked) * (ofSentence ? Scales.OF_SENTENCE : 1);
    }

    private static List<String> matched(Dossier dossier, Map<String, Asked> asked, String feature) {
        return asked.entrySet().stream()
                .filter(each -> dossier.counts().containsKey(each.getKey()))
                .sorted(Comparator.comparingDouble(each -> -each.getValue().weight()))
                .map(each -> feature.substring(
                        each.getValue().start(), each.getValue().end()))
                .distinct()
                .limit(MATCHED)
                .toList();
    }

    private Confidence.Evidence evidence(List<Scored> scored, Map<String, Asked> asked) {
        if (scored.isEmpty()) {
            return Confidence.Evidence.NOTHING;
        }
        Scored first = scored.get(0);
        double second = scored.size() > 1 ? scored.get(1).score : 0;
        List<String> words = asked.entrySet().stream()
                .filter(each -> each.getValue().sort() == Terms.Sort.STEM)
                .map(Map.Entry::getKey)
                .toList();
        long known = words.stream().filter(first.dossier.counts()::containsKey).count();
        double share = words.isEmpty() ? 0 : (double) known / words.size();
        return new Confidence.Evidence(first.dossier.grounds(), first.whole, share, first.best, first.score - second);
    }
}
