package winnow.reading.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says what a quantity measures: a short noun phrase out of the words around it. */
final class FigureSubject {
    private static final FigureLexicon STOPS = FigureLexicon.of("figure-stops");
    private static final FigureLexicon MEASURES = FigureLexicon.of("figure-measures");
    private static final FigureLexicon PALE = FigureLexicon.of("figure-pale");
    private static final FigureLexicon SUBJECTS = FigureLexicon.of("figure-subjects");
    private static final int FAR = 40;

    private final FigureWords words;
    private final FigureNouns nouns;

    FigureSubject(FigureWords words) {
        this.words = words;
        this.nouns = new FigureNouns(words);
    }

    /** What the quantities of one list measure; where nothing tells, the same as {@code before}. */
    String of(List<Quantity> list, String before) {
        Quantity first = list.get(0);
        Quantity last = list.get(list.size() - 1);
        if (first.sort() == Quantity.Sort.THINGS) {
            String things = words.between(first.from() + 1, first.to());
            return things.isEmpty() ? first.unit() : things;
        }
        if (first.sort() == Quantity.Sort.COUNT) {
            return joined("scale", nouns.nounsBefore(first.outer() - 1));
        }
        String trail = trail(last);
        String lead = isTrailBetter(first, last, trail) ? "" : lead(first.outer(), trail);
        int place = lead.isEmpty() && !before.isEmpty() ? placeBehind(last) : 0;
        if (place > 0) {
            return before.replaceFirst(" (?:on|for) .*", "") + " " + words.between(last.to(), place);
        }
        boolean aside = words.is(first.outer() - 1, "(") && words.is(last.to(), ")");
        if ((aside || (lead.isEmpty() && trail.isEmpty())) && !before.isEmpty()) {
            return before;
        }
        boolean adds = isPale(lead) || words.isOneOf(last.to(), "in", "of", "for", "on");
        String what = lead.isEmpty() || adds ? joined(lead, trail) : lead;
        boolean loose = lead.isEmpty() && nouns.isComplement(last.to()) && !what.startsWith("share");
        String whole = isPale(what) || loose ? joined(context(first), joined(named(first), what)) : what;
        boolean fast = words.is(last.to(), "faster") && !whole.contains("speed");
        String spoken = fast ? joined(whole, "speed") : whole;
        return spoken.isEmpty() ? kind(first) : withoutPreposition(spoken);
    }

    /** {@code 2x on Foo and 3x on Bar}: the second one measures the same as the first, elsewhere; 0 when not so. */
    private int placeBehind(Quantity last) {
        int name = words.isOneOf(last.to() + 1, "a", "an", "one", "the") ? last.to() + 2 : last.to() + 1;
        if (!words.isOneOf(last.to(), "on", "for") || !FigureNames.isSystem(words, name)) {
            return 0;
        }
        while (FigureNames.isNamed(words, name)) {
            name++;
        }
        return name;
    }

    /** A unit of work or time says what is measured where the words do not. */
    private static String named(Quantity quantity) {
        return quantity.sort() == Quantity.Sort.RATE || quantity.sort() == Quantity.Sort.TIME ? kind(quantity) : "";
    }

    private static String withoutPreposition(String what) {
        int blank = what.indexOf(' ');
        boolean preposition = blank > 0
                && Set.of("in", "on", "for", "of", "across", "when", "during").contains(what.substring(0, blank));
        return preposition ? what.substring(blank + 1) : what;
    }

    /** What a unit is the unit of. */
    private static String kind(Quantity quantity) {
        return switch (quantity.sort()) {
            case RATE -> "throughput";
            case TIME -> "time";
            case SIZE -> "memory";
            case ENERGY -> "energy";
            case MONEY -> "cost";
            case COUNT -> "scale";
            case CONTEXT -> "length";
            case FOLD, MAGNITUDE -> "performance";
            case THINGS -> quantity.unit();
            case SHARE, GAIN, OTHER, BARE -> "";
        };
    }

    /** {@code is 2x faster}, {@code supports 6x larger batches}, {@code functions up to 0.8 accuracy}. */
    private boolean isTrailBetter(Quantity first, Quantity last, String trail) {
        int before = first.outer() - 1;
        if (words.isOneOf(before, "is", "are", "was", "were")) {
            return nouns.isComparative(last.to()) || FigureEffects.EFFECTS.has(words.lower(last.to()));
        }
        if (words.isOneOf(before, "of", "by", "=")) {
            return false;
        }
        boolean measure = MEASURES.has(words.lower(last.to()));
        boolean noun = nouns.isComparative(last.to()) && words.isWord(last.to() + 1) && nouns.isNoun(last.to() + 1);
        return !trail.isEmpty() && (measure || noun);
    }

    private static String joined(String one, String other) {
        if (one.isEmpty() || (" " + other + " ").contains(" " + one + " ")) {
            return other;
        }
        return (" " + one + " ").contains(" " + other + " ") ? one : (one + " " + other).strip();
    }

