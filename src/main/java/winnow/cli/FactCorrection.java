package winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import winnow.brief.FrontMatterEdit;
import winnow.library.CorrectionWriter;
import winnow.library.Corrections;
import winnow.library.Library;
import winnow.paper.PaperId;

/**
 * Writes down what a person says of a fact: in the front matter of the paper's brief where it is a key of that, in
 * {@code reference/corrections.yaml} otherwise. Either survives reloading.
 */
final class FactCorrection {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Session session;
    private final Library library;

    FactCorrection(Session session, Library library) {
        this.session = session;
        this.library = library;
    }

    /**
     * Corrects a fact.
     *
     * @param said {@code tier=one-gpu}, {@code hardware=[A100, T4]}
     * @return the file that says so now
     */
    Path set(PaperId paper, String said, String because) throws IOException {
        int equals = said.indexOf('=');
        if (equals < 1) {
            throw CommandFailure.usage("FACT=VALUE is expected, not " + said, "for example: --set tier=one-gpu");
        }
        String field = said.substring(0, equals).strip().replace('-', '_');
        String value = said.substring(equals + 1).strip();
        Path reference = session.workspace().reference();
        Path brief = reference.resolve("papers").resolve(paper + ".md");
        if (field.equals("reuse") && !Files.exists(brief)) {
            throw CommandFailure.usage(
                    "reuse is a key of a brief, and " + paper + " has none here", "winnow brief " + paper + " --write");
        }
        List<String> values = values(value);
        if (!field.equals("reuse")) {
            Corrections.wrong(field, values).ifPresent(wrong -> {
                throw CommandFailure.usage(wrong, "the facts are " + String.join(", ", Corrections.FIELDS));
            });
        }
        boolean inBrief = Files.exists(brief) && FrontMatterEdit.KEYS.contains(field);
        Path file = inBrief ? brief : reference.resolve(Corrections.FILE);
        String before = Files.exists(file) ? Files.readString(file) : "";
        String after = inBrief
                ? FrontMatterEdit.with(before, field, written(field, value), because)
                        .orElseThrow(() -> CommandFailure.refused(brief + " has no front matter", "mend it first"))
                : CorrectionWriter.with(before, paper, field, values, because);
        Files.createDirectories(reference);
        Files.write(file, after.getBytes(StandardCharsets.UTF_8));
        return library.workspace().root().relativize(file);
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
