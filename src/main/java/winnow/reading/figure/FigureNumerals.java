package winnow.reading.figure;

/** Tells the numerals that are no quantity of their own: part of a name, a reference, the first of a ratio. */
record FigureNumerals(FigureWords words) {

    /** {@code a compression ratio of 18:1}. */
    boolean isRatio(int at) {
        int noun = words.isOneOf(at - 1, "of", "to", "is", "by", "reaches") ? at - 2 : at - 1;
        return words.is(at + 1, ":")
                && words.is(at + 2, "1")
                && words.isGlued(at + 2)
                && words.isOneOf(noun, "ratio", "ratios", "factor", "rate");
    }

    /** {@code 2:4}, {@code 16x16}, {@code 8x7B}, {@code [1]}, {@code 2ⁿ}. */
    boolean isNameOrReference(int at) {
        boolean bracket = words.is(at - 1, "[") && words.isOneOf(at + 1, "]", ",", "-");
        boolean colon =
                words.is(at + 1, ":") && words.isGlued(at + 1) && words.isNumeral(at + 2) && words.isGlued(at + 2);
        String next = words.isGlued(at + 1) ? words.lower(at + 1) : "";
        boolean cross = next.length() > 1 && next.charAt(0) == 'x' && Character.isDigit(next.charAt(1));
        boolean sign = next.equals("×") && words.isNumeral(at + 2) && words.isGlued(at + 2);
        return bracket || colon || cross || sign;
    }

    /** Behind the name that begins with a numeral. */
    int behindName(int at) {
        int to = at + 1;
        while (words.isGlued(to) && !words.isOneOf(to, ",", ")", ";", ".")) {
            to++;
        }
        return to;
    }
}