    /** What stands before: {@code accuracy of …}, {@code reduces latency by …}, {@code error …}. */
    private String lead(int outer, String trail) {
        int before = outer - 1;
        if (words.isOneOf(before, "of", "is", "are", "was", "were", "=", "reaches", "reach")) {
            return nouns.nounsBefore(before);
        }
        if (words.isOneOf(before, "by", "to")) {
            boolean told = words.is(before, "to") && MEASURES.has(words.lower(before - 1));
            return told ? nouns.nounsBefore(before) : object(before);
        }
        String beside = nouns.nounsBefore(words.is(before, ":") ? before : outer);
        int last = words.is(before, ":") ? before - 1 : before;
        return trail.isEmpty() || isMeasure(words.lower(last)) ? beside : "";
    }

    private static boolean isMeasure(String word) {
        return MEASURES.has(word) || SUBJECTS.has(word) || FigureEffects.EFFECTS.has(word);
    }

    /** What stands behind: {@code … faster loading}, {@code … speedup in sorting}, {@code … of peak}. */
    private String trail(Quantity last) {
        int at = last.to();
        while (words.isOneOf(at, "average", "geomean", "on", "of", "the", "a", "median", "maximum", "+", ")", "overall")
                && !nouns.isComplement(at)) {
            at++;
        }
        if (words.is(at, "of") || nouns.isComplement(at)) {
            int from = nouns.skipArticles(at + 1);
            int end = nouns.nounsEnd(from, FigureNouns.LONGEST);
            if (from == end) {
                return "";
            }
            String share =
                    last.sort() == Quantity.Sort.SHARE && words.is(at, "of") ? "share of " : words.lower(at) + " ";
            return share + words.between(from, end);
        }
        int end = nouns.nounsEnd(at, FigureNouns.LONGEST);
        if (nouns.isComplement(end) && end > at) {
            int from = nouns.skipArticles(end + 1);
            int to = nouns.nounsEnd(from, 4);
            return to > from
                    ? words.between(at, end) + " " + words.lower(end) + " " + words.between(from, to)
                    : words.between(at, end);
        }
        return words.between(at, end);
    }

    /** The object of the verb of {@code reduces latency over X by …}, with the verb's noun behind it. */
    private String object(int by) {
        for (int at = by - 1; at >= Math.max(0, by - FAR); at--) {
            if (words.is(at, ";")) {
                break;
            }
            boolean other = words.isNumeral(at) && words.isOneOf(at + 1, "x", "×", "%", "times");
            if (other && !words.is(at - 1, "from")) {
                return nouns.nounsBefore(by);
            }
            String noun = FigureEffects.EFFECTS.value(words.lower(at));
            boolean name = at > 0 && Character.isUpperCase(words.text(at).charAt(0));
            if (noun == null || noun.isEmpty() || name || isNounHere(at, by)) {
                continue;
            }
            if (noun.equals("performance")) {
                return joined(nouns.terms(), noun);
            }
            String kind = noun.equals("-") ? "" : noun;
            if (at == by - 1 || words.isOneOf(at - 1, "is", "are", "was", "were", "be", "been")) {
                return joined(
                        nouns.nounsBefore(
                                words.isOneOf(at - 1, "is", "are", "was", "were", "be", "been") ? at - 1 : at),
                        kind);
            }
            int from = words.isOneOf(at + 1, "up") ? nouns.skipArticles(at + 2) : nouns.skipArticles(at + 1);
            int end = nouns.nounsEnd(from, FigureNouns.LONGEST);
            if (words.isOneOf(end, "of", "for", "in") && end > from && end + 1 < by) {
                int more = nouns.skipArticles(end + 1);
                end = Math.min(by, nouns.nounsEnd(more, 4));
            }
            return joined(words.between(from, Math.min(end, by)), kind);
        }
        return "";
    }

    /** A form that may be a verb but is none here: "the reduced cost", "leading systems". */
    private boolean isNounHere(int at, int by) {
        boolean plain = "-".equals(FigureEffects.EFFECTS.value(words.lower(at))) && words.is(by, "by");
        return at < by - 1 && (plain || words.isOneOf(at - 1, "the", "a", "an"));
    }

    private boolean isPale(String what) {
        if (what.isEmpty()) {
            return true;
        }
        for (String word : what.split(" ", -1)) {
            if (!PALE.has(word.toLowerCase(Locale.ROOT)) && !STOPS.has(word)) {
                return false;
            }
        }
        return true;
    }

    /** What follows is said of something else. */
    private boolean isTurn(int at) {
        return words.isOneOf(at, "and", "without", "over", "than", "compared", "while", "with", "when");
    }

    private static boolean isTelling(String word) {
        return (SUBJECTS.has(word) || MEASURES.has(word)) && !PALE.has(word);
    }

    /** What the sentence is about, for a bare "3x faster": the object before it, else the nearest measure. */
    private String context(Quantity quantity) {
        String terms = nouns.terms();
        if (!terms.isEmpty()) {
            return terms;
        }
        for (int at = quantity.outer() - 1; at >= Math.max(0, quantity.outer() - FAR); at--) {
            if (isTelling(words.lower(at))) {
                return nouns.nounsBefore(at + 1);
            }
        }
        boolean own = quantity.sort() == Quantity.Sort.RATE || quantity.sort() == Quantity.Sort.TIME;
        for (int at = quantity.to(); !own && at < quantity.to() + FAR && words.isWord(at) && !isTurn(at); at++) {
            if (isTelling(words.lower(at))) {
                return words.between(at, at + 1);
            }
        }
        return "";
    }
}
