package winnow.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import winnow.library.Workspace;

/** Holds what a workspace held when its files were last looked at, and reads it anew when they have changed. */
final class Shelf {
    private final Workspace workspace;
    private @Nullable Holdings holdings;
    private long read;

    Shelf(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What the workspace holds now. */
    synchronized Holdings holdings() throws IOException {
        long now = workspace.stamp();
        if (holdings == null || now != read) {
            holdings = Holdings.of(workspace);
            read = now;
        }
        return holdings;
    }

    /** Another word whenever a file that pages are made from has changed. */
    String version() throws IOException {
        return Long.toHexString(workspace.stamp());
    }
}
