package winnow.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import winnow.paper.Role;
import winnow.search.Answer.Candidate;
import winnow.search.SecondOpinion.Heard;
import winnow.text.Span;

/** Finds where in one paper a feature comes from: the sentence that says it, the part, what matched in them. */
final class Sourcing {
    private static final int MATCHED = 8;

    private final Dossier dossier;
    private final Asked asked;
    private final Terms terms;
    private final @Nullable Heard heard;

    Sourcing(Dossier dossier, Asked asked, Terms terms, @Nullable Heard heard) {
        this.dossier = dossier;
        this.asked = asked;
        this.terms = terms;
        this.heard = heard;
    }

    Candidate candidate(double score, String feature) {
        Integer sentence = sentence();
        return new Candidate(
                dossier.paper(),
                dossier.n(),
                sentence,
                part(sentence),
                Math.round(Math.min(1, score) * 1000) / 1000.0,
                matched(feature),
                sentence == null ? List.of() : marks(sentence));
    }

    /**
     * The sentence that says it: the one that holds most of what the paper's other sentences do not hold, and
     * that tells rather what was done or found than what was there before.
     */
    private @Nullable Integer sentence() {
        Asked telling = asked.among(sentencesHolding());
        Map<Integer, Double> votes = new TreeMap<>();
        for (Dossier.Noted noted : dossier.passages()) {
            double alone = telling.alone(noted) * (noted.passage().sort() == Passage.Sort.FACT ? Scales.FACT_VOTE : 1);
            for (int sentence : noted.passage().sentences()) {
                votes.merge(sentence, alone * alone, Double::sum);
            }
        }
        Map<Integer, Double> says = new TreeMap<>();
        votes.forEach((sentence, vote) -> says.put(sentence, Math.sqrt(vote) + near(sentence)));
        return says.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .max(Comparator.comparingDouble(each -> each.getValue() * telling(each.getKey())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** How near a sentence is in meaning; 0 where words alone are compared. */
    private double near(int sentence) {
        if (heard == null) {
            return 0;
        }
        double nearest = dossier.passages().stream()
                .map(Dossier.Noted::passage)
                .filter(each -> each.isSentence(sentence))
                .mapToDouble(each -> heard.near(each.text()))
                .max()
                .orElse(0);
        return Scales.NEAR * nearest;
    }

    /** By key, how many sentences of the paper hold a term. */
    private Map<String, Integer> sentencesHolding() {
        Map<String, Integer> holding = new HashMap<>();
        for (Dossier.Noted noted : dossier.passages()) {
            if (noted.passage().sort() == Passage.Sort.SENTENCE) {
                noted.keys().forEach(key -> holding.merge(key, 1, Integer::sum));
            }
        }
        return holding;
    }

    private double telling(int sentence) {
        Role role = dossier.roles().get(sentence);
        return role == null ? 1 : Scales.telling(role);
    }

    /** The part that describes it, one of the sentence first, unless other passages do so twice as well. */
    private @Nullable String part(@Nullable Integer sentence) {
        double most =
                dossier.passages().stream().mapToDouble(asked::alone).max().orElse(0);
        return dossier.passages().stream()
                .filter(noted -> noted.passage().part() != null)
                .max(Comparator.comparingDouble(noted -> described(noted, sentence)))
                .filter(noted -> most > 0 && described(noted, sentence) >= most / 2)
                .map(noted -> dossier.paper() + "/" + noted.passage().part())
                .orElse(null);
    }

    private double described(Dossier.Noted part, @Nullable Integer sentence) {
        boolean ofSentence = sentence != null && part.passage().sentences().contains(sentence);
        return asked.alone(part) * (ofSentence ? Scales.OF_SENTENCE : 1);
    }

    private List<String> matched(String feature) {
        return asked.terms().entrySet().stream()
                .filter(each -> dossier.counts().containsKey(each.getKey()))
                .sorted(Comparator.comparingDouble(each -> -each.getValue().weight()))
                .map(each -> feature.substring(
                        each.getValue().start(), each.getValue().end()))
                .distinct()
                .limit(MATCHED)
                .toList();
    }

    /** Where in the words of a sentence the terms stand that were asked; those that overlap are one. */
    private List<Span> marks(int sentence) {
        List<Span> marks = new ArrayList<>();
        dossier.passages().stream()
                .map(Dossier.Noted::passage)
                .filter(each -> each.isSentence(sentence))
                .flatMap(each -> terms.of(each.text()).stream())
                .filter(term -> asked.terms().containsKey(term.key()))
                .map(term -> new Span(term.start(), term.end()))
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(span -> add(span, marks));
        return marks;
    }

    private static void add(Span span, List<Span> marks) {
        Span last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        if (last != null && span.start() < last.end()) {
            marks.set(marks.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
        } else {
            marks.add(span);
        }
    }
}
