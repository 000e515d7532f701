package winnow.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.library.Drift;
import winnow.library.DriftReport;
import winnow.paper.Finding;

/**
 * What a load did, as {@code load --json} prints it.
 *
 * @param files each digest and what it was taken for
 * @param papers how many the library now has; 0 when nothing was loaded
 * @param sentences how many they have
 * @param withoutAbstract how many of the papers have a title only
 * @param changed whether the library is another one than before
 * @param passedOver what was not read, or read with a doubt
 * @param drift the digest against the lock: what became of each cited sentence, and the findings
 * @param decisions what became of the sentences that decisions cite
 */
record LoadReport(
        List<LoadedFile> files,
        int papers,
        int sentences,
        @JsonProperty("without_abstract") int withoutAbstract,
        boolean changed,
        @JsonProperty("passed_over") List<Finding> passedOver,
        DriftReport drift,
        List<Finding> decisions) {

    LoadReport {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
        decisions = List.copyOf(decisions);
    }

    /** A load that took nothing. */
    static LoadReport nothing(List<LoadedFile> files, List<Finding> passedOver) {
        return new LoadReport(files, 0, 0, 0, false, passedOver, new DriftReport(List.of(), List.of()), List.of());
    }

    /** Whether citations could follow sentences that moved. */
    boolean hasMoves() {
        return drift.count(Drift.Fate.MOVED) > 0
                || decisions.stream().anyMatch(each -> !each.rule().equals("unknown-sentence"));
    }

    /**
     * One digest.
     *
     * @param name as it was typed
     * @param format the word for what it was taken for; {@code null} when it could not be read
     * @param description the same for a person
     * @param papers how many it gave
     */
    record LoadedFile(String name, @Nullable String format, String description, int papers) {}
}
