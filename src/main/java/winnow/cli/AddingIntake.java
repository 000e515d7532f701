package winnow.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import winnow.digest.Entry;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.paper.Paper;

/**
 * Keeps the papers of before, each with its number. A new entry with the title of one of them is a revision of
 * it and takes its place, which is why the new ones wait until all are there.
 */
final class AddingIntake extends LoadIntake {
    private final LibraryLoad load;
    private final Library before;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    /** An entry and the file that it came from. */
    private record Waiting(Entry entry, String file) {}

    AddingIntake(LibraryLoad load, Library before) {
        super(load);
        this.load = load;
        this.before = before;
    }

    @Override
    void put(Entry entry, String file) {
        String title = entry.title();
        waiting.put(waiting.containsKey(title) ? title + "\n" + waiting.size() : title, new Waiting(entry, file));
    }

    @Override
    void finish() throws IOException {
        if (before.hasDigest()) {
            for (Paper paper : before.papers()) {
                Waiting revision = waiting.remove(paper.title());
                if (revision == null) {
                    load.add(Loads.entry(paper), paper.source().file());
                } else {
                    load.add(revision.entry, revision.file);
                }
            }
        }
        for (Waiting each : waiting.values()) {
            load.add(each.entry, each.file);
        }
    }
}
