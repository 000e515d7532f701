package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import winnow.paper.Paper;

/** A form in which papers are handed to another program. One class a form; {@link Exports} lists them. */
public interface PaperExport {

    /** The word for it on the command line: {@code bibtex}, {@code csv}, … */
    String id();

    /** The ending by which its files are known: {@code bib}, {@code csv}, … */
    String ending();

    /** Whether it gives what was read from the abstracts, rather than what is known of the papers. */
    default boolean isOfDecodedFacts() {
        return false;
    }

    /** Whether it is JSON, in which every sign can be written out of sight. */
    default boolean isJson() {
        return false;
    }

    /**
     * Writes papers one by one as they come.
     *
     * @param out stays open, and is flushed
     * @throws IOException when {@code out} cannot be written to
     */
    void write(Iterator<Paper> papers, Writer out) throws IOException;
}
