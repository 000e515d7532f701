package winnow.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Tier;

/**
 * Where a figure of a paper can be shown again.
 *
 * @param how whether, and how closely
 * @param on the smallest machine on which it can; {@code null} when it never can, or a stand-in does not say
 * @param because why; empty only where it can be shown as it stands
 */
public record Reach(How how, @Nullable Tier on, String because) {

    /** How closely a figure can be shown. */
    public enum How {
        /** The claim itself, at the paper's size or a smaller one. */
        HERE,
        /** Something else that stands in for it: a simulator, a smaller model, a weaker rival. */
        PROXY,
        /** Not by us. */
        NEVER;

        /** The word for it in files and JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<How> of(String word) {
            return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
        }
    }

    /** {@code here on laptop}, {@code proxy on one-gpu because …}, {@code never because …}. */
    @Override
    public String toString() {
        return how.word() + (on == null ? "" : " on " + on) + (because.isEmpty() ? "" : " because " + because);
    }
}
