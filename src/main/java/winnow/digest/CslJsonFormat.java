package winnow.digest;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * CSL-JSON, as Zotero, Crossref and manubot give it.
 *
 * <pre>
 * file   = [item*] | { "items": [item*] } | { key: item }* | item | one item a line
 * item   = { "id", "type": "article-journal", "title", "abstract", "issued", "author": [{"family", "given"}] }
 * </pre>
 *
 * Title and abstract may hold HTML or JATS; Crossref gives the title as a list.
 */
final class CslJsonFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "^\\s*[\\[{][\\s\\S]*?(?:\"(?:container-title|date-parts|citation-key|title-short|publisher-place|journalAbbreviation|event-place|collection-title)\"\\s*:|\"family\"\\s*:"
                    + "|\"type\"\\s*:\\s*\"(?:article|article-journal|article-magazine|article-newspaper|paper-conference|journal-article|proceedings-article|posted-content|book|chapter|thesis|report|webpage|manuscript|dataset|software)\")");

    @Override
    public String id() {
        return "csl-json";
    }

    @Override
    public String description() {
        return "CSL-JSON items";
    }

    @Override
    public boolean recognises(String head) {
        return SIGN.matcher(head).find();
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        JsonRecords.read(text, sink);
    }
}
