package winnow.trace;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the files of a batch give. */
final class TagSink {
    private final List<Tag> tags = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();
    private int files;
    private int binary;
    private int generated;
    private final List<String> unreadable = new ArrayList<>();

    void add(Found found) {
        tags.addAll(found.tags());
        misses.addAll(found.misses());
    }

    /** A text file was read to its end. */
    void read() {
        files++;
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
        return new TreeScan(tags, misses, new TreeScan.Files(files, binary, generated, 0, unreadable, List.of()));
    }
}
