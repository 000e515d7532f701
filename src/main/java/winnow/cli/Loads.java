package winnow.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import winnow.brief.Brief;
import winnow.library.LibraryLoad;
import winnow.library.Reference;
import winnow.library.Workspace;
import winnow.reading.PaperReader;
import winnow.reading.whole.TopicScheme;
import winnow.search.IndexFilling;

/** Puts the stages of a load together: reading and indexing. */
final class Loads {
    private Loads() {}

    static LibraryLoad begin(Workspace workspace, Reference reference, IndexFilling index) throws IOException {
        PaperReader reader = new PaperReader(scheme(workspace));
        return LibraryLoad.begin(workspace, reference.lock(), reader, index);
    }

    /** What fills the search index of a load; the briefs are those of the papers that they were written for. */
    static IndexFilling index(Reference reference) {
        return new IndexFilling(paper -> {
            Brief brief = reference.briefs().get(paper.id());
            return brief != null && brief.title().equals(paper.title()) ? brief : null;
        });
    }

    /** The workspace's own topics, or the bundled ones where it has none. */
    static TopicScheme scheme(Workspace workspace) throws IOException {
        Optional<String> yaml = Reference.text(workspace, "topics.yaml");
        return yaml.isEmpty()
                ? TopicScheme.bundled()
                : TopicScheme.read(
                        new ByteArrayInputStream(yaml.get().getBytes(StandardCharsets.UTF_8)), "reference/topics.yaml");
    }
}
