package winnow.cli;

import java.io.IOException;
import java.util.List;
import winnow.digest.Entry;
import winnow.library.Layers;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.library.Reference;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.reading.PaperReader;
import winnow.reading.whole.TopicScheme;

/** Puts the stages of a load together: reading and indexing. */
final class Loads {
    private Loads() {}

    static LibraryLoad begin(Workspace workspace, Reference reference, LoadFilling filling) throws IOException {
        return LibraryLoad.begin(workspace, reference.lock(), new PaperReader(scheme(workspace)), filling);
    }

    /** The bundled topics, and the workspace's own over them. */
    static TopicScheme scheme(Workspace workspace) throws IOException {
        return TopicScheme.of(Layers.of(workspace, "topics.yaml"));
    }

    /**
     * The same library with facts of today: where another winnow, topic scheme or lock derived them, its
     * papers are read again. Where that cannot be done, the person is told and has the old ones.
     */
    static Library upToDate(Session session, Library library) throws IOException {
        if (!library.isStale()) {
            return library;
        }
        session.terminal().tell("the topics, the lock or winnow changed: reading the papers again …");
        try {
            derive(session, library);
        } catch (IOException e) {
            session.terminal().tell("not done, so facts are as they were before: " + e.getMessage());
            return library;
        }
        return Library.open(library.workspace());
    }

    /** A paper as it stood in its digest. */
    static Entry entry(Paper paper) {
        return new Entry(paper.title(), paper.text(), paper.source().line(), paper.bibliography());
    }

    private static void derive(Session session, Library old) throws IOException {
        List<Finding> told = old.loadFindings();
        LoadFilling filling = new LoadFilling(old.reference());
        try (LibraryLoad load = begin(session.workspace(), old.reference(), filling);
                LoadFilling also = filling) {
            for (Paper paper : old.papers()) {
                Entry entry =
                        new Entry(paper.title(), paper.text(), paper.source().line(), paper.bibliography());
                load.add(entry, paper.source().file());
            }
            load.finish();
            also.finish();
            load.commit(old.meta().orElseThrow().origins(), told);
        }
    }
}
