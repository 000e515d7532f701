package winnow.report;

import java.util.List;
import java.util.Optional;

/** The forms in which papers leave winnow. All of them but Markdown are read back to the same papers. */
public final class Exports {
    private static final List<PaperExport> ALL = List.of(
            new JsonExport(),
            new JsonLinesExport(),
            new CsvExport(),
            new BibtexExport(),
            new RisExport(),
            new CslJsonExport(),
            new MarkdownExport());

    private Exports() {}

    /** The words for the forms, in the order they are listed to a person. */
    public static List<String> ids() {
        return ALL.stream().map(PaperExport::id).toList();
    }

    /** The form of a word; empty when there is none. */
    public static Optional<PaperExport> of(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
