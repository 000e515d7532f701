package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import winnow.paper.Paper;
import winnow.text.HiddenSigns;

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

    /** Writes papers in a form; what a terminal or an editor would obey is written as JSON's escapes, or left out. */
    public static void write(PaperExport form, Iterator<Paper> papers, Writer out) throws IOException {
        form.write(papers, form.isJson() ? HiddenSigns.escapedInJson(out) : HiddenSigns.dropped(out));
        out.flush();
    }

    /** The word for the form that a file's name ends like, the longest ending first; empty when there is none. */
    public static String idOf(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(each -> name.endsWith("." + each.ending()))
                .max(Comparator.comparing(each -> each.ending().length()))
                .map(PaperExport::id)
                .orElse("");
    }
}
