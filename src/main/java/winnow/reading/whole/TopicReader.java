package winnow.reading.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.paper.Role;
import winnow.reading.whole.TopicScheme.Topic;
import winnow.reading.words.Abstract;
import winnow.reading.words.Clue;
import winnow.reading.words.PhraseTrie;

/**
 * Files an abstract under topics: a term tells the more, the closer it stands to what the paper is
 * about - most in the title, then where the aim and the method are told, least in the background.
 */
final class TopicReader {
    private static final int MOST = 4;
    /** A title counts as much as this many sentences of method. */
    private static final double TITLE = 3.0;

    private static final double METHOD = 1.0;
    private static final double RESULT = 0.6;
    private static final double FIRST = 0.8;
    private static final double BACKGROUND = 0.45;
    /** A second term in one sentence tells less than the first. */
    private static final double FURTHER = 0.5;

    /** A term of several words is hardly ever said of another field: it suffices sooner, by this share. */
    private static final double CLEAR = 0.3;

    private static final double HINT = 0.25;
    private static final double MOST_BY_HINTS = 0.75;
    /** What a topic needs at least, alone and against the strongest. */
    private static final double LEAST = 1.6;
    /** The same where the broader topic is one of the paper's. */
    private static final double LEAST_WITHIN = 0.95;

    private static final double LEAST_SHARE = 0.2;
    private static final double MERE_BACKGROUND = 0.5;

    /** A term of a topic, with its synonyms, or a hint; terms are numbered through. */
    record Term(int number, int topic, boolean hint, boolean clear) implements Clue {}

    private record Scored(String id, double score) {}

    private final List<Topic> topics;
    private final List<int[]> besides = new ArrayList<>();
    private final int[] broader;
    private final List<PhraseTrie.Phrase<Clue>> clues = new ArrayList<>();
    private int terms;

    TopicReader(List<Topic> topics) {
        this.topics = topics;
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < topics.size(); at++) {
            numbers.put(topics.get(at).id(), at);
            add(at, topics.get(at).terms(), false);
            add(at, topics.get(at).hints(), true);
        }
        for (Topic topic : topics) {
            besides.add(topic.unless().stream().mapToInt(numbers::get).toArray());
        }
        this.broader = topics.stream()
                .mapToInt(topic -> topic.broader() == null ? -1 : numbers.getOrDefault(topic.broader(), -1))
                .toArray();
    }

    private void add(int topic, List<List<String>> groups, boolean hint) {
        for (List<String> synonyms : groups) {
            int number = terms++;
            for (String words : synonyms) {
                Term term = new Term(number, topic, hint, words.strip().indexOf(' ') > 0);
                clues.add(new PhraseTrie.Phrase<>(words, term));
            }
        }
    }

    List<PhraseTrie.Phrase<Clue>> clues() {
        return clues;
    }

    /** Ids, most central first, at most four. */
    List<String> topics(Abstract text, List<Role> roles) {
        Scores all = scores(text, roles);
        double[] scores = all.strong;
        double strongest = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] *= isBackground(at, scores) ? MERE_BACKGROUND : 1;
            strongest = Math.max(strongest, scores[at]);
        }
        List<Scored> found = new ArrayList<>();
        for (int at = 0; at < scores.length; at++) {
            if (scores[at] > 0 && scores[at] + all.clear[at] >= least(at, scores, strongest)) {
                found.add(new Scored(topics.get(at).id(), scores[at]));
            }
        }
        found.sort(Comparator.comparingDouble(Scored::score).reversed());
        return found.stream().limit(MOST).map(Scored::id).toList();
    }

    /** What a topic needs: little within a broader one that is told too, else enough beside the strongest. */
    private double least(int topic, double[] scores, double strongest) {
        return broader[topic] >= 0 && scores[broader[topic]] >= LEAST
                ? LEAST_WITHIN
                : Math.max(LEAST, LEAST_SHARE * strongest);
    }

    private boolean isBackground(int topic, double[] scores) {
        for (int other : besides.get(topic)) {
            if (scores[other] >= LEAST && scores[other] >= scores[topic]) {
                return true;
            }
        }
        return false;
    }

    /** How loudly each topic is told. */
    private Scores scores(Abstract text, List<Role> roles) {
        Scores scores = new Scores(topics.size(), terms);
        score(text.titleClues(), 1, TITLE, scores);
        for (int at = 0; at < text.clues().size(); at++) {
            Role role = at < roles.size() ? roles.get(at) : Role.METHOD;
            score(text.clues().get(at), at + 2, weight(at, role), scores);
        }
        double[] strong = scores.strong;
        for (int at = 0; at < strong.length; at++) {
            strong[at] += strong[at] > 0 ? Math.min(MOST_BY_HINTS, scores.weak[at] * HINT) : 0;
        }
        return scores;
    }

    private static double weight(int sentence, Role role) {
        return switch (role) {
            case OBJECTIVE, METHOD -> METHOD;
            case RESULT -> RESULT;
            case BACKGROUND -> sentence == 0 ? FIRST : BACKGROUND;
            case AVAILABILITY, OTHER -> 0;
        };
    }

    /** What is told so far. */
    private static final class Scores {
        private final double[] strong;
        /** What terms of several words add to that where it is asked whether it suffices. */
        private final double[] clear;

        private final double[] weak;
        /** For each term the part of the text, from 1, where it was met last. */
        private final int[] seen;
        /** For each topic the part where one of its terms was met last. */
        private final int[] told;

        Scores(int topics, int terms) {
            this.strong = new double[topics];
            this.clear = new double[topics];
            this.weak = new double[topics];
            this.seen = new int[terms];
            this.told = new int[topics];
        }
    }

    private static void score(List<Clue.Met> clues, int part, double weight, Scores scores) {
        for (Clue.Met met : clues) {
            if (weight > 0 && met.clue() instanceof Term term && scores.seen[term.number()] != part) {
                scores.seen[term.number()] = part;
                int topic = term.topic();
                if (term.hint()) {
                    scores.weak[topic] += weight;
                } else {
                    double told = scores.told[topic] == part ? weight * FURTHER : weight;
                    scores.strong[topic] += told;
                    scores.clear[topic] += term.clear() ? told * CLEAR : 0;
                    scores.told[topic] = part;
                }
            }
        }
    }
}
