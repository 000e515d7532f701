package winnow.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import winnow.library.Profile;
import winnow.paper.Fingerprint;
import winnow.paper.Origin;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Role;
import winnow.paper.Sentence;

/**
 * Papers that nobody wrote, in communities of twenty to sixty that are planted. A paper depends on its number alone.
 * Half of its words are of its community's sixty, the others any, the n-th most common one about n times as seldom as
 * the first (Zipf's law); as rare ones as there are in real abstracts. Every topic is shared by many communities.
 */
final class PlantedPapers {
    private static final int VOCABULARY = 200_000;
    private static final int TOPICS = 300;
    private static final int MEAN_SIZE = 40;
    private static final int COMMUNITY_WORDS = 60;
    private static final int WORDS = 90;
    private static final double OWN = 0.5;
    private static final String[] SYLLABLES =
            "ba do fi gu ka le mo nu pa re si tu va ster tri blo cram dun fel gor".split(" ");

    private final int papers;
    private final int communities;
    private final double noise;

    PlantedPapers(int papers) {
        this(papers, 0);
    }

    /** The same papers with a share of their words replaced by any. */
    PlantedPapers(int papers, double noise) {
        this.papers = papers;
        this.communities = Math.max(1, papers / MEAN_SIZE);
        this.noise = noise;
    }

    int size() {
        return papers;
    }

    /** Communities are of different sizes: a square root of the even makes the last ones the larger. */
    int community(int place) {
        Random random = random(place, 1);
        double even = random.nextDouble();
        return (int) (communities * (0.5 * even + 0.5 * Math.sqrt(even)));
    }

    Profile paper(int place) {
        int community = community(place);
        Random random = random(place, 2);
        List<String> words = new ArrayList<>();
        for (int n = 0; n < WORDS; n++) {
            words.add(
                    random.nextDouble() < OWN
                            ? word(community, random.nextInt(COMMUNITY_WORDS))
                            : word((int) Math.pow(VOCABULARY, random.nextDouble())));
        }
        Random noisy = random(place, 3);
        words.replaceAll(word -> noisy.nextDouble() < noise ? word(noisy.nextInt(VOCABULARY)) : word);
        String title = String.join(" ", words.subList(0, 8));
        String text = String.join(" ", words.subList(8, words.size())) + ".";
        Paper paper = Paper.titled(new PaperId("p" + place), place + 1, title, new Origin("planted", place + 1))
                .text(text, List.of(new Sentence(1, Role.METHOD, text, 0, text.length(), Fingerprint.of(text))))
                .topics(List.of("t" + community % TOPICS, "t" + random.nextInt(TOPICS)))
                .paper();
        return new Profile(paper, null, null, null, paper.topics(), List.of(), 0);
    }

    /** A word of a community, which others use as well. */
    private static String word(int community, int n) {
        return word((int) Math.pow(
                VOCABULARY, 0.3 + 0.7 * random(community, 3 + n).nextDouble()));
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static Random random(int one, int other) {
        return new Random(Hash.of(one * 1_000_003L + other, 0));
    }
}
