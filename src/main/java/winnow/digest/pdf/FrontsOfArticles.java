package winnow.digest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Of proceedings that hold whole articles, and of one article, what stands above each introduction; of a table of contents, nothing.
 *
 * <pre>
 * document = ( title by-line* "Abstract" prose  "1 Introduction" …  up to a page that begins in the type of the title )*
 * </pre>
 */
final class FrontsOfArticles {
    private static final Pattern ABSTRACT =
            Pattern.compile("(?:abstract|a b s t r a c t|summary)(?:\\s?[.:—–-].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:(?:1|I)\\s?\\.?\\s{0,3})?introduction\\.?", Pattern.CASE_INSENSITIVE);
    /** A line of a table of contents: dots lead to the number of a page. */
    private static final Pattern LEADER = Pattern.compile(".*(?:\\. ?){6,}\\s*\\w{1,6}");

    private static final double ALIKE = 0.95;

    private FrontsOfArticles() {}

    static List<Line> of(List<Line> lines) {
        List<Line> fronts = new ArrayList<>();
        boolean labelled = false;
        boolean inside = false;
        double title = 0;
        int page = 0;
        for (Line line : lines) {
            String words = line.text().strip();
            boolean opensPage = line.page() != page;
            page = line.page();
            if (inside && opensPage && line.size() >= ALIKE * title) {
                inside = false;
                labelled = false;
                title = 0;
            }
            labelled |= ABSTRACT.matcher(words).matches();
            inside |= labelled && INTRODUCTION.matcher(words).matches();
            if (!inside && !LEADER.matcher(words).matches()) {
                title = Math.max(title, line.size());
                fronts.add(line);
            }
        }
        return fronts;
    }
}
