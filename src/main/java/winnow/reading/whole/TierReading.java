package winnow.reading.whole;

import org.jspecify.annotations.Nullable;
import winnow.paper.Tier;

/**
 * The least machine for a faithful build, and why.
 *
 * @param tier {@code null} when the abstract says nothing to tell it by
 * @param why a sentence that names what decides; empty when there is no tier
 */
public record TierReading(@Nullable Tier tier, String why) {}
