package winnow.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a paper claims for its own work.
 *
 * @param sentence number of the sentence that states it
 * @param value decimal numeral without thousands separators
 * @param high upper end of a range, in the same form; {@code null} when it is no range
 * @param unit {@code x}, {@code %}, {@code TFLOPS}, {@code score}, {@code order(s) of magnitude}, {@code dB}, …
 * @param bound {@code up to}, {@code at least}, {@code more than}, {@code about}, {@code median},
 *     {@code maximum}, {@code average}, {@code geomean}; {@code null} when stated plainly
 * @param what what is measured, a short noun phrase; empty when the sentence does not say
 * @param against the named baselines
 * @param start offset in the abstract of the first character of the value (and its unit)
 * @param end offset behind the last one
 */
public record Figure(
        int sentence,
        String value,
        @Nullable String high,
        String unit,
        @Nullable String bound,
        String what,
        List<String> against,
        int start,
        int end) {

    public Figure {
        against = List.copyOf(against);
    }

    /** It in words, as every face shows it: {@code up to 2–4x higher throughput against FlexGen}. */
    public String words() {
        boolean bare = unit.equals("score") || unit.equals("ratio");
        boolean glued = bare || unit.equals("x") || unit.equals("%");
        boolean told = bare || (" " + what + " ").contains(" " + unit + " ");
        String amount = value + (high == null ? "" : "–" + high) + (glued || told ? "" : " ") + (told ? "" : unit);
        return (bound == null ? "" : bound + " ")
                + amount
                + (what.isEmpty() ? "" : " " + what)
                + (against.isEmpty() ? "" : " against " + String.join(", ", against));
    }
}
