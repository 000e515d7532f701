package winnow.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of record is called in the formats that papers travel in, a row a kind: the first name of a column is
 * the one written, unless the paper came with another of the same column. The last column is what sources call it.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
enum RecordType {
    ARTICLE(
            "article, periodical",
            "JOUR, MGZN, NEWS, EJOUR, JFULL, INPR, ABST",
            "article-journal, article-magazine, article-newspaper, review",
            "journal article, journalarticle, journal-article, research-article, review-article, scholarlyarticle, j",
            "journal"),
    INPROCEEDINGS(
            "inproceedings, conference",
            "CPAPER, CONF",
            "paper-conference, speech",
            "conference paper, conferencepaper, conference-paper, proceedings-article, proceedings paper, c",
            "booktitle"),
    INCOLLECTION(
            "incollection, inbook, suppbook",
            "CHAP, ECHAP",
            "chapter, entry-encyclopedia, entry-dictionary",
            "book-chapter, booksection, book section, book chapter, bookchapter",
            "booktitle"),
    BOOK("book, booklet, mvbook", "BOOK, EBOOK, EDBOOK, WHOLE", "book", "monograph, edited-book, b", "series"),
    PROCEEDINGS("proceedings, collection", "SER", "collection", "conference proceedings", "series"),
    THESIS("phdthesis, mastersthesis, thesis", "THES", "thesis", "dissertation, phd thesis", "school"),
    REPORT("techreport, report", "RPRT", "report", "tech report, technical report, working paper", "institution"),
    MANUAL("manual, standard", "STAND", "standard", "", "organization"),
    UNPUBLISHED("unpublished", "UNPB, MANSCPT", "manuscript", "", "note"),
    DATASET("dataset", "DATA", "dataset", "data set", "journal"),
    SOFTWARE("software", "COMP", "software", "computer program, computerprogram", "journal"),
    PATENT("patent", "PAT", "patent", "", "journal"),
    ONLINE("online, electronic, www", "ELEC, BLOG, WEB", "webpage, post-weblog, post", "web page, website", "journal"),
    MISC("misc, preprint", "GEN", "article, document", "posted-content, preprint", "journal");

    private final List<String> bibtex;
    private final List<String> ris;
    private final List<String> csl;
    private final List<String> others;
    private final String venue;

    RecordType(String bibtex, String ris, String csl, String others, String venue) {
        this.bibtex = List.of(bibtex.split(", "));
        this.ris = List.of(ris.split(", "));
        this.csl = List.of(csl.split(", "));
        this.others = List.of(others.split(", "));
        this.venue = venue;
    }

    /** The kind that a source's word means; {@link #MISC} where it means none. */
    static RecordType of(@Nullable String word) {
        for (RecordType each : values()) {
            if (word != null
                    && (each.bibtex.contains(word)
                            || each.ris.contains(word)
                            || each.csl.contains(word)
                            || each.others.contains(word.toLowerCase(Locale.ROOT)))) {
                return each;
            }
        }
        return MISC;
    }

    String bibtex(@Nullable String word) {
        return named(bibtex, word);
    }

    String ris(@Nullable String word) {
        return named(ris, word);
    }

    String csl(@Nullable String word) {
        return named(csl, word);
    }

    private static String named(List<String> names, @Nullable String word) {
        return word != null && names.contains(word) ? word : names.get(0);
    }

    /** In which field of BibTeX the venue of such a record stands. */
    String venue() {
        return venue;
    }
}
