package winnow.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import winnow.library.Profile;

/**
 * Topics that nobody named, found in the papers that the scheme does not cover: the phrases that papers say they
 * are about. Each paper has three of them: the one that is most its own, and two more, those first that several
 * papers share. A phrase of several papers is a topic; those of one paper alone are one topic together, so that there
 * is no more than one of its own for each paper. The same papers give the same topics.
 *
 * <p>Lingo and suffix trees, as Carrot2 has them, were tried first: of some dozen abstracts they make clusters of
 * whatever word is shared ("step", "active"), since their labels need not be what a paper is about.
 */
final class FoundTopics {
    /** So many topics a paper gets. */
    private static final int OF_PAPER = 3;

    /** What a phrase counts by its number of words: one word is often too wide, three are often one paper's. */
    private static final double[] BY_LENGTH = {0, 0.7, 1.3, 1.2};

    /** A paper that says a phrase less loudly than twice, or once in its title, is not about it. */
    private static final double ABOUT = 2;

    /** A phrase that more than this share of the papers is about tells none from another. */
    private static final double TOO_WIDE = 0.4;

    private static final double WIDE = 0.5;
    private static final int MANY = 10;
    /** Phrases beside its own by which a topic is told. */
    private static final int BESIDE = 5;

    /** Between the phrases of one label. */
    static final String AND = ", ";

    private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Profile> papers;
    /** Of each paper, what it says. */
    private final List<KeyPhrases> phrases = new ArrayList<>();
    /** By phrase, how many papers are about it. */
    private final Map<String, Integer> about = new HashMap<>();
    /** Of each paper, what it is about. */
    private final List<List<String>> best = new ArrayList<>();

    private FoundTopics(List<Profile> papers) {
        this.papers = papers;
        for (Profile paper : papers) {
            KeyPhrases said = KeyPhrases.of(paper.paper());
            phrases.add(said);
            said.weights().forEach((phrase, weight) -> about.merge(phrase, weight >= ABOUT ? 1 : 0, Integer::sum));
        }
        phrases.forEach(said -> best.add(best(said)));
    }

    /** The topics of some papers, those of most papers first. */
    static List<Topic> of(List<Profile> papers) {
        return new FoundTopics(papers).topics();
    }

    private List<Topic> topics() {
        Map<String, List<Integer>> byPhrase = new LinkedHashMap<>();
        for (int paper = 0; paper < papers.size(); paper++) {
            for (String phrase : best.get(paper)) {
                byPhrase.computeIfAbsent(phrase, same -> new ArrayList<>()).add(paper);
            }
        }
        Map<List<String>, List<Integer>> topics = new LinkedHashMap<>();
        byPhrase.forEach((phrase, of) -> {
            List<String> alone = best.get(of.get(0)).stream()
                    .filter(each -> byPhrase.getOrDefault(each, List.of()).size() == 1)
                    .toList();
            topics.put(of.size() > 1 ? List.of(phrase) : alone, of);
        });
        return topics.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<String>, List<Integer>> each) ->
                                -each.getValue().size())
                        .thenComparing(each -> each.getKey().get(0)))
                .map(each -> topic(each.getKey(), each.getValue()))
                .toList();
    }

    /** The phrase that is most a paper's own; then others, those it shares first; none that has a word of another. */
    private List<String> best(KeyPhrases said) {
        List<String> chosen = new ArrayList<>();
        for (boolean shared : new boolean[] {false, true}) {
            int most = shared ? OF_PAPER : 1;
            said.weights().entrySet().stream()
                    .sorted(Comparator.comparingDouble((Map.Entry<String, Double> each) -> -score(each, shared))
                            .thenComparing(Map.Entry::getKey))
                    .limit(MANY)
                    .map(Map.Entry::getKey)
                    .forEach(phrase -> {
                        if (chosen.size() < most && chosen.stream().noneMatch(one -> share(one, phrase))) {
                            chosen.add(phrase);
                        }
                    });
        }
        return chosen;
    }

    private double score(Map.Entry<String, Double> phrase, boolean shared) {
        int words = phrase.getKey().split(" ").length;
        int sharing = shared ? about.getOrDefault(phrase.getKey(), 0) : 1;
        boolean wide = sharing > Math.max(MANY, TOO_WIDE * papers.size());
        return Math.log1p(phrase.getValue()) * BY_LENGTH[words] * (wide ? WIDE : 1 + Math.log(Math.max(1, sharing)));
    }

    private static boolean share(String one, String other) {
        List<String> words = List.of(one.split(" "));
        return List.of(other.split(" ")).stream().anyMatch(words::contains);
    }

    /** A topic of one phrase that papers share, or of all that one paper has alone. */
    private Topic topic(List<String> told, List<Integer> of) {
        String phrase = told.get(0);
        List<Integer> central = of.stream()
                .sorted(Comparator.comparingDouble(
                        (Integer paper) -> -phrases.get(paper).weights().getOrDefault(phrase, 0.0)))
                .toList();
        Map<String, String> written = phrases.get(central.get(0)).written();
        Set<String> beside = new LinkedHashSet<>();
        central.forEach(paper -> beside.addAll(best.get(paper)));
        told.forEach(beside::remove);
        return new Topic(
                "found-" + NO_ID.matcher(phrase).replaceAll("-"),
                told.stream()
                        .map(each -> capital(written.getOrDefault(each, each)))
                        .collect(Collectors.joining(AND)),
                null,
                Topic.Kind.FOUND,
                beside.stream().limit(BESIDE).toList(),
                central.stream().map(paper -> papers.get(paper).id()).toList(),
                Ties.of(central.stream().map(papers::get).toList()));
    }

    private static String capital(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
