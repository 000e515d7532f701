package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A comparison with named systems in a sentence: {@code over A, B and C}, {@code outperforms A},
 * {@code compared to existing systems such as A}.
 *
 * @param from first word of what opens it
 * @param to behind its last name
 * @param names as the sentence has them
 */
record FigureComparison(int from, int to, List<String> names) {
    private static final FigureLexicon RIVALS = FigureLexicon.of("figure-rivals");
    private static final Set<String> ENDS = Set.of(
            "on",
            "in",
            "for",
            "with",
            "at",
            "across",
            "using",
            "when",
            "depending",
            "which",
            "that",
            "is",
            "are",
            "we",
            "without",
            "under",
            "respectively",
            "to",
            "while",
            "whereas",
            "from",
            "it",
            "where",
            "running",
            "during",
            "reducing",
            "improving",
            "achieving");
    private static final Set<String> SINGULAR_HEADS =
            Set.of("algorithm", "method", "scheme", "approach", "optimizer", "heuristic", "decomposition");
    private static final Set<String> OWN_HARDWARE = Set.of("gpu", "gpus", "cpu", "cpus", "fpga", "asic", "tpu");
    private static final int FAR = 24;

    FigureComparison {
        names = List.copyOf(names);
    }

    /** The comparisons of a sentence, in order, each with one name at least. */
    static List<FigureComparison> of(FigureWords words, List<Quantity> quantities, FigureOwner owner) {
        List<FigureComparison> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int count = opens(words, at);
            int end = at + 1;
            if (count > 0 && !isBound(quantities, at)) {
                FigureComparison comparison = parse(words, quantities, owner, at, at + count);
                if (!comparison.names.isEmpty()) {
                    found.add(comparison);
                    end = comparison.to;
                }
            } else if (isTheirClause(words, quantities, owner, at)) {
                FigureComparison comparison = parse(words, quantities, owner, at, at + 1);
                found.add(new FigureComparison(at, comparison.to, comparison.names));
            }
            at = end;
        }
        return found;
    }

    /** How many words open a comparison here; {@code comparable quality to A} is one as well. */
    private static int opens(FigureWords words, int at) {
        boolean likened = words.is(at, "to") && FigureNames.isSystem(words, at + 1);
        for (int back = at - 1; likened && back >= Math.max(0, at - 5) && words.isWord(back); back--) {
            if (words.isOneOf(
                    back, "comparable", "similar", "equivalent", "superior", "competitive", "close", "identical")) {
                return 1;
            }
        }
        return RIVALS.wordsFrom(words, at);
    }

    private static boolean isBound(List<Quantity> quantities, int at) {
        for (Quantity quantity : quantities) {
            if (quantity.outer() <= at && at < quantity.to()) {
                return true;
            }
        }
        return false;
    }

    /** {@code while FlexGen only reaches 45%}. */
    private static boolean isTheirClause(FigureWords words, List<Quantity> quantities, FigureOwner owner, int at) {
        if (!words.isOneOf(at, "while", "whereas", "but")
                || !FigureNames.isSystem(words, at + 1)
                || !owner.isOther(words, at + 1)) {
            return false;
        }
        for (Quantity quantity : quantities) {
            if (quantity.outer() > at && quantity.outer() - at <= 6) {
                return true;
            }
        }
        return false;
    }

    /** Reads names from a word on, until something that no list of names goes over. */
    static FigureComparison parse(
            FigureWords words, List<Quantity> quantities, FigureOwner owner, int from, int start) {
        List<String> names = new ArrayList<>();
        int at = start;
        int end = start;
        while (at < Math.min(words.size(), start + FAR)) {
            int behind = behindQuantity(quantities, at);
            int theirs = behindTheirNumber(words, at, start);
            int odd = behindOddName(words, at);
            if (theirs > at) {
                at = theirs;
            } else if (behind > at) {
                if (!names.isEmpty() || at > start + 1) {
                    break;
                }
                at = behind;
            } else if (odd > at) {
                names.add(words.between(at, odd));
                at = odd;
                end = at;
            } else if (FigureNames.isNamed(words, at)) {
                int run = runEnd(words, at);
                String name = name(words, at, run);
                if (!name.isEmpty() && !owner.isOwnName(name)) {
                    names.add(name);
                    end = run;
                }
                at = run;
                if (words.lower(run - 1).endsWith("'s") && !FigureNames.isNamed(words, run)) {
                    break;
                }
            } else if (isEnd(words, at, names.isEmpty())) {
                break;
            } else {
                at++;
            }
        }
        return new FigureComparison(from, end, names);
    }

    /** {@code compared with 6.9 for A and 7.2% with B}, {@code less than with A}: what leads to their name. */
    private static int behindTheirNumber(FigureWords words, int from, int start) {
        if (from != start && !words.isOneOf(from, "and", ",")) {
            return from;
        }
        int at = words.isOneOf(from, "and", ",") ? from + 1 : from;
        boolean than = at == from && words.is(from - 1, "than");
        int number = at;
        while (at - number < 3 && (words.isNumeral(at) || (at > number && words.isOneOf(at, "%", "x", "×", "times")))) {
            at++;
        }
        boolean leads = words.isOneOf(at, "for", "with", "by", "of", "in", "using") && (than || at > number);
        return leads && FigureNames.isSystem(words, at + 1) ? at + 1 : from;
    }

    private static int behindQuantity(List<Quantity> quantities, int at) {
        for (Quantity quantity : quantities) {
            if (quantity.outer() <= at && at < quantity.to() && quantity.sort() != Quantity.Sort.BARE) {
                return quantity.to();
            }
        }
        return at;
    }

    /** Behind {@code 2:4 pruning}, or {@code a-b} in {@code proposed by a-b}. */
    private static int behindOddName(FigureWords words, int at) {
        boolean colon = words.isNumeral(at) && words.is(at + 1, ":") && words.isNumeral(at + 2) && words.isWord(at + 3);
        boolean author = words.isOneOf(at - 2, "proposed", "introduced")
                && words.is(at - 1, "by")
                && words.lower(at).contains("-");
        return colon ? at + 4 : author ? at + 1 : at;
    }

    private static int runEnd(FigureWords words, int at) {
        int run = at + 1;
        while (FigureNames.isNamed(words, run) && !words.lower(run - 1).endsWith("'s") && run - at < 4) {
            run++;
        }
        return run;
    }

    private static String name(FigureWords words, int from, int to) {
        if (words.lower(to - 1).endsWith("'s")) {
            return "";
        }
        String next = words.lower(to);
        boolean kind = words.isWord(to)
                && next.endsWith("s")
                && !next.endsWith("ss")
                && next.length() > 3
                && !next.equals("baselines")
                && !next.equals("versus")
                && !next.equals("models");
        boolean system = false;
        boolean hardware = true;
        for (int at = from; at < to; at++) {
            system |= FigureNames.isSystem(words, at);
            hardware &= OWN_HARDWARE.contains(words.lower(at));
        }
        if (kind || (!system && !hardware)) {
            return "";
        }
        if (hardware
                && words.isWord(to)
                && !next.startsWith("baseline")
                && !next.startsWith("implementation")
                && !next.equals("and")
                && !next.equals("or")
                && !ENDS.contains(next)) {
            return "";
        }
        boolean plain = to - from == 1 && words.text(from).matches("[A-Z][a-z]+(-[A-Z][a-z]+)?");
        return plain && SINGULAR_HEADS.contains(next) ? words.between(from, to + 1) : words.between(from, to);
    }

    private static boolean isEnd(FigureWords words, int at, boolean none) {
        if (words.isWord(at)) {
            boolean by =
                    words.is(at, "by") && !words.isOneOf(at - 1, "achieved", "proposed", "obtained", "used", "reached");
            return by
                    || ENDS.contains(words.lower(at))
                    || (!none && !words.isOneOf(at, "and", "or", "baseline", "baselines"));
        }
        if (words.is(at, ",")) {
            boolean more = FigureNames.isNamed(words, at + 1)
                    || (words.isOneOf(at + 1, "and", "or") && FigureNames.isNamed(words, at + 2));
            return (none || !more) && !words.isOneOf(at + 1, "such", "including", "like", "e.g", "namely");
        }
        return !words.isOneOf(at, "(", "&", "/", "-") || (!none && words.is(at, "("));
    }
}
