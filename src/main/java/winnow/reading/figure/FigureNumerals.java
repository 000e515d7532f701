package winnow.reading.figure;

/** Tells the numerals that are no quantity of their own: part of a name, a reference, a shape, a year, the first of a ratio. */
record FigureNumerals(FigureWords words) {
    private static final int YEARS_FROM = 1900;
    private static final int YEARS_TO = 2100;
    /** Shapes such as {@code 384 × 640} have sides of no fewer. */
    private static final int LEAST_SIDE = 8;

    /** {@code a compression ratio of 18:1}. */
    boolean isRatio(int at) {
        int noun = words.isOneOf(at - 1, "of", "to", "is", "by", "reaches") ? at - 2 : at - 1;
        return words.is(at + 1, ":")
                && words.is(at + 2, "1")
                && words.isGlued(at + 2)
                && words.isOneOf(noun, "ratio", "ratios", "factor", "rate");
    }

    /** Where to go on after a numeral that is no quantity; its own place when it may be one. */
    int behindOther(int at) {
        int shape = behindShape(at);
        if (shape > at) {
            return shape;
        }
        if (isNameOrReference(at)) {
            return isRatio(at) ? at : behindName(at);
        }
        return isYear(at) ? at + 1 : at;
    }

    /** {@code 2:4}, {@code 16x16}, {@code 8x7B}, {@code [1]}, {@code @10}, {@code ±0.3}. */
    private boolean isNameOrReference(int at) {
        boolean rank = words.is(at - 1, "@") && words.isGlued(at);
        boolean spread = words.is(at - 1, "±") && (words.isNumeral(at - 2) || words.isNumeral(at - 3));
        boolean bracket = words.is(at - 1, "[") && words.isOneOf(at + 1, "]", ",", "-");
        boolean colon =
                words.is(at + 1, ":") && words.isGlued(at + 1) && words.isNumeral(at + 2) && words.isGlued(at + 2);
        String next = words.isGlued(at + 1) ? words.lower(at + 1) : "";
        boolean cross = next.length() > 1 && next.charAt(0) == 'x' && Character.isDigit(next.charAt(1));
        return rank || spread || bracket || colon || cross;
    }

    /** {@code 384× 640}, {@code 11m x 4.5m x 3.65m}: sides of something, no factor. */
    private int behindShape(int at) {
        int to = at;
        int cross = crossAfter(at);
        while (cross > 0 && words.isNumeral(cross + 1) && isSide(to, cross)) {
            to = cross + 1;
            cross = crossAfter(to);
        }
        return to == at ? at : behindName(to);
    }

    /** Where the sign between two sides stands, after at most one unit; 0 when none does. */
    private int crossAfter(int at) {
        int sign = words.isWord(at + 1) && words.isGlued(at + 1) && !words.is(at + 1, "x") ? at + 2 : at + 1;
        return words.isOneOf(sign, "×", "x", "*") ? sign : 0;
    }

    private boolean isSide(int at, int cross) {
        boolean tight = words.isGlued(cross + 1) || cross > at + 1 || !words.isGlued(cross);
        return tight || (isLong(at) && isLong(cross + 1) && !words.isGlued(cross + 2));
    }

    private boolean isLong(int at) {
        String value = words.value(at);
        return value != null && value.indexOf('.') < 0 && Double.parseDouble(value) >= LEAST_SIDE;
    }

    private boolean isYear(int at) {
        String text = words.text(at);
        if (text.length() != 4
                || !text.chars().allMatch(Character::isDigit)
                || (words.isGlued(at + 1) && words.isOneOf(at + 1, "x", "×", "%"))) {
            return false;
        }
        double year = Double.parseDouble(text);
        boolean named = words.isOneOf(at - 1, "in", "since", "until", "year", "from", "before", "after", "(", "by")
                || Character.isUpperCase(
                        words.text(at - 1).isEmpty() ? ' ' : words.text(at - 1).charAt(0));
        return year >= YEARS_FROM && year < YEARS_TO && named;
    }

    /** {@code Llama 3}, {@code GPT 4.5}, {@code Table 2}, {@code version 2}: a number that a name or a kind of part ends with. */
    boolean isPartOfName(int at) {
        String number = words.text(at);
        int point = number.indexOf('.');
        boolean version = point < 0 || (point <= 2 && number.length() == point + 2);
        boolean name = at > 1
                && words.isWord(at - 1)
                && Character.isUpperCase(words.text(at - 1).charAt(0));
        boolean part =
                words.isOneOf(at - 1, "version", "stage", "phase", "step", "level", "type", "section", "chapter");
        return words.isNumeral(at) && version && (name || part);
    }

    /** Behind the name that begins with a numeral. */
    int behindName(int at) {
        int to = at + 1;
        while (words.isGlued(to) && !words.isOneOf(to, ",", ")", ";", ".", "%")) {
            to++;
        }
        return to;
    }
}
