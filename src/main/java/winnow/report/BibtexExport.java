package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.paper.Bibliography;
import winnow.paper.Paper;

/**
 * BibTeX entries of the types and under the keys that the papers came with. A title stands in double braces, which
 * keep its upper case; what TeX would trip over is escaped outside mathematics.
 */
final class BibtexExport implements PaperExport {
    private static final Pattern NO_KEY = Pattern.compile("[\\s,{}()%#~\"\\\\=]+");

    @Override
    public String id() {
        return "bibtex";
    }

    @Override
    public String ending() {
        return "bib";
    }

    @Override
    public void write(Iterator<Paper> papers, Writer out) throws IOException {
        Set<String> keys = new HashSet<>();
        while (papers.hasNext()) {
            write(papers.next(), keys, out);
        }
        out.flush();
    }

    private static void write(Paper paper, Set<String> keys, Writer out) throws IOException {
        Bibliography cited = paper.bibliography();
        RecordType type = RecordType.of(cited.type());
        out.write("@" + type.bibtex(cited.type()) + "{" + key(paper, keys) + ",\n");
        out.write("  title = {{" + TexText.of(paper.title()) + "}}");
        field("author", cited.authors().stream().map(BibtexExport::name).collect(Collectors.joining(" and ")), out);
        field("year", cited.year(), out);
        field(type.venue(), cited.venue() == null ? null : TexText.of(cited.venue()), out);
        field("doi", cited.doi(), out);
        field("eprint", cited.arxiv(), out);
        field("archiveprefix", cited.arxiv() == null ? null : "arXiv", out);
        field("url", cited.url(), out);
        field("abstract", TexText.of(paper.text()), out);
        field("keywords", TexText.of(String.join(", ", Cited.keywords(paper))), out);
        field("note", paper.code().isEmpty() ? null : "Code: " + String.join(" ", paper.code()), out);
        out.write("\n}\n\n");
    }

    /** Two papers with the same key would be one: the second one's is its id. */
    private static String key(Paper paper, Set<String> keys) {
        String key = NO_KEY.matcher(Cited.key(paper)).replaceAll("-");
        String own = keys.add(key) ? key : paper.id().value();
        keys.add(own);
        return own;
    }

    private static String name(String name) {
        String tex = TexText.of(name);
        return tex.contains(" and ") ? "{" + tex + "}" : tex;
    }

    private static void field(String name, @Nullable Object value, Writer out) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            out.write(",\n  " + name + " = {" + value + "}");
        }
    }
}
