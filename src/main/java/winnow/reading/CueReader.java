package winnow.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import winnow.reading.Words.Word;

/**
 * Reads, for each name of a sentence, the cue it stands under. A cue opens at a phrase ({@code compared to},
 * {@code benchmarks such as}), holds over a list of names and closes at the next clause; the noun behind
 * a list ({@code … and Foo datasets}) speaks for the whole of it.
 */
final class CueReader {
    private static final int PATIENCE = 8;
    private static final int PATIENCE_IN_LIST = 3;

    private static final Set<String> EXAMPLES =
            Set.of("including", "like", "e.g", "namely", "include", "includes", "are", "is", "called", "named");
    private static final Set<String> DATA_NOUNS = Set.of(
            "dataset",
            "datasets",
            "benchmark",
            "benchmarks",
            "corpus",
            "corpora",
            "leaderboard",
            "leaderboards",
            "suite",
            "suites",
            "testbed",
            "testbeds",
            "traces",
            "benchmarking");
    private static final Set<String> MODEL_NOUNS =
            Set.of("model", "models", "llms", "vlms", "mllms", "backbone", "backbones", "families", "family", "llm");
    private static final Set<String> BASE_NOUNS = Set.of(
            "library",
            "framework",
            "compiler",
            "runtime",
            "toolkit",
            "engine",
            "simulator",
            "package",
            "standard",
            "api",
            "apis",
            "backend",
            "platform",
            "libraries",
            "frameworks",
            "environment",
            "ecosystem",
            "software");
    private static final Set<String> RIVAL_NOUNS = Set.of("baseline", "baselines");
    private static final Set<String> BEATS = Set.of(
            "outperform",
            "outperforms",
            "outperformed",
            "outperforming",
            "surpass",
            "surpasses",
            "surpassed",
            "surpassing",
            "exceed",
            "exceeds",
            "exceeding",
            "beat",
            "beats",
            "beating",
            "than",
            "versus",
            "vs",
            "against",
            "unlike",
            "rivals",
            "rivaling",
            "matches",
            "matching",
            "dominates",
            "outpaces",
            "outpacing");
    private static final Set<String> COMPARES = Set.of(
            "compare",
            "compared",
            "compares",
            "comparing",
            "comparison",
            "comparisons",
            "comparable",
            "relative",
            "superior",
            "competitive",
            "contrast",
            "versus",
            "evaluation",
            "analysis",
            "par",
            "equivalent",
            "similar");
    private static final Set<String> TO = Set.of("to", "with", "against", "over");
    private static final Set<String> GAINS = Set.of(
            "improves",
            "improve",
            "improved",
            "improvement",
            "improvements",
            "improving",
            "speedup",
            "speedups",
            "speed-up",
            "faster",
            "gain",
            "gains",
            "increase",
            "increases",
            "reduction",
            "reductions",
            "reduces",
            "higher",
            "better",
            "advantage",
            "advantages",
            "efficiency",
            "acceleration",
            "throughput",
            "savings",
            "boost",
            "boosts",
            "x",
            "times",
            "performance",
            "superiority",
            "accuracy");
    private static final Set<String> LOSES = Set.of(
            "only",
            "fails",
            "achieves",
            "requires",
            "takes",
            "needs",
            "suffers",
            "cannot",
            "reaches",
            "degrades",
            "drops");
    private static final Set<String> OTHERS = Set.of(
            "existing",
            "prior",
            "previous",
            "state-of-the-art",
            "conventional",
            "traditional",
            "competing",
            "leading",
            "popular",
            "alternative");
    private static final Set<String> TRAINS = Set.of(
            "evaluate",
            "evaluated",
            "evaluating",
            "evaluations",
            "evaluation",
            "experiments",
            "trained",
            "train",
            "training",
            "pretrained",
            "pre-trained",
            "fine-tuned",
            "fine-tuning",
            "finetuned",
            "tested",
            "test",
            "validate",
            "validated",
            "results",
            "benchmark",
            "benchmarked",
            "benchmarking");
    private static final Set<String> PLANS = Set.of(
            "strategies",
            "optimizations",
            "extension",
            "extensions",
            "support",
            "improvements",
            "techniques",
            "plugin",
            "optimization");
    private static final Set<String> ACHIEVED =
            Set.of("achieved", "obtained", "attained", "reported", "proposed", "reached");
    private static final Set<String> CLOSES = Set.of(
            "by",
            "on",
            "while",
            "when",
            "using",
            "in",
            "at",
            "for",
            "across",
            "under",
            "that",
            "which",
            "showing",
            "is",
            "are",
            "was",
            "were",
            "and",
            "but",
            "demonstrating",
            "achieving",
            "from",
            "through",
            "where",
            "via",
            "with",
            "we",
            "can",
            "whereas",
            "without",
            "because",
            "reducing",
            "has",
            "have",
            "thereby",
            "despite",
            "since");
    private static final Set<String> USES = Set.of(
            "extend",
            "extends",
            "extending",
            "leverage",
            "leverages",
            "leveraging",
            "use",
            "uses",
            "using",
            "adopt",
            "adopts",
            "employ",
            "employs",
            "employing",
            "integrate",
            "integrates",
            "incorporate",
            "combine",
            "combines",
            "combining",
            "augments",
            "augmented",
            "fine-tune",
            "fine-tuning",
            "finetuning",
            "fine-tuned",
            "utilize",
            "utilizes",
            "via",
            "exploit",
            "exploits",
            "adapt",
            "adapts",
            "modify",
            "modifies",
            "wraps",
            "supports",
            "upon",
            "atop",
            "applying",
            "generalizes",
            "unify",
            "unifies",
            "build",
            "develops",
            "harnesses",
            "through",
            "distill",
            "accelerates");
    private static final Set<String> MADE = Set.of(
            "implemented",
            "built",
            "based",
            "integrated",
            "integrates",
            "incorporated",
            "incorporate",
            "integrate",
            "developed",
            "written",
            "deployed",
            "embedded",
            "embedding",
            "plugged",
            "implementation",
            "builds",
            "relies",
            "layered",
            "implement",
            "inspired",
            "ported",
            "realized",
            "prototype",
            "prototyped",
            "integration",
            "compatible",
            "powered",
            "part",
            "available",
            "included",
            "initialized",
            "trained",
            "borrow",
            "borrows",
            "instantiated",
            "top");
    private static final Set<String> ONTO =
            Set.of("in", "on", "upon", "into", "with", "within", "from", "atop", "by", "of", "using", "as");

