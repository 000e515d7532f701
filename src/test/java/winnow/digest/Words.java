package winnow.digest;

/** Abstracts of our own for the fixtures: long enough to be prose, and with what readers trip over. */
final class Words {
    static final String TIDES =
            "Tide tables are computed by hand on many small islands. We present a program that reads "
                    + "forty years of gauge readings and predicts the next high water within four minutes. It needs 12 MB of memory "
                    + "and one core, and it was wrong on only 3 of 365 days in the harbour where we tried it. The readings and the "
                    + "program are free for anyone to use.";
    static final String LAMPS =
            "Street lamps that dim when nobody walks by save power, but frighten people. In a trial with "
                    + "80 lamps over two winters we measured both: consumption fell by 41% and complaints doubled. A slower fade, of "
                    + "six seconds instead of one, kept three quarters of the saving and brought the complaints back to what they "
                    + "were before. We give the timings and the wiring.";
    static final String BEES =
            "Hives are opened too often. This work listens to a hive instead: one microphone, a filter of "
                    + "nine coefficients and a threshold tell a queenless colony from a sound one in 96 of 100 cases. Because the "
                    + "filter runs on a watch battery for a season, beekeepers can leave it in place, and the colony is disturbed "
                    + "only when there is a reason to do so.";

    private Words() {}

    /** A text broken into lines of some width, each but the first behind an indent. */
    static String wrapped(String text, int width, String indent) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean full = column > 0 && column + 1 + word.length() > width;
            wrapped.append(column == 0 ? "" : full ? "\n" + indent : " ").append(word);
            column = full ? word.length() : column + 1 + word.length();
        }
        return wrapped.toString();
    }
}
