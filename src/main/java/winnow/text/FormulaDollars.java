package winnow.text;

/** Tells the dollars around a formula from those of a price; asked from left to right. */
final class FormulaDollars {
    private static final int LONGEST_FORMULA = 40;

    private final String text;
    /** Where the dollar stands that closes a formula of one number; -1 when none is open. */
    private int closing = -1;

    FormulaDollars(String text) {
        this.text = text;
    }

    boolean isOfFormula(int at) {
        return at == closing || isBareNumber(at) || (at + 1 < text.length() && isOpenFormula(at));
    }

    /** {@code $0.87$}: nothing but a number, and no price after it. */
    private boolean isBareNumber(int at) {
        int end = at + 1;
        while (end < text.length() && (isDigit(end) || ".,%+-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == at + 1 || end >= text.length() || text.charAt(end) != '$' || isDigit(end + 1)) {
            return false;
        }
        closing = end;
        return true;
    }

    private boolean isOpenFormula(int at) {
        int end = Math.min(text.length(), at + LONGEST_FORMULA);
        boolean behind = false;
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_FORMULA); i--) {
            char c = text.charAt(i);
            if (c == '$') {
                break;
            }
            behind |= c == '\\' || c == '^';
        }
        boolean ahead = false;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '$') {
                return ahead || behind;
            }
            ahead |= c == '\\' || c == '^';
        }
        return behind;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
