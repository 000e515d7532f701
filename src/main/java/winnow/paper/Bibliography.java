package winnow.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reference manager keeps of a paper, as the digest gives it; nothing here is guessed. What the
 * source does not have is {@code null} or empty.
 *
 * @param authors as written, in order, one each
 * @param year of publication, four digits
 * @param venue journal, proceedings or series
 * @param doi bare, without an address before it ({@code 10.1145/…})
 * @param arxiv the bare identifier ({@code 2306.14048}), without a version
 * @param url where the source says that the paper is to be read
 * @param key the citation key of a BibTeX entry or its like
 * @param type of the record in the words of its source ({@code inproceedings}, {@code JOUR})
 * @param keywords and categories of the source, in order
 * @param abstracts the same abstract in other languages, where the source has it in several
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Bibliography(
        List<String> authors,
        @Nullable Integer year,
        @Nullable String venue,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String url,
        @Nullable String key,
        @Nullable String type,
        List<String> keywords,
        List<String> abstracts) {
    /** Nothing is known but the title and the abstract. */
    public static final Bibliography NONE =
            new Bibliography(List.of(), null, null, null, null, null, null, null, List.of(), List.of());

    public Bibliography {
        authors = authors == null ? List.of() : List.copyOf(authors);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        abstracts = abstracts == null ? List.of() : List.copyOf(abstracts);
    }

    /** The same paper, with its abstract in other languages. */
    public Bibliography withAbstracts(List<String> others) {
        return new Bibliography(authors, year, venue, doi, arxiv, url, key, type, keywords, others);
    }
}
