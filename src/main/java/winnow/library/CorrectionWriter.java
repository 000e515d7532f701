package winnow.library;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import winnow.paper.PaperId;

/** Puts a correction into the text of {@code corrections.yaml}; every other line stays as it is. */
public final class CorrectionWriter {
    private static final String HEAD = """
            # Facts of papers that were read wrongly, as somebody corrected them, each with its reason. They hold however
            # often a digest is loaded. winnow brief PAPER --set FACT=VALUE --because "…" adds one.
            """;

    private CorrectionWriter() {}

    /** The text with one more correction, or with another in the place of an earlier one of the same fact. */
    public static String with(String text, PaperId paper, String field, List<String> values, String because) {
        String value = values.size() == 1
                ? quoted(values.get(0))
                : values.stream().map(CorrectionWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
        String line = "  " + field + ": {value: " + value + ", because: " + quoted(because) + "}";
        List<String> lines =
                new ArrayList<>((text.isBlank() ? HEAD : text).lines().toList());
        int at = lines.indexOf(paper + ":");
        if (at < 0) {
            lines.add(paper + ":");
            lines.add(line);
        } else {
            int same = at + 1;
            while (same < lines.size()
                    && lines.get(same).startsWith(" ")
                    && !lines.get(same).startsWith("  " + field + ":")) {
                same++;
            }
            if (same < lines.size() && lines.get(same).startsWith("  " + field + ":")) {
                lines.set(same, line);
            } else {
                lines.add(at + 1, line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String quoted(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }
}
