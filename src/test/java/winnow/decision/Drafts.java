package winnow.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;

/** A library of three papers that do not exist, and decisions about them. */
final class Drafts {
    static final PaperId TIDE = new PaperId("tidekv");
    static final PaperId MOSS = new PaperId("moss");
    static final PaperId FERN = new PaperId("fern-2");
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Drafts() {}

    static Option option(PaperId paper, int rank) {
        return new Option(
                paper, paper + ": A Title with *Stars* & <b>", rank, 0.8 - rank * 0.1, 0.5 / rank, "fits one GPU");
    }

    static DecisionDraft pick(PaperId paper) {
        return pick(paper, Status.Word.ACCEPTED, List.of(evidence(paper, 1)));
    }

    static DecisionDraft pick(PaperId paper, Status.Word status, List<Evidence> evidence) {
        return new DecisionDraft(
                "Build " + paper,
                status,
                DAY,
                List.of("Ada", "Bo"),
                paper,
                "two laptops and one GPU, six weeks",
                DecisionDraft.contextOfPick("ours.txt", "0123456789ab", 3, "two laptops and one GPU, six weeks"),
                List.of(
                        DecisionDraft.driver("reach", 0.3, "runs on what we have"),
                        DecisionDraft.driver("proof", 0.7, "")),
                List.of(option(TIDE, 1), option(MOSS, 2), option(FERN, 3)),
                paper.value(),
                "it can be finished in six weeks",
                List.of("The cache must fit into memory"),
                List.of("At a quarter of the cache, quality drops by less than 1 %"),
                evidence);
    }

    static DecisionDraft plain(String title) {
        return new DecisionDraft(
                title,
                Status.Word.ACCEPTED,
                DAY,
                List.of(),
                null,
                null,
                List.of("Which Java do we ask for?"),
                List.of(),
                List.of(Option.plain("Java 17", "people have it"), Option.plain("Java 21", "")),
                "Java 17",
                "the machines people have run it",
                List.of(),
                List.of(),
                List.of());
    }

    static String words(PaperId paper, int n) {
        return "Sentence " + n + " of " + paper + " says that it is up to " + (n * 10) + " times faster.";
    }

    static Evidence evidence(PaperId paper, int n) {
        return new Evidence(new SentenceRef(paper, n), Fingerprint.of(words(paper, n)));
    }

    /** Knows the three papers, five sentences of each, and a ranking that can be changed. */
    static final class Papers implements Known {
        final List<Standing> ranking = new ArrayList<>(List.of(
                new Standing(TIDE, 1, 0.7, ""),
                new Standing(MOSS, 2, 0.6, "its effort rose to nine weeks"),
                new Standing(FERN, 3, 0.5, "")));
        final Map<SentenceRef, String> texts = new HashMap<>();
        final Map<Fingerprint, String> earlier = new HashMap<>();

        Papers() {
            for (PaperId paper : papers()) {
                for (int n = 1; n <= 5; n++) {
                    texts.put(new SentenceRef(paper, n), words(paper, n));
                    earlier.put(Fingerprint.of(words(paper, n)), words(paper, n));
                }
            }
        }

        private @Nullable String now(SentenceRef ref) {
            return texts.get(new SentenceRef(ref.paper(), ref.sentence()));
        }

        @Override
        public List<PaperId> papers() {
            return List.of(TIDE, MOSS, FERN);
        }

        @Override
        public Optional<Fingerprint> sentence(SentenceRef ref) {
            return text(ref).map(Fingerprint::of);
        }

        @Override
        public Optional<String> text(SentenceRef ref) {
            return Optional.ofNullable(now(ref));
        }

        @Override
        public Optional<String> wording(Fingerprint fingerprint) {
            return Optional.ofNullable(earlier.get(fingerprint));
        }

        @Override
        public Optional<SentenceRef> find(PaperId paper, Fingerprint fingerprint) {
            return texts.entrySet().stream()
                    .filter(entry -> entry.getKey().paper().equals(paper))
                    .filter(entry -> Fingerprint.of(entry.getValue()).equals(fingerprint))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public boolean briefed(PaperId paper) {
            return paper.equals(TIDE);
        }

        @Override
        public List<Standing> ranking() {
            return ranking;
        }
    }
}