    private static final Set<String> OPENERS = openers();

    private final Words words;

    CueReader(Words words) {
        this.words = words;
    }

    /** Every word and sign at which a cue can open. */
    private static Set<String> openers() {
        Set<String> openers =
                new HashSet<>(Set.of("by", "while", "whereas", "as", "over", "on", "for", ":", "(", ",", "—", "–"));
        List.of(BEATS, TO, EXAMPLES, USES, ONTO).forEach(openers::addAll);
        return openers;
    }

    /** The cue of each of {@code mentions}, which are the names of one sentence in order. */
    List<Cue> cues(int sentence, List<Mention> mentions) {
        List<Cue> cues = new ArrayList<>();
        Cue open = Cue.NONE;
        int idle = 0;
        boolean listed = false;
        int next = 0;
        boolean gains = false;
        for (int i = words.first(sentence); i < words.behind(sentence) && next < mentions.size(); i++) {
            if (i == mentions.get(next).first()) {
                cues.add(open);
                i = mentions.get(next).behind() - 1;
                next++;
                idle = 0;
                listed = true;
                continue;
            }
            Word word = words.word(i);
            gains = gains || GAINS.contains(word.lower());
            Cue opened = opened(i, gains);
            if (opened != Cue.NONE) {
                open = opened;
                idle = 0;
                listed = false;
            } else if (open != Cue.NONE) {
                int joint = joint(i, next < mentions.size() ? mentions.get(next).first() : -1);
                idle += joint > 0 ? 0 : 1;
                boolean closes = joint == 0 && closes(word, open) || idle > (listed ? PATIENCE_IN_LIST : PATIENCE);
                boolean comma = word.text().equals(",") && (listed ? joint == 0 : idle > 0 && !isExample(i + 1));
                open = closes || comma ? Cue.NONE : open;
            }
        }
        while (cues.size() < mentions.size()) {
            cues.add(Cue.NONE);
        }
        readNouns(mentions, cues, words.behind(sentence));
        return cues;
    }

    /** More than 0 when the sign or word here leads on to the next name of a list. */
    private int joint(int at, int name) {
        String word = words.word(at).lower();
        boolean joins = ",()[:\"“”'/&;‘’`–-".contains(word)
                || word.equals("and")
                || word.equals("or")
                || word.equals("the")
                || word.equals("as")
                || word.equals("well");
        return joins && name > at && name - at <= 3 ? name - at : 0;
    }

    private boolean isExample(int at) {
        return EXAMPLES.contains(words.word(at).lower()) || words.word(at).is("such");
    }

    private static boolean closes(Word word, Cue open) {
        if (word.text().equals(".") || word.text().equals(";")) {
            return true;
        }
        if (word.is("of") && open == Cue.BASE) {
            return false;
        }
        return CLOSES.contains(word.lower());
    }

