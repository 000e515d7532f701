package winnow.reading.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import winnow.paper.Mention;
import winnow.reading.Abstracts;
import winnow.reading.Labelled;
import winnow.reading.whole.RoleReader;
import winnow.reading.words.Abstract;
import winnow.reading.words.Lexicon;
import winnow.reading.words.LinearTrainer;
import winnow.reading.words.LinearTrainer.Case;
import winnow.reading.words.WeightsFile;

/**
 * Fits {@code mention-weights.txt} to labelled papers; the threshold of each kind lies where F1 is highest on papers
 * left out. Run its {@code main} with the file to write, or with numbers of papers for a learning curve.
 */
final class MentionTrainer {
    private static final LinearTrainer.Settings SETTINGS = new LinearTrainer.Settings(3, 0.1, 0.05);
    /** A threshold is good where those beside it are. */
    private static final double[] BESIDE = {-0.4, -0.2, 0, 0.2, 0.4};

    private final List<Labelled> papers;
    final List<Case> cases = new ArrayList<>();
    /** The kinds of each case that are labelled as they would be listed. */
    private final List<Set<Integer>> listed = new ArrayList<>();

    final LinearTrainer trainer;

    MentionTrainer(List<Labelled> papers) {
        this.papers = papers;
        for (int at = 0; at < papers.size(); at++) {
            add(at, papers.get(at));
        }
        this.trainer = new LinearTrainer(cases, MentionModel.KINDS.size(), SETTINGS);
    }

    private void add(int number, Labelled paper) {
        Abstract text = Abstracts.of(paper.title(), paper.text());
        Naming naming = new NameReader().naming(text);
        Candidates candidates = new Candidates(text, new RoleReader().roles(text), naming);
        for (Candidates.Candidate candidate : candidates.all()) {
            Set<Integer> answers = new HashSet<>();
            Set<Integer> same = new HashSet<>();
            for (int kind = 0; kind < MentionModel.KINDS.size(); kind++) {
                Mention.Kind name = MentionModel.KINDS.get(kind);
                Set<String> labelled = labelled(paper, name);
                if (labelled.contains(Lexicon.folded(candidate.name(name)))) {
                    same.add(kind);
                }
                if (labelled.contains(Lexicon.folded(candidate.whole()))
                        || labelled.contains(Lexicon.folded(candidate.brief()))) {
                    answers.add(kind);
                }
            }
            cases.add(Case.of(number, sink -> candidates.features(candidate, sink), answers));
            listed.add(same);
        }
    }

    static Set<String> labelled(Labelled paper, Mention.Kind kind) {
        Set<String> names = new HashSet<>();
        paper.words(field(kind)).forEach(name -> names.add(Lexicon.folded(name)));
        return names;
    }

    static String field(Mention.Kind kind) {
        return kind == Mention.Kind.BUILDS_ON
                ? kind.word()
                : kind == Mention.Kind.HARDWARE ? "hardware" : kind.word() + "s";
    }

    /** The thresholds with the highest F1; what was labelled and is no candidate counts as missed. */
    double[] thresholds() {
        double[][] scores = trainer.unseen();
        double[] thresholds = new double[MentionModel.KINDS.size()];
        for (int kind = 0; kind < thresholds.length; kind++) {
            double most = 0;
            for (double at = -2; at < 1; at += 0.1) {
                double f1 = 0;
                for (double beside : BESIDE) {
                    f1 += counts(kind, scores, at + beside).f1();
                }
                if (f1 > most) {
                    most = f1;
                    thresholds[kind] = at;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %s at %.1f%n",
                    MentionModel.KINDS.get(kind).word(),
                    counts(kind, scores, thresholds[kind]),
                    thresholds[kind]);
        }
        return thresholds;
    }

    private record Counts(int told, int wanted, int right) {
        double f1() {
            return 2.0 * right / Math.max(1, told + wanted);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "F1 %.3f P %.2f R %.2f",
                    f1(),
                    right / (double) Math.max(1, told),
                    right / (double) Math.max(1, wanted));
        }
    }

    private Counts counts(int kind, double[][] scores, double threshold) {
        int told = 0;
        int wanted = 0;
        int right = 0;
        for (Labelled paper : papers) {
            wanted += labelled(paper, MentionModel.KINDS.get(kind)).size();
        }
        for (int at = 0; at < scores.length; at++) {
            if (scores[at][kind] > threshold) {
                told++;
                right += listed.get(at).contains(kind) ? 1 : 0;
            }
        }
        return new Counts(told, wanted, right);
    }

    List<String> lines() {
        return trainer.lines(thresholds());
    }

    static List<Labelled> seen() {
        return Labelled.seen().stream().filter(paper -> paper.has("models")).toList();
    }

    public static void main(String[] args) throws IOException {
        List<Labelled> papers = seen();
        if (args.length > 0 && args[0].matches("\\d+")) {
            for (String count : args) {
                System.out.println(count + " papers");
                int all = papers.size();
                List<Labelled> some = new ArrayList<>();
                for (int at = 0; at < Integer.parseInt(count); at++) {
                    some.add(papers.get((int) ((long) at * all / Integer.parseInt(count))));
                }
                new MentionTrainer(some).thresholds();
            }
            return;
        }
        List<String> lines = new MentionTrainer(papers).lines();
        WeightsFile.write(Path.of(args[0]), lines);
        System.out.println(lines.size() + " features");
    }
}
