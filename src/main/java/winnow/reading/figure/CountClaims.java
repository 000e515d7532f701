package winnow.reading.figure;

import java.util.Set;

/**
 * Tells the counts that are results: what was found ({@code 47 new bugs}), what a data set holds where it is the
 * contribution, what little was needed ({@code only 50 tests}), what is gained ({@code 9,608 more branches}).
 * Counts of what an experiment was run on are none.
 */
final class CountClaims {
    private static final int FAR_BACK = 10;
    private static final int STEM = 5;
    private static final int AHEAD = 8;
    private static final Set<String> MAKING = Set.of(
            "introduce",
            "introduces",
            "present",
            "presents",
            "create",
            "created",
            "construct",
            "curate",
            "contribute",
            "release",
            "propose",
            "build",
            "built",
            "collect");
    /** First letters of verbs whose object was found, gained or served. */
    private static final Set<String> FINDING = Set.of(
            "disco", "uncov", "found", "find", "finds", "ident", "detec", "expos", "revea", "repor", "fixed", "confi",
            "repai", "saves", "savin", "serve", "handl", "suppo", "recov", "led", "prove", "solve");

    private static final Set<String> FOUND = Set.of(
            "bugs", "vulnerabilities", "cves", "defects", "flaws", "crashes", "races", "leaks", "patches", "exploits");
    private static final Set<String> HOLDING = Set.of(
            "contains",
            "comprises",
            "comprising",
            "containing",
            "consists",
            "consisting",
            "includes",
            "covers",
            "covering",
            "spanning",
            "spans",
            "encompasses",
            "encompassing",
            "features",
            "featuring",
            "provides",
            "span",
            "curate",
            "curated",
            "annotating",
            "annotate",
            "design",
            "collect",
            "contribute",
            "release");
    /** Sizes of models and runs. */
    private static final Set<String> RUN =
            Set.of("parameters", "models", "tokens", "epochs", "steps", "iterations", "experiments", "trials");

    private static final Set<String> DATA =
            Set.of("dataset", "datasets", "benchmark", "corpus", "suite", "it", "its", "collection");

    private final FigureWords words;
    private final FigureOwner owner;

    CountClaims(FigureWords words, FigureOwner owner) {
        this.words = words;
        this.owner = owner;
    }

    boolean isClaimed(Quantity quantity) {
        int before = quantity.outer() - 1;
        if (words.isOneOf(before, "only", "just", "merely") || words.is(before, "few")) {
            return true;
        }
        if (words.isOneOf(before, "on", "across", "from", "over", "using", "for", "against", "by", "all", "these")) {
            return false;
        }
        if (RUN.contains(words.lower(quantity.to() - 1))) {
            return new FigureEffects(words).isLeap(quantity);
        }
        boolean digits = words.isNumeral(quantity.from());
        boolean gained = words.isOneOf(quantity.from() + 1, "more", "fewer", "additional");
        boolean found = FOUND.contains(words.lower(quantity.to() - 1)) || (digits && isFound(before));
        return found || (digits && (gained || isHeld(quantity)));
    }

    private boolean isFound(int before) {
        for (int at = before; at >= Math.max(0, before - FAR_BACK); at--) {
            String word = words.lower(at);
            if (FINDING.contains(word.substring(0, Math.min(STEM, word.length())))) {
                return true;
            }
        }
        return false;
    }

    /** {@code It contains 500 images and 1,000 questions}, {@code we release a corpus of 500 images}, {@code Its 500 images span …}. */
    private boolean isHeld(Quantity quantity) {
        boolean holds = false;
        boolean data = false;
        boolean ours = owner.isOfData();
        for (int at = 0; at <= quantity.outer() + AHEAD; at++) {
            holds |= HOLDING.contains(words.lower(at));
            if (at < quantity.outer()) {
                data |= DATA.contains(words.lower(at)) || owner.isOwnName(words.text(at));
                ours |= MAKING.contains(words.lower(at));
            }
        }
        return ours && data && (holds || words.isOneOf(quantity.outer() - 1, "of", "with"));
    }
}
