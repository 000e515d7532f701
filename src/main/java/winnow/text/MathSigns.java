package winnow.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The signs that commands of a formula stand for, and how damaged ones open. */
final class MathSigns {
    /** Commands as they are written behind a backslash. */
    static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("times", "×"),
            Map.entry("sim", "~"),
            Map.entry("approx", "≈"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("neq", "≠"),
            Map.entry("pm", "±"),
            Map.entry("cdot", "·"),
            Map.entry("ldots", "…"),
            Map.entry("cdots", "…"),
            Map.entry("dots", "…"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("infty", "∞"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("epsilon", "ε"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"));

    static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final int ASCII = 128;
    /** The pairs of characters, the first times 128, that can open something damaged: few of those of prose. */
    private static final boolean[] OPENINGS = new boolean[ASCII * ASCII];

    static {
        for (String pair : List.of("ti", "si", "ap", "pm", "ld", "cd", "ge", "le", "ne")) {
            OPENINGS[pair.charAt(0) * ASCII + pair.charAt(1)] = true;
        }
        for (char sign : "\\{$^~xX".toCharArray()) {
            Arrays.fill(OPENINGS, sign * ASCII, (sign + 1) * ASCII, true);
        }
    }

    private MathSigns() {}

    /** Whether two characters can open something damaged. */
    static boolean mayOpen(char first, char second) {
        return first < ASCII ? OPENINGS[first * ASCII + (second < ASCII ? second : ' ')] : first == '∼';
    }
}