    private Cue opened(int at, boolean gains) {
        Word word = words.word(at);
        String lower = word.lower();
        if (!OPENERS.contains(lower)) {
            return Cue.NONE;
        }
        Word before = words.word(at - 1);
        if (BEATS.contains(lower)
                && !(before.is("more") || before.is("less") || before.is("rather") || before.is("other"))) {
            return lower.equals("than") && words.word(at + 1).text().chars().allMatch(Character::isDigit)
                    ? Cue.NONE
                    : Cue.RIVAL;
        }
        if (TO.contains(lower)
                && COMPARES.contains(before.lower())
                && !(before.is("evaluation") || before.is("analysis"))) {
            return Cue.RIVAL;
        }
        if (TO.contains(lower) && compares(at) || lower.equals("over") && gains) {
            return Cue.RIVAL;
        }
        if (lower.equals("by") && ACHIEVED.contains(before.lower()) || isLoser(at)) {
            return Cue.RIVAL;
        }
        if (EXAMPLES.contains(lower) || lower.equals("as") && before.is("such") || ":(,—–".contains(word.text())) {
            Cue cue = listOf(at - (lower.equals("as") ? 2 : 1));
            if (cue != Cue.NONE) {
                return cue;
            }
        }
        if (isExampleOfOthers(at)) {
            return Cue.RIVAL;
        }
        if (lower.equals("on") && within(TRAINS, at, 6)) {
            return Cue.TRIAL;
        }
        if (lower.equals("for") && PLANS.contains(before.lower())) {
            return Cue.BASE;
        }
        if (USES.contains(lower)
                || ONTO.contains(lower)
                        && (MADE.contains(before.lower())
                                || MADE.contains(words.word(at - 2).lower()) && !before.isSign())) {
            return Cue.BASE;
        }
        return Cue.NONE;
    }

    /** {@code existing implementations in}, {@code prior systems such as}. */
    private boolean isExampleOfOthers(int at) {
        Word word = words.word(at);
        boolean example = EXAMPLES.contains(word.lower())
                || word.is("in")
                || word.is("as") && words.word(at - 1).is("such");
        int noun = word.is("as") ? at - 2 : at - 1;
        return example
                && !words.word(noun).isSign()
                && !word.is("is")
                && !word.is("are")
                && noun(words.word(noun).lower()) != Cue.MODEL
                && noun(words.word(noun).lower()) != Cue.DATA
                && within(OTHERS, noun, 3);
    }

    /** Whether one of {@code some} stands within so many words before. */
    private boolean within(Set<String> some, int at, int distance) {
        for (int i = at - 1;
                i >= 0 && i >= at - distance && !words.word(i).text().equals(".");
                i--) {
            if (some.contains(words.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code …, while Foo only manages}. */
    private boolean isLoser(int at) {
        Word word = words.word(at);
        return (word.is("while") || word.is("whereas"))
                && Shape.isName(words.word(at + 1))
                && LOSES.contains(words.word(at + 2).lower());
    }

    /** {@code compare our method with}: the verb stands up to seven words before. */
    private boolean compares(int at) {
        for (int i = at - 1; i > at - 8 && i >= 0; i--) {
            Word word = words.word(i);
            if (word.lower().startsWith("compar")
                    || word.is("similar")
                    || word.is("equivalent")
                    || word.is("superior")
                    || word.is("competitive")) {
                return true;
            }
            if (word.isSign()) {
                return false;
            }
        }
        return false;
    }

    /** What a list is of, by the noun before it, over at most two brackets or adverbs. */
    private Cue listOf(int at) {
        int noun = at;
        while (at - noun < 2 && words.word(noun).isSign() && noun > 0) {
            noun--;
        }
        Cue cue = noun(words.word(noun).lower());
        return cue == Cue.BASE ? Cue.NONE : cue;
    }

    private static Cue noun(String word) {
        if (DATA_NOUNS.contains(word)) {
            return Cue.DATA;
        }
        if (MODEL_NOUNS.contains(word)) {
            return Cue.MODEL;
        }
        if (RIVAL_NOUNS.contains(word)) {
            return Cue.RIVAL;
        }
        return BASE_NOUNS.contains(word) ? Cue.BASE : Cue.NONE;
    }

    /** The noun behind a list of names speaks for all of them, but does not speak against a comparison. */
    private void readNouns(List<Mention> mentions, List<Cue> cues, int limit) {
        int from = 0;
        while (from < mentions.size()) {
            int last = from;
            while (last + 1 < mentions.size()
                    && isList(
                            mentions.get(last).behind(), mentions.get(last + 1).first())) {
                last++;
            }
            Cue cue = nounBehind(mentions.get(last).behind(), limit);
            for (int i = from; i <= last; i++) {
                if (cue != Cue.NONE && cues.get(i) != Cue.RIVAL) {
                    cues.set(i, cue);
                }
            }
            from = last + 1;
        }
    }

    private boolean isList(int from, int to) {
        if (to - from > 4 || to == from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Word word = words.word(i);
            if (!",&/()+\"'".contains(word.text()) && !word.is("and") && !word.is("or") && !word.is("the")) {
                return false;
            }
        }
        return true;
    }

    private Cue nounBehind(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 3); i++) {
            Word word = words.word(i);
            Cue cue = noun(word.lower());
            if (cue != Cue.NONE) {
                return cue;
            }
            if (word.isSign() && !"()\"'”".contains(word.text())
                    || CLOSES.contains(word.lower())
                    || word.is("of")
                    || word.is("to")) {
                return Cue.NONE;
            }
        }
        return Cue.NONE;
    }
}
