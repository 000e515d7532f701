package winnow.text;

/** How many letters one has to type, drop, change or swap with a neighbour to come from one word to another. */
public final class EditDistance {
    private static final int LONGEST = 64;

    private EditDistance() {}

    /** What their lengths alone tell: so many it takes at least. */
    static int atLeast(String from, String to) {
        return Math.abs(Math.min(LONGEST, from.length()) - Math.min(LONGEST, to.length()));
    }

    /** Damerau and Levenshtein's distance in its restricted form, over the first 64 characters of each. */
    public static int between(String from, String to) {
        String a = from.substring(0, Math.min(LONGEST, from.length()));
        String b = to.substring(0, Math.min(LONGEST, to.length()));
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
