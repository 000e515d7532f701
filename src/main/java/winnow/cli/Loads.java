package winnow.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import winnow.library.LibraryLoad;
import winnow.library.Reference;
import winnow.library.Workspace;
import winnow.reading.PaperReader;
import winnow.reading.TopicScheme;

/** Puts the stages of a load together: reading and indexing. */
final class Loads {
    private Loads() {}

    static LibraryLoad begin(Workspace workspace, Reference reference) throws IOException {
        PaperReader reader = new PaperReader(scheme(workspace));
        return LibraryLoad.begin(workspace, reference.lock(), reader, LibraryLoad.Indexing.NONE);
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
