package winnow.text;

import winnow.text.RepairedText.Repair;

/**
 * Knows what is left of a formula when a page is copied: commands with their backslash ({@code \times}),
 * commands that lost it ({@code 48times}), raised digits ({@code R^2}) and a tilde for "to"
 * ({@code 10X~20X}). An ordinary word stays, however much it looks like a command.
 */
final class DamagedMath {
    private static final int LONGEST_COMMAND = 10;
    private static final String THIN_BLANK = "\u2009";

    private final Repair repair;
    private final String text;
    private final FormulaDollars dollars;

    private DamagedMath(Repair repair) {
        this.repair = repair;
        this.text = repair.original;
        this.dollars = new FormulaDollars(text);
    }

    static void mend(Repair repair) {
        DamagedMath damage = new DamagedMath(repair);
        String text = damage.text;
        for (int at = 0; at < text.length(); at = Math.max(at + 1, repair.done())) {
            if (MathSigns.mayOpen(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : ' ')) {
                damage.mendAt(at);
            }
        }
    }

    private void mendAt(int at) {
        switch (text.charAt(at)) {
            case '\\' -> command(at);
            case '{' -> braced(at);
            case '$' -> dollar(at);
            case '^' -> raised(at);
            case '~', '∼' -> tilde(at);
            case 't', 's', 'a', 'g', 'l', 'c', 'n', 'p' -> bareCommand(at);
            case 'x', 'X' -> rangeOfTimes(at);
            default -> {}
        }
    }

    /** A command that lost its backslash. */
    private void bareCommand(int at) {
        char first = text.charAt(at);
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (second == 'i' && first == 't') {
            times(at);
        } else if (second == 'i' && first == 's') {
            similar(at);
        } else if (second == 'p' && first == 'a') {
            approximately(at);
        } else if (second == 'm' && first == 'p') {
            plusMinus(at);
        } else if (second == 'd' && (first == 'l' || first == 'c')) {
            dots(at);
        } else if (second == 'e' && first == 'g') {
            relation(at, "geq", "≥");
        } else if (second == 'e' && first == 'l') {
            relation(at, "leq", "≤");
        } else if (second == 'e' && first == 'n') {
            relation(at, "neq", "≠");
        }
    }

