package winnow.reading.figure;

/** Tells the quantities of a sentence that are somebody else's, or nobody's: a baseline's own number, a wish. */
final class FigureOthers {
    private static final FigureLexicon STOPS = FigureLexicon.of("figure-stops");
    private static final int FAR_BACK = 14;
    /** No adverbial that opens a sentence, as "In our evaluation", has more words. */
    private static final int OPENING = 4;

    private final FigureWords words;
    private final FigureOwner owner;

    FigureOthers(FigureWords words, FigureOwner owner) {
        this.words = words;
        this.owner = owner;
    }

    /** {@code compared to 6.7x}, {@code while FlexGen only reaches 45%}, {@code 3x achieved by FlexGen}. */
    boolean isSomebodyElses(Quantity quantity) {
        int before = words.isOneOf(quantity.outer() - 1, "the", "a", "an", "only")
                ? quantity.outer() - 2
                : quantity.outer() - 1;
        if (words.is(before, ".") && words.is(before - 1, "vs")) {
            return true;
        }
        boolean compared = words.isOneOf(before, "versus", "vs", "than", "against")
                || (words.isOneOf(before, "to", "with") && words.isOneOf(before - 1, "compared", "opposed", "relative"))
                || (words.isOneOf(before, "of") && words.isOneOf(before - 1, "instead"));
        boolean left = words.is(before, "from") && quantity.high() == null && quantity.outer() - 1 == before;
        int to = quantity.to();
        boolean by = words.isOneOf(to, "achieved", "obtained", "reported", "reached", "attained", "required", "needed")
                && words.isOneOf(to + 1, "by", "with", "in")
                && owner.isOther(words, to + 2);
        boolean possessive = words.lower(before).endsWith("'s")
                && !owner.isOwnName(words.text(before).replace("'s", ""))
                && FigureNames.isNamed(words, before)
                && words.isOneOf(before - 1, "to", "than", "with", "over");
        boolean old = words.isOneOf(quantity.to(), "→", "⇒")
                || (words.is(quantity.to(), "=") && words.is(quantity.to() + 1, ">"));
        boolean theirs = old
                || isBaselineAfter(quantity.to())
                || isTheirRelative(quantity.outer())
                || isInTheirBrackets(quantity);
        return compared || theirs || left || by || possessive || isInTheirClause(quantity) || isSupposed(quantity);
    }

    /** {@code outperforming Foo (27%) and Bar (31%)}. */
    private boolean isInTheirBrackets(Quantity quantity) {
        int open = quantity.outer() - 1;
        if (!words.is(open, "(") || !words.is(quantity.to(), ")")) {
            return false;
        }
        if (words.isOneOf(open - 1, "baseline", "baselines")) {
            return true;
        }
        if (!FigureNames.isSystem(words, open - 1)) {
            return false;
        }
        for (int at = open - 1; at >= Math.max(0, open - FAR_BACK) && !words.is(at, ";"); at--) {
            if (words.lower(at).startsWith("outperform")
                    || words.lower(at).startsWith("surpass")
                    || words.isOneOf(at, "than", "versus", "vs", "beats", "beating", "to")
                    || (words.is(at, "over") && !words.isNumeral(at + 1))) {
                return !owner.isOwnName(words.text(open - 1));
            }
        }
        return false;
    }

    /** {@code the 2% random baseline}. */
    private boolean isBaselineAfter(int to) {
        int at = to;
        while (at < to + 2
                && words.isWord(at)
                && !STOPS.has(words.lower(at))
                && !words.isOneOf(at, "baseline", "baselines")) {
            at++;
        }
        return words.isOneOf(at, "baseline", "baselines") && at > to;
    }

    /** {@code a baseline that sustains 39 TFLOPS, which is 30% of peak}. */
    private boolean isTheirRelative(int outer) {
        for (int at = outer - 1; at > Math.max(0, outer - 8); at--) {
            if (words.isOneOf(at, "that", "which") && !words.is(at - 1, ",")) {
                return owner.isOther(words, at - 1);
            }
        }
        return false;
    }

    private boolean isInTheirClause(Quantity quantity) {
        for (int at = quantity.outer() - 1;
                at >= Math.max(0, quantity.outer() - FAR_BACK) && !words.is(at, ";");
                at--) {
            if (words.isOneOf(at, "while", "whereas", "but", "whilst")) {
                return owner.isOther(words, at + 1);
            }
            if (words.is(at, ",") && at <= OPENING) {
                return isBaseline(at + 1) || (words.isOneOf(at + 1, "the", "a") && isBaseline(at + 2));
            }
            if (words.isNumeral(at) || words.is(at, ",")) {
                return false;
            }
            if (at == 0) {
                return words.isOneOf(0, "the", "existing", "prior", "previous")
                        && (isBaseline(0) || isBaseline(1) || isBaseline(2));
            }
        }
        return false;
    }

    private boolean isBaseline(int at) {
        return words.isOneOf(
                at, "baseline", "baselines", "existing", "prior", "previous", "conventional", "traditional");
    }

    /** {@code if we want 60 FPS}, {@code would otherwise require 40 GB}. */
    private boolean isSupposed(Quantity quantity) {
        for (int at = quantity.outer() - 1; at >= Math.max(0, quantity.outer() - FAR_BACK); at--) {
            if (words.isOneOf(at, ",", ";", ":")) {
                return false;
            }
            boolean effect = words.is(at, "would") && FigureEffects.isVerb(words.lower(at + 1));
            if (words.isOneOf(at, "if", "would", "cannot", "otherwise") && !effect) {
                return true;
            }
        }
        return false;
    }
}
