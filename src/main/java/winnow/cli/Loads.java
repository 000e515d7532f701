package winnow.cli;

import java.io.IOException;
import winnow.library.LibraryLoad;
import winnow.library.Reference;
import winnow.library.Workspace;
import winnow.reading.PaperReader;

/** Puts the stages of a load together: reading and indexing. */
final class Loads {
    private Loads() {}

    static LibraryLoad begin(Workspace workspace, Reference reference) throws IOException {
        return LibraryLoad.begin(workspace, reference.lock(), new PaperReader(), LibraryLoad.Indexing.NONE);
    }
}
