package winnow.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.library.Workspace;
import winnow.search.LookUpTrials.Place;
import winnow.search.LookUpTrials.Trial;
import winnow.search.meaning.Meaning;
import winnow.search.meaning.MeaningJar;
import winnow.search.meaning.Vectors;

/**
 * Fits {@link Confidence} to all that is labelled and may be looked at, and prints its weights, its thresholds
 * and both errors as a curve. The papers of even numbers of the digests from elsewhere are measured only.
 */
@SuppressWarnings("EnumOrdinal") // a table by the order of the enum
final class ConfidenceTrainer {
    /** What share of the strong answers is to be right, of the likely ones with them, and what share may be wrong none. */
    private static final double STRONG = 0.95;

    private static final double LIKELY = 0.7;
    /** A digest that weights were not fitted to is harder by half: at this it is 0.12 there. */
    private static final double BARE_WRONG_NONE = 0.085;

    private static final double[] WRONG_NONE = {0.02, 0.04, 0.08, 0.12, 0.2, 0.3};

    private ConfidenceTrainer() {}

    public static void main(String[] args) throws IOException {
        List<LabelledDigest> away = new ArrayList<>();
        for (String name : LabelledDigest.AWAY) {
            away.add(LabelledDigest.away(name));
        }
        Library library = LabelledDigest.bundled(Files.createTempDirectory("trainer"));
        Library unloaded = Library.open(new Workspace(Files.createTempDirectory("trainer")));
        SecondOpinion none = SecondOpinion.none();
        List<String> wanted = args.length == 0 ? List.of("abstract", "full", "brief", "meant") : List.of(args);
        Meaning meaning = MeaningJar.open(System.getenv()).orElse(null);
        if (wanted.contains("abstract")) {
            fit("ABSTRACT", bare(library, away, none), BARE_WRONG_NONE);
        }
        if (wanted.contains("full")) {
            fit("ABSTRACT_AND_BRIEF", bundled(library, true, away, none), 0.04);
        }
        if (wanted.contains("brief")) {
            fit("BRIEF", bundled(unloaded, true, away, none), 0.04);
        }
        if (wanted.contains("meant") && meaning != null) {
            Path folder = Files.createTempDirectory("trainer");
            SecondOpinion opinion = SecondOpinion.of(new Vectors(meaning, folder, (done, all) -> {}));
            fit("MEANT, " + meaning.model(), bare(library, away, opinion), BARE_WRONG_NONE);
        }
    }

    /** Everything that is asked of abstracts alone. */
    private static List<Trial> bare(Library library, List<LabelledDigest> away, SecondOpinion opinion)
            throws IOException {
        List<Trial> bare = LookUpTrials.all(away, opinion);
        bare.addAll(bundled(library, false, away, opinion));
        return bare;
    }

    private static List<Trial> bundled(
            Library library, boolean briefs, List<LabelledDigest> away, SecondOpinion opinion) throws IOException {
        List<Profile> profiles = new ArrayList<>();
        library.profiles().forEach(profiles::add);
        List<LabelledDigest.Query> queries = new ArrayList<>(LabelledDigest.queries("gold/dev.json"));
        queries.addAll(LabelledDigest.own(library));
        return LookUpTrials.bundled(profiles, briefs, queries, away, opinion);
    }

    private static void fit(String grounds, List<Trial> trials, double wrongNone) {
        List<Trial> seen = trials.stream().filter(Trial::seen).toList();
        double[] right = weights(seen, Trial::first);
        double[] some = weights(seen, trial -> trial.place() == Place.AT_HOME);
        double strong = precise(seen, right, STRONG);
        double likely = precise(seen, right, LIKELY);
        double possible = quantile(seen, some, wrongNone);
        System.out.printf(
                Locale.ROOT,
                "%n%s%n right %s%n strong %.2f likely %.2f%n some %s%n possible %.2f%n",
                grounds,
                text(right),
                strong,
                likely,
                text(some),
                possible);
        for (boolean half : new boolean[] {true, false}) {
            List<Trial> of =
                    trials.stream().filter(trial -> trial.seen() == half).toList();
            if (!of.isEmpty()) {
                curve(half ? "fitted to" : "measured only", of, right, new double[] {strong, likely}, some, seen);
            }
        }
    }

