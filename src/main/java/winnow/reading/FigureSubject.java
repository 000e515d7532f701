package winnow.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says what a quantity measures: a short noun phrase out of the words around it. */
final class FigureSubject {
    private static final FigureLexicon STOPS = FigureLexicon.of("figure-stops");
    private static final FigureLexicon MEASURES = FigureLexicon.of("figure-measures");
    private static final Set<String> COMPARATIVES = Set.of(
            "faster", "higher", "lower", "less", "more", "fewer", "larger", "smaller", "better", "greater", "cheaper",
            "shorter", "longer", "slower", "quicker", "bigger");
    /** Say nothing of what is measured; something has to be said beside them. */
    private static final Set<String> PALE = Set.of(
            "faster",
            "higher",
            "lower",
            "less",
            "more",
            "better",
            "speedup",
            "speedups",
            "speed-up",
            "speed-ups",
            "improvement",
            "improvements",
            "gain",
            "gains",
            "increase",
            "reduction",
            "acceleration",
            "average",
            "overall",
            "boost",
            "decrease",
            "larger",
            "smaller",
            "slower",
            "cheaper",
            "performance",
            "drop",
            "speed",
            "end-to-end",
            "savings",
            "up",
            "enhancement",
            "relative",
            "absolute",
            "points");

    private static final Set<String> PLAIN_MEASURES = Set.of(
            "throughput",
            "latency",
            "speed",
            "runtime",
            "time",
            "memory",
            "energy",
            "accuracy",
            "performance",
            "efficiency",
            "cost",
            "bandwidth",
            "overhead",
            "error",
            "quality",
            "training",
            "inference",
            "power");
    private static final int LONGEST = 5;
    private static final int FAR = 40;

    private final FigureWords words;

    FigureSubject(FigureWords words) {
        this.words = words;
    }

    /** What the quantities of one list measure. */
    String of(List<Quantity> list) {
        Quantity first = list.get(0);
        Quantity last = list.get(list.size() - 1);
        String lead = lead(first.outer());
        String trail = trail(last);
        String what;
        if (!lead.isEmpty()) {
            boolean adds = isPale(lead) || words.isOneOf(last.to(), "in", "of", "for", "on");
            what = adds ? joined(lead, trail) : lead;
        } else {
            what = trail;
        }
        return isPale(what) ? joined(context(first), what) : what;
    }

    private static String joined(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        return one + " " + other;
    }

    /** What stands before: {@code accuracy of …}, {@code reduces latency by …}, {@code error …}. */
    private String lead(int outer) {
        int before = outer - 1;
        if (words.isOneOf(before, "of", "is", "are", "was", "were", ":", "=", "reaches", "reach")) {
            return nounsBefore(before);
        }
        if (words.isOneOf(before, "by", "to")) {
            return object(before);
        }
        return nounsBefore(outer);
    }

    /** What stands behind: {@code … faster loading}, {@code … speedup in sorting}, {@code … of peak}. */
    private String trail(Quantity last) {
        int at = last.to();
        while (words.isOneOf(at, "average", "geomean", "on", "of", "the", "a", "median", "maximum", "+", ")", "overall")
                && !isComplement(at)) {
            at++;
        }
        if (words.is(at, "of") || isComplement(at)) {
            int from = skipArticles(at + 1);
            int end = nounsEnd(from, LONGEST);
            if (from == end) {
                return "";
            }
            String share =
                    last.sort() == Quantity.Sort.SHARE && words.is(at, "of") ? "share of " : words.lower(at) + " ";
            return share + words.between(from, end);
        }
        int end = nounsEnd(at, LONGEST);
        if (isComplement(end) && end > at) {
            int from = skipArticles(end + 1);
            int to = nounsEnd(from, 4);
            return to > from
                    ? words.between(at, end) + " " + words.lower(end) + " " + words.between(from, to)
                    : words.between(at, end);
        }
        return words.between(at, end);
    }

    private boolean isComplement(int at) {
        return words.isOneOf(at, "in", "on", "for", "of", "when", "across", "during")
                && !words.is(at + 1, "average")
                && words.isWord(at + 1);
    }

    private int skipArticles(int from) {
        int at = from;
        while (words.isOneOf(
                at, "the", "a", "an", "its", "their", "all", "our", "terms", "of", "both", "these", "this")) {
            at++;
        }
        return at;
    }

