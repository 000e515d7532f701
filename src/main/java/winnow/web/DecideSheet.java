package winnow.web;

import java.util.List;

/**
 * The form with which a paper is picked, and what it would write.
 *
 * @param form what was filled in
 * @param papers to choose from: the first of the order, by id and name
 * @param standing id of the accepted pick, which a new one replaces; empty when there is none
 * @param problem why it cannot be written; empty when it can, or nothing was asked yet
 * @param advice what to do about the problem; may be empty
 * @param diff the change of the log, line by line; empty before there is something to write
 * @param record the decision as it will read, as HTML
 * @param seen the state of the log that the change was made for
 */
public record DecideSheet(
        Query form,
        List<Candidate> papers,
        String standing,
        String problem,
        String advice,
        List<Line> diff,
        String record,
        String seen) {

    /** A paper that can be picked. */
    public record Candidate(String id, String words) {}

    /** A line of a unified diff; {@code kind} is {@code add}, {@code del}, {@code at} or empty. */
    public record Line(String text, String kind) {
        static List<Line> of(String diff) {
            return diff.lines()
                    .map(line -> new Line(
                            line,
                            line.startsWith("+")
                                    ? "add"
                                    : line.startsWith("-") ? "del" : line.startsWith("@") ? "at" : ""))
                    .toList();
        }
    }
}
