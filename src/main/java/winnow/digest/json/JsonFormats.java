package winnow.digest.json;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;

/**
 * JSON and JSON Lines, a row a source: what its JSON is known by. Under which names its records have title and
 * abstract, {@link JsonPaper} says; how they lie in an answer, {@link JsonRecords} does.
 *
 * <pre>
 * openalex          { "id": "https://openalex.org/W…", "title", "abstract_inverted_index": { word: [place] } }
 * hugging-face      { "paper": { "id", "title", "summary", "upvotes" } }
 * semantic-scholar  { "data": [{ "paperId", "title", "abstract" }] } | { "citedPaper": record }
 * csl-json          [{ "id", "type": "article-journal", "title", "abstract", "issued", "author": [{ "family" }] }]
 * json              { "title", "abstract" } of any other making: winnow's own export, arXiv's metadata, answers of
 *                   OpenReview, Europe PMC, bioRxiv, INSPIRE, what a script has saved
 * </pre>
 */
public final class JsonFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of(
                JsonFormat.of(
                        "openalex",
                        "works of OpenAlex",
                        1,
                        "\"https?://(?:api\\.)?openalex\\.org/W\\d|\"abstract_inverted_index\"|\"InvertedIndex\""),
                JsonFormat.of(
                        "hugging-face",
                        "daily papers of Hugging Face",
                        2,
                        "\"(?:submittedOnDailyAt|submittedOnDailyBy|upvotes|ai_summary|ai_keywords|discussionId|numComments|dailyPapers)\"\\s*:"),
                JsonFormat.of(
                        "semantic-scholar",
                        "papers of Semantic Scholar",
                        3,
                        "\"(?:paperId|corpusId|CorpusId|corpusid|s2Id|tldr|externalIds)\"\\s*:"),
                JsonFormat.of(
                        "csl-json",
                        "CSL-JSON items",
                        4,
                        "\"(?:container-title|date-parts|citation-key|title-short|publisher-place|journalAbbreviation|event-place|collection-title)\"\\s*:|\"family\"\\s*:"
                                + "|\"type\"\\s*:\\s*\"(?:article|article-journal|article-magazine|article-newspaper|paper-conference|journal-article|proceedings-article|posted-content|book|chapter|thesis|report|webpage|manuscript|dataset|software)\""),
                JsonFormat.any("json", "JSON with titles and abstracts"),
                new TreeFormat("yaml", "YAML with titles and abstracts"),
                new TreeFormat("front-matter", "a page whose front matter has title and abstract"));
    }
}
