package winnow.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what the files of a batch give. */
final class TagSink {
    /** Of a file that has more, the rest are counted only. */
    static final int MOST = 10_000;

    private final List<Tag> tags = new ArrayList<>();
    private final Map<String, Integer> uncounted = new TreeMap<>();
    private int begun;
    private int more;
    private int missesBegun;
    private final List<Miss> misses = new ArrayList<>();
    private int files;
    private int binary;
    private int generated;
    private final List<String> unreadable = new ArrayList<>();

    void add(Found found) {
        tags.addAll(found.tags());
        misses.addAll(found.misses());
    }

    /** Whether the file that is being read has so many that the rest are only counted. */
    boolean isFull() {
        return referencesOfFile() >= MOST || misses.size() - missesBegun >= MOST;
    }

    /** One more that is not looked at. */
    void count() {
        more++;
    }

    /** References of the file that is being read. */
    int referencesOfFile() {
        return tags.size() - begun;
    }

    /** A text file was read to its end. */
    void fileEnds(String file, Blocks blocks) {
        for (int at = begun; at < tags.size(); at++) {
            if (tags.get(at).cell() == null) {
                tags.set(at, tags.get(at).over(blocks.of(at - begun)));
            }
        }
        ends(file);
        files++;
    }

    private void ends(String file) {
        if (more > 0) {
            uncounted.merge(file, more, Integer::sum);
        }
        more = 0;
        begun = tags.size();
        missesBegun = misses.size();
    }

    void passedOverAsBinary() {
        binary++;
    }

    void passedOverAsGenerated() {
        generated++;
    }

    void unreadable(String file) {
        unreadable.add(file);
    }

    TreeScan scan() {
        return new TreeScan(
                tags, misses, uncounted, new TreeScan.Files(files, binary, generated, 0, 0, unreadable, List.of()));
    }
}
