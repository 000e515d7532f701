package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Hands each quantity of a list the thing that is its: {@code accuracy of A, B and C rises by 6%, 5% and
 * 4%, respectively}. Without "respectively" nothing is handed out.
 */
final class FigurePairs {
    private static final int FAR = 48;

    private final FigureWords words;
    private final int respectively;

    FigurePairs(FigureWords words) {
        this.words = words;
        int at = words.size() - 1;
        while (at >= 0 && !words.is(at, "respectively")) {
            at--;
        }
        this.respectively = at;
    }

    /** A thing a quantity of the list; empty when none are told apart. */
    List<String> of(List<Quantity> list) {
        if (respectively < 0 || list.size() < 2) {
            return List.of();
        }
        int end = list.get(list.size() - 1).to();
        List<String> behind = respectively > end && respectively - end < FAR ? behind(end, list.size()) : List.of();
        return behind.isEmpty() ? before(list.get(0).outer(), list.size()) : behind;
    }

    private List<String> behind(int from, int count) {
        for (int at = from; at < respectively; at++) {
            if (words.isOneOf(at, "for", "on", "in", "with", "at", "across", "when", "under")) {
                List<String> items = items(at + 1, words.is(respectively - 1, ",") ? respectively - 1 : respectively);
                if (items.size() == count) {
                    return items;
                }
            }
        }
        return List.of();
    }

    /** The list of things nearest before the quantities; it ends at a verb or a comma. */
    private List<String> before(int outer, int count) {
        int least = Math.max(0, outer - FAR);
        for (int end = outer - 1; end > least; end--) {
            boolean verb = words.isOneOf(end, "is", "are", "was", "were", "by", ",", "achieve", "achieves")
                    || end == outer - 1;
            if (!verb && !FigureEffects.isVerb(words.lower(end))) {
                continue;
            }
            for (int start = end - 1; start >= least; start--) {
                boolean opens = start == 0 || words.isOneOf(start - 1, "for", "of", "on", "in", "that", "with", "the");
                List<String> items = opens ? items(start, end) : List.of();
                if (items.size() == count) {
                    return items;
                }
            }
        }
        return List.of();
    }

    /** The parts of {@code A, B, and C}. */
    private List<String> items(int from, int to) {
        List<String> items = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at < to && !words.isOneOf(at, ",", "and", "or")) {
                continue;
            }
            if (at > start) {
                if (at - start > 9) {
                    return List.of();
                }
                items.add(words.between(start, at));
            } else if (at == to || !words.is(at - 1, ",")) {
                return List.of();
            }
            start = at + 1;
        }
        return items;
    }
}