    /** Features at home, near misses and features from elsewhere weigh a third each. */
    private static double counts(List<Trial> trials, Trial trial) {
        long of = trials.stream().filter(each -> each.place() == trial.place()).count();
        return trials.size() / 3.0 / of;
    }

    private static double[] weights(List<Trial> seen, Predicate<Trial> is) {
        double[] counts = byPlace(seen);
        return LogisticFit.weights(seen.stream()
                .map(trial -> new LogisticFit.Example(
                        trial.evidence().numbers(),
                        is.test(trial),
                        counts[trial.place().ordinal()]))
                .toList());
    }

    private static double[] byPlace(List<Trial> trials) {
        double[] counts = new double[Place.values().length];
        for (Place place : Place.values()) {
            trials.stream()
                    .filter(trial -> trial.place() == place)
                    .findFirst()
                    .ifPresent(trial -> counts[place.ordinal()] = counts(trials, trial));
        }
        return counts;
    }

    /** The least threshold from which on so large a share is right. */
    private static double precise(List<Trial> seen, double[] weights, double share) {
        double[] counts = byPlace(seen);
        List<Trial> sorted = seen.stream()
                .sorted(Comparator.comparingDouble(
                        trial -> -LogisticFit.sum(weights, trial.evidence().numbers())))
                .toList();
        double right = 0;
        double all = 0;
        double threshold = Double.MAX_VALUE;
        for (Trial trial : sorted) {
            double count = counts[trial.place().ordinal()];
            all += count;
            right += trial.first() ? count : 0;
            if (right / all >= share) {
                threshold = LogisticFit.sum(weights, trial.evidence().numbers());
            }
        }
        return threshold;
    }

    /** The threshold below which so large a share of the features at home lies. */
    private static double quantile(List<Trial> seen, double[] weights, double share) {
        double[] home = seen.stream()
                .filter(trial -> trial.place() == Place.AT_HOME)
                .mapToDouble(trial -> LogisticFit.sum(weights, trial.evidence().numbers()))
                .sorted()
                .toArray();
        return home[(int) (share * home.length)];
    }

    private static void curve(
            String half, List<Trial> trials, double[] right, double[] thresholds, double[] some, List<Trial> seen) {
        System.out.printf(" %s:%n", half);
        for (double threshold : thresholds) {
            Predicate<Trial> above =
                    trial -> LogisticFit.sum(right, trial.evidence().numbers()) >= threshold;
            System.out.printf(
                    Locale.ROOT,
                    "  at %5.2f: right of those at home %.3f; reached at home %.3f, near %.3f, elsewhere %.3f%n",
                    threshold,
                    LookUpTrials.share(trials, above.and(trial -> trial.place() == Place.AT_HOME), Trial::first),
                    LookUpTrials.share(trials, trial -> trial.place() == Place.AT_HOME, above),
                    LookUpTrials.share(trials, trial -> trial.place() == Place.NEAR_MISS, above),
                    LookUpTrials.share(trials, trial -> trial.place() == Place.ELSEWHERE, above));
        }
        for (double share : WRONG_NONE) {
            double threshold = quantile(seen, some, share);
            Predicate<Trial> none =
                    trial -> LogisticFit.sum(some, trial.evidence().numbers()) < threshold;
            System.out.printf(
                    Locale.ROOT,
                    "  none below %5.2f: at home %.3f, near %.3f, elsewhere %.3f%n",
                    threshold,
                    LookUpTrials.share(trials, trial -> trial.place() == Place.AT_HOME, none),
                    LookUpTrials.share(trials, trial -> trial.place() == Place.NEAR_MISS, none),
                    LookUpTrials.share(trials, trial -> trial.place() == Place.ELSEWHERE, none));
        }
    }

    private static String text(double[] weights) {
        StringBuilder text = new StringBuilder();
        for (double weight : weights) {
            text.append(String.format(Locale.ROOT, "%.2f, ", weight));
        }
        return text.toString();
    }
}