    /** Behind the last word of the noun phrase that begins here; a comparative may begin it. */
    private int nounsEnd(int from, int longest) {
        int at = from;
        while (at < from + longest && words.isWord(at) && (isNoun(at) || (at == from && isComparative(at)))) {
            at++;
        }
        return at;
    }

    private boolean isComparative(int at) {
        return COMPARATIVES.contains(words.lower(at));
    }

    private boolean isNoun(int at) {
        String word = words.lower(at);
        return !STOPS.has(word) && !FigureClaims.isVerb(word) && !word.endsWith("'s");
    }

    /** The noun phrase that ends before a word; brackets and what is in them are passed over. */
    private String nounsBefore(int end) {
        int to = end;
        if (words.is(to - 1, ")")) {
            while (to > 0 && end - to < 8 && !words.is(to - 1, "(")) {
                to--;
            }
            to--;
        }
        while (words.isOneOf(to - 1, "by", "only", "just", "even", "up", "further", "respectively")) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < LONGEST && words.isWord(from - 1) && isNoun(from - 1)) {
            from--;
        }
        if (from == to) {
            return "";
        }
        boolean of = words.isOneOf(from - 1, "of", "in", "for") || words.isOneOf(from - 2, "of", "in", "for");
        int prep = words.isOneOf(from - 1, "of", "in", "for") ? from - 1 : from - 2;
        int head = prep;
        while (of && head > 0 && prep - head < 3 && words.isWord(head - 1) && isNoun(head - 1)) {
            head--;
        }
        return of && head < prep ? words.between(head, to) : words.between(from, to);
    }

    /** The object of the verb of {@code reduces latency over X by …}, with the verb's noun behind it. */
    private String object(int by) {
        for (int at = by - 1; at >= Math.max(0, by - FAR); at--) {
            if (words.is(at, ";")) {
                break;
            }
            String noun = FigureClaims.EFFECTS.value(words.lower(at));
            if (noun == null || noun.isEmpty() || (words.isOneOf(at - 1, "the", "a", "an") && at < by - 1)) {
                continue;
            }
            if (noun.equals("performance")) {
                return joined(terms(), noun);
            }
            String kind = noun.equals("-") ? "" : noun;
            if (at == by - 1 || words.isOneOf(at - 1, "is", "are", "was", "were", "be", "been")) {
                return joined(
                        nounsBefore(words.isOneOf(at - 1, "is", "are", "was", "were", "be", "been") ? at - 1 : at),
                        kind);
            }
            int from = words.isOneOf(at + 1, "up") ? skipArticles(at + 2) : skipArticles(at + 1);
            int end = nounsEnd(from, LONGEST);
            if (words.isOneOf(end, "of", "for", "in") && end > from && end + 1 < by) {
                int more = skipArticles(end + 1);
                end = Math.min(by, nounsEnd(more, 4));
            }
            return joined(words.between(from, Math.min(end, by)), kind);
        }
        return "";
    }

    /** {@code in terms of speed}. */
    private String terms() {
        for (int at = 0; at + 2 < words.size(); at++) {
            if (words.is(at, "terms") && words.is(at + 1, "of")) {
                return words.between(at + 2, nounsEnd(at + 2, LONGEST));
            }
        }
        return "";
    }

    private boolean isPale(String what) {
        for (String word : what.split(" ", -1)) {
            if (!PALE.contains(word.toLowerCase(Locale.ROOT)) && !STOPS.has(word)) {
                return false;
            }
        }
        return true;
    }

    /** What the sentence is about, for a bare "3x faster": the object before it, else the nearest measure. */
    private String context(Quantity quantity) {
        String terms = terms();
        if (!terms.isEmpty()) {
            return terms;
        }
        String subject = "";
        for (int at = quantity.outer() - 1; at >= Math.max(0, quantity.outer() - FAR); at--) {
            String word = words.lower(at);
            if (PLAIN_MEASURES.contains(word) || MEASURES.has(word) || (word.endsWith("ing") && isNoun(at))) {
                subject = nounsBefore(at + 1);
                break;
            }
        }
        for (int at = quantity.to(); subject.isEmpty() && at < Math.min(words.size(), quantity.to() + FAR); at++) {
            if (PLAIN_MEASURES.contains(words.lower(at)) || MEASURES.has(words.lower(at))) {
                subject = words.between(at, at + 1);
            }
        }
        return words.is(quantity.to(), "faster") ? joined(subject, "speed") : subject;
    }
}
