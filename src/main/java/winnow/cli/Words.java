package winnow.cli;

import java.util.Locale;

/** Numbers with their nouns. */
final class Words {
    private Words() {}

    /** {@code 1 paper}, {@code 72 papers}, {@code 1,000 papers}. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
