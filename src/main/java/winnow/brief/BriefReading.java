package winnow.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;

/**
 * What came of reading a brief.
 *
 * @param brief as much of it as could be read; {@code null} when not even its id could
 * @param findings what was malformed, in the order of the file
 */
public record BriefReading(@Nullable Brief brief, List<Finding> findings) {
    public BriefReading {
        findings = List.copyOf(findings);
    }
}
