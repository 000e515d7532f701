package winnow.order;

import java.util.List;
import winnow.paper.Finding;

/**
 * What came of reading what a team says of itself.
 *
 * @param team as much as could be read, defaults for the rest
 * @param findings what was malformed or contradicts itself, in the order of the file
 */
public record TeamReading(Team team, List<Finding> findings) {
    public TeamReading {
        findings = List.copyOf(findings);
    }
}