    /** {@code 5{times}}, {@code {approx}5}: a command that kept braces around it and lost its backslash. */
    private void braced(int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_COMMAND && isLetter(end)) {
            end++;
        }
        String sign = end < text.length() && text.charAt(end) == '}'
                ? MathSigns.COMMANDS.get(text.substring(at + 1, end))
                : null;
        if (sign != null) {
            repair.replace(at, end + 1, sign.equals("~") && repair.isNumberBefore(at) ? "–" : sign);
        }
    }

    /** {@code \times}, {@code \%}. */
    private void command(int at) {
        if (at + 1 < text.length() && "%&_#$".indexOf(text.charAt(at + 1)) >= 0) {
            repair.replace(at, at + 2, text.substring(at + 1, at + 2));
            return;
        }
        if (at + 1 < text.length() && ",;:! ".indexOf(text.charAt(at + 1)) >= 0) {
            repair.replace(at, at + 2, text.charAt(at + 1) == '!' ? "" : THIN_BLANK);
            return;
        }
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_COMMAND && isLetter(end)) {
            end++;
        }
        String sign = MathSigns.COMMANDS.get(text.substring(at + 1, end));
        if (sign == null) {
            return;
        }
        if (sign.equals("~")) {
            between(at, end);
        } else {
            boolean bare = sign.equals("×") || sign.equals("≥") || sign.equals("≤") || sign.equals("≠");
            repair.replace(
                    bare ? blankBefore(at) : at,
                    bare && isAlnum(blankBehind(end)) && !endsWord(end) ? blankBehind(end) : end,
                    sign);
        }
    }

    /** A blank behind {@code 2.4\times} parts it from the next word; one behind {@code T\geq} does not. */
    private boolean endsWord(int end) {
        return end < text.length() && text.charAt(end) == ' ' && isLetter(end + 1) && isLetter(end + 2);
    }

    /** The dollars of a formula go; those of a price stay. */
    private void dollar(int at) {
        if (dollars.isOfFormula(at)) {
            repair.replace(at, at + 1, "");
        }
    }

    /** {@code R^2}, {@code O(n^2)}, {@code 2^n}, {@code 10^{-3}}. */
    private void raised(int at) {
        int from = at + 1;
        boolean braced = from < text.length() && text.charAt(from) == '{';
        int digits = braced ? from + 1 : from;
        int end = digits;
        StringBuilder sign = new StringBuilder();
        while (end < text.length() && end - digits < 4) {
            char c = text.charAt(end);
            if (c >= '0' && c <= '9') {
                sign.append(MathSigns.RAISED_DIGITS.charAt(c - '0'));
            } else if (c == '-' && end == digits) {
                sign.append('⁻');
            } else if (c == 'n' && end == digits && !isLetter(end + 1)) {
                sign.append('ⁿ');
            } else {
                break;
            }
            end++;
        }
        boolean closed = !braced || (end < text.length() && text.charAt(end) == '}');
        boolean hasBase = at > 0 && (isAlnum(at - 1) || text.charAt(at - 1) == ')');
        if (closed && hasBase && end > digits && text.charAt(end - 1) != '-' && (braced || !isAlnum(end))) {
            repair.replace(at, braced ? end + 1 : end, sign.toString());
        }
    }

    /** {@code 10X~20X}; {@code 6~GPUs} and {@code Gemma~4} hold a blank that does not break. */
    private void tilde(int at) {
        if (at > 0 && isNumberEnd(at - 1) && isDigit(at + 1)) {
            repair.replace(at, at + 1, "–");
        } else if (isAlnum(at - 1) && text.charAt(at) == '~' && (isAlnum(at + 1) || startsCommand(at + 1))) {
            repair.replace(at, at + 1, " ");
        }
    }

    private boolean startsCommand(int at) {
        return at < text.length() && (text.charAt(at) == '\\' || text.charAt(at) == '$');
    }

    /** {@code 48times}, {@code 512times512}, {@code ntimes n}; "sometimes" and "3 times" stay. */
    private void times(int at) {
        if (!startsWord(at, "times") || at == repair.done() || at == 0) {
            return;
        }
        int end = at + 5;
        if (isDigit(at - 1)) {
            repair.replace(at, end, "×");
        } else if (isLetter(at - 1)
                && !isAlnum(at - 2)
                && isAlnum(blankBehind(end))
                && !isLetter(blankBehind(end) + 1)) {
            repair.replace(at, blankBehind(end), "×");
        }
    }

    /** {@code sim500-billion}, {@code 2.36sim 8.02times}; "simulation" stays. */
    private void similar(int at) {
        if (!startsWord(at, "sim") || (at > 0 && isLetter(at - 1) && !isNumberEnd(at - 1) && at != repair.done())) {
            return;
        }
        between(at, at + 3);
    }

    /** Between numbers the sign is "to", before a number it is "about". */
    private void between(int at, int end) {
        boolean closed = end < text.length() && text.charAt(end) == '$' && end > at && text.charAt(at) == '\\';
        int next = blankBehind(closed ? end + 1 : end);
        if (!isDigit(next)) {
            return;
        }
        int before = blankBefore(at);
        if (repair.isNumberBefore(before)) {
            repair.replace(before, next, "–");
        } else if (at == 0 || !isAlnum(at - 1)) {
            repair.replace(at, next, "~");
        }
    }

    private void approximately(int at) {
        if (startsWord(at, "approx") && isDigit(at + 6) && (at == 0 || !isAlnum(at - 1))) {
            repair.replace(at, at + 6, "≈");
        }
    }

    /** {@code Tgeq 0}: no English word ends so. */
    private void relation(int at, String command, String sign) {
        int next = blankBehind(at + command.length());
        if (startsWord(at, command) && next < text.length() && (isAlnum(next) || text.charAt(next) == '(')) {
            int before = blankBefore(at);
            if (before > 0 && (isAlnum(before - 1) || text.charAt(before - 1) == ')')) {
                repair.replace(Math.max(before, repair.done()), next, sign);
            }
        }
    }

    private void dots(int at) {
        if ((startsWord(at, "ldots") || startsWord(at, "cdots")) && (at == 0 || !isLetter(at - 1))) {
            repair.replace(at, at + 5, "…");
        }
    }

    /** {@code 0.95pm 0.02}; "3pm" stays. */
    private void plusMinus(int at) {
        int next = at + 2 < text.length() ? blankBehind(at + 2) : text.length();
        if (startsWord(at, "pm") && at > 1 && isDigit(at - 1) && isDigit(next) && text.startsWith(".", next + 1)) {
            repair.replace(at, next, "±");
        }
    }

    /** {@code 1.5X-55X}: the first of a range, as the last. */
    private void rangeOfTimes(int at) {
        if (at > 0
                && isDigit(at - 1)
                && at + 2 < text.length()
                && "-~–∼".indexOf(text.charAt(at + 1)) >= 0
                && isDigit(at + 2)) {
            repair.replace(at, at + 1, "×");
        } else if (at > 0 && isDigit(at - 1) && !isAlnum(at + 1) && endsRange(at)) {
            repair.replace(at, at + 1, "×");
        }
    }

    /** Before the number at whose end {@code at} is stands a first {@code ×} and a dash. */
    private boolean endsRange(int at) {
        int from = at;
        while (from > 0 && at - from < 10 && (isDigit(from - 1) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return from > 2
                && "-~–∼".indexOf(text.charAt(from - 1)) >= 0
                && "xX×".indexOf(text.charAt(from - 2)) >= 0
                && isDigit(from - 3);
    }

    private boolean startsWord(int at, String word) {
        return text.startsWith(word, at) && !isLetter(at + word.length());
    }

    /** A digit, or a sign that closes a quantity. */
    private boolean isNumberEnd(int at) {
        char c = text.charAt(at);
        return isDigit(at) || (at > 0 && isDigit(at - 1) && "xX×%KMB".indexOf(c) >= 0);
    }

    private int blankBehind(int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private int blankBefore(int at) {
        return at > repair.done() && text.charAt(at - 1) == ' ' ? at - 1 : at;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isAlnum(int at) {
        return isLetter(at) || isDigit(at);
    }
}
