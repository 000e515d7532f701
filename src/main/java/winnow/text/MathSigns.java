package winnow.text;

import java.util.Map;

/** The signs that commands of a formula stand for. */
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
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("sigma", "σ"));

    static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private MathSigns() {}
}
