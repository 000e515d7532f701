package winnow.reading.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import winnow.paper.Kind;
import winnow.reading.Abstracts;
import winnow.reading.Labelled;
import winnow.reading.words.Abstract;
import winnow.reading.words.LinearTrainer;
import winnow.reading.words.LinearTrainer.Case;
import winnow.reading.words.WeightsFile;

/** Fits {@code kind-weights.txt} to labelled papers. Run its {@code main} with the file to write. */
final class KindTrainer {
    private static final LinearTrainer.Settings SETTINGS = new LinearTrainer.Settings(3, 0.05, 0.04);

    private final List<Case> cases = new ArrayList<>();
    private final LinearTrainer trainer;

    KindTrainer(List<Labelled> papers) {
        for (Labelled paper : papers) {
            Abstract text = Abstracts.of(paper.title(), paper.text());
            Kind kind = Kind.of(paper.word("kind")).orElseThrow();
            Set<Integer> answer = Set.of(List.of(Kind.values()).indexOf(kind));
            cases.add(Case.of(cases.size(), features -> KindReader.addFeatures(text, features), answer));
        }
        this.trainer = new LinearTrainer(cases, Kind.values().length, SETTINGS);
    }

    /** The share of papers told rightly by weights that have not seen them. */
    double right() {
        double[][] scores = trainer.unseen();
        int right = 0;
        for (int at = 0; at < scores.length; at++) {
            int highest = 0;
            for (int kind = 1; kind < scores[at].length; kind++) {
                highest = scores[at][kind] > scores[at][highest] ? kind : highest;
            }
            right += cases.get(at).answers().contains(highest) ? 1 : 0;
        }
        return right / (double) scores.length;
    }

    List<String> lines() {
        return trainer.lines(new double[Kind.values().length]);
    }

    public static void main(String[] args) throws IOException {
        List<Labelled> papers =
                Labelled.seen().stream().filter(paper -> paper.has("kind")).toList();
        KindTrainer trainer = new KindTrainer(papers);
        System.out.printf(Locale.ROOT, "%d papers, %.3f right of those left out%n", papers.size(), trainer.right());
        WeightsFile.write(Path.of(args[0]), trainer.lines());
    }
}
