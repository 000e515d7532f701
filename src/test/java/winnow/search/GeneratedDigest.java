package winnow.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A plain page of papers that nobody wrote. Words come from a vocabulary of syllables, the n-th most common
 * one about n times as seldom as the first (Zipf's law); the sentences are framed like an abstract's, with
 * figures, machines and baselines, so that reading has as much to do as it has with a real one. A paper
 * depends on its number alone.
 */
final class GeneratedDigest {
    private static final int VOCABULARY = 60_000;
    private static final String[] ONSETS = {"b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "io"};
    private static final String[] SMALL =
            "the of and to a in is that with for on by this as we are from which it an be at or can than".split(" ");
    private static final String[] FRAMES = {
        "We present %s, a %s that %s %s.",
        "However, %s %s %s, which leaves %s %s.",
        "%s builds on the %s of %s and %s %s.",
        "Existing %s, such as %s, %s when the %s %s.",
        "To this end, %s %s the %s of each %s %s.",
        "First, the %s %s over %s; second, %s %s.",
        "Our %s keeps %s and %s in %s %s.",
    };
    private static final String[] CLAIMS = {
        "On one A100 GPU, %s is %sx faster than vLLM and saves %s%% of %s.",
        "It reaches %s up to %sx that of the %s%% setting of PyTorch, with %s.",
        "Experiments on LLaMA-7B show that %s gains %sx and loses %s%% of %s.",
    };

    private final String[] words = IntStream.range(0, VOCABULARY)
            .mapToObj(rank -> rank < SMALL.length ? SMALL[rank] : syllables(rank))
            .toArray(String[]::new);

    /** A title and an abstract. */
    record Written(String title, String text) {}

    Path write(Path page, int papers) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(page)) {
            for (int n = 0; n < papers; n++) {
                Written paper = paper(n);
                out.write(paper.title() + "\n\n" + paper.text() + "\n\n");
            }
        }
        return page;
    }

    Written paper(int n) {
        Random random = new Random(n * 0x9E3779B97F4A7C15L);
        String name = capital(syllables(n)) + "Net";
        String title = name + ": " + capital(content(random)) + " " + content(random) + " for "
                + capital(content(random)) + " " + content(random);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 7; sentence++) {
            text.append(String.format(
                    Locale.ROOT,
                    FRAMES[sentence == 2 ? 0 : random.nextInt(FRAMES.length)],
                    sentence == 2 ? name : capital(run(random)),
                    run(random),
                    run(random),
                    run(random),
                    run(random)));
            text.append(' ');
        }
        text.append(String.format(
                Locale.ROOT,
                CLAIMS[random.nextInt(CLAIMS.length)],
                name,
                1 + random.nextInt(90) / 10.0,
                1 + random.nextInt(99),
                content(random)));
        return new Written(title, text.toString());
    }

    /** Three words of one abstract each, so that something is found. */
    List<String> queries(int papers, int count) {
        Random random = new Random(count + 31L * papers);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            List<String> long5 = new ArrayList<>();
            for (String word : paper(random.nextInt(papers)).text().split("[^a-z]+")) {
                if (word.length() > 4 && !long5.contains(word)) {
                    long5.add(word);
                }
            }
            Collections.shuffle(long5, random);
            queries.add(String.join(" ", long5.subList(0, 3)));
        }
        return queries;
    }

    private String run(Random random) {
        List<String> run = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            run.add(words[(int) Math.pow(VOCABULARY, random.nextDouble())]);
        }
        return String.join(" ", run);
    }

    private String content(Random random) {
        return words[SMALL.length + (int) Math.pow(VOCABULARY - SMALL.length - 1.0, random.nextDouble())];
    }

    /** The number in syllables, at least two of them: no two numbers give the same word. */
    private static String syllables(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(ONSETS[rest % ONSETS.length]);
            rest /= ONSETS.length;
            word.append(VOWELS[rest % VOWELS.length]);
            rest /= VOWELS.length;
        } while (rest > 0 || word.length() < 4);
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
