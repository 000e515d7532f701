package winnow.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 */
record LoadReport(
        List<LoadedFile> files,
        int papers,
        int sentences,
        @JsonProperty("without_abstract") int withoutAbstract,
        boolean changed,
        @JsonProperty("passed_over") List<Finding> passedOver,
        DriftReport drift) {

    LoadReport {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
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
