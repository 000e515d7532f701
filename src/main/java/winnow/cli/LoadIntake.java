package winnow.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import winnow.digest.Entry;
import winnow.library.LibraryLoad;

/** Where entries go while digests are read: straight into the load. */
class LoadIntake {
    /** Titles of more papers than this are not remembered. */
    static final int MOST_TITLES = 50_000;

    private final LibraryLoad load;
    private final Set<String> titles = new HashSet<>();
    private int count;

    LoadIntake(LibraryLoad load) {
        this.load = load;
    }

    /** Takes an entry; not when the same one, word for word, came before. */
    boolean take(Entry entry, String file) throws IOException {
        if (load.isKnown(entry)) {
            return false;
        }
        if (titles.size() < MOST_TITLES) {
            titles.add(entry.title());
        }
        count++;
        put(entry, file);
        return true;
    }

    /** Where an entry goes that was taken. */
    void put(Entry entry, String file) throws IOException {
        load.add(entry, file);
    }

    /** All digests are read. */
    void finish() throws IOException {}

    /** How many entries were taken. */
    int papers() {
        return count;
    }

    /** Whether a paper of a title came. */
    boolean has(String title) {
        return titles.contains(title);
    }
}
