package winnow.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import winnow.brief.FrontMatterEdit;
import winnow.paper.PaperId;

/**
 * Writes down what a person says of a fact: in the front matter of the paper's brief where it is a key of that, in
 * {@code reference/corrections.yaml} otherwise. Either survives reloading.
 */
public final class FactCorrection {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Workspace workspace;

    /** A correction that is not written down. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final String advice;

        Refused(String why, String advice) {
            super(why);
            this.advice = advice;
        }

        /** What to do instead. */
        public String advice() {
            return advice;
        }
    }

    public FactCorrection(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Corrects a fact.
     *
     * @param said {@code tier=one-gpu}, {@code hardware=[A100, T4]}
     * @return the file that says so now, relative to the workspace
     */
    public Path set(PaperId paper, String said, String because) throws IOException, Refused {
        int equals = said.indexOf('=');
        if (equals < 1) {
            throw new Refused("FACT=VALUE is expected, not " + said, "for example: --set tier=one-gpu");
        }
        String field = said.substring(0, equals).strip().replace('-', '_');
        String value = said.substring(equals + 1).strip();
        Path reference = workspace.reference();
        Path brief = reference.resolve("papers").resolve(paper + ".md");
        if (field.equals("reuse") && !Files.exists(brief)) {
            throw new Refused(
                    "reuse is a key of a brief, and " + paper + " has none here", "winnow brief " + paper + " --write");
        }
        List<String> values = values(value);
        if (!field.equals("reuse")) {
            Optional<String> wrong = Corrections.wrong(field, values);
            if (wrong.isPresent()) {
                throw new Refused(wrong.get(), "the facts are " + String.join(", ", Corrections.FIELDS));
            }
        }
        boolean inBrief = Files.exists(brief) && FrontMatterEdit.KEYS.contains(field);
        Path file = inBrief ? brief : reference.resolve(Corrections.FILE);
        String before = Files.exists(file) ? Files.readString(file) : "";
        String after = inBrief
                ? FrontMatterEdit.with(before, field, written(field, value), because)
                        .orElseThrow(() -> new Refused(brief + " has no front matter", "mend it first"))
                : CorrectionWriter.with(before, paper, field, values, because);
        Files.createDirectories(reference);
        Files.write(file, after.getBytes(StandardCharsets.UTF_8));
        return workspace.root().relativize(file);
    }

    private static String written(String field, String value) {
        boolean list = field.equals("topics") || field.equals("code");
        return list && !value.startsWith("[") ? "[" + value + "]" : value;
    }

    private static List<String> values(String value) {
        if (!value.startsWith("[") || !value.endsWith("]")) {
            return List.of(value);
        }
        String inner = value.substring(1, value.length() - 1).strip();
        return inner.isEmpty() ? List.of() : List.of(COMMA.split(inner));
    }
}
