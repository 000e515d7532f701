package winnow.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.search.Why;

/**
 * What stays open between the commands of one process, as those of an agent: the library of each workspace until one
 * of its files changes, and the look-up of each library.
 */
public final class OpenLibraries {
    private final Map<Workspace, Held> held = new HashMap<>();
    private final Map<Library, Map<Boolean, Why>> lookUps = new WeakHashMap<>();

    private record Held(Library library, long stamp) {}

    /** Opens something that may fail. */
    @FunctionalInterface
    interface Opening<T> {
        T open() throws IOException;
    }

    synchronized Library library(Workspace workspace, Opening<Library> opening) throws IOException {
        long before = workspace.stamp();
        Held known = held.get(workspace);
        if (known != null && known.stamp == before) {
            return known.library;
        }
        Library opened = opening.open();
        if (workspace.stamp() == before) { // else it was written while it was read, and is opened anew next time
            held.put(workspace, new Held(opened, before));
        }
        return opened;
    }

    synchronized Why why(Library library, boolean briefs, Opening<Why> opening) throws IOException {
        Map<Boolean, Why> known = lookUps.computeIfAbsent(library, each -> new HashMap<>());
        Why why = known.get(briefs);
        if (why == null) {
            why = opening.open();
            known.put(briefs, why);
        }
        return why;
    }
}
