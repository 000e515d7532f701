package winnow.trace;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tree holds.
 *
 * @param tags every reference of every tag, by file, line and column
 * @param misses what was probably meant for a tag
 * @param uncounted by file, how many references more it has, which are counted and not looked at
 * @param files what was read and what was not
 */
public record TreeScan(List<Tag> tags, List<Miss> misses, Map<String, Integer> uncounted, Files files) {
    public TreeScan {
        tags = List.copyOf(tags);
        misses = List.copyOf(misses);
        uncounted = Map.copyOf(uncounted);
    }

    /**
     * Files of a tree; what an ignore file names is not even looked at and not counted.
     *
     * @param read text files read to their end
     * @param binary passed over because a NUL stands in their first 8,000 bytes
     * @param generated passed over because their name or head says that a program writes them
     * @param links symbolic links, none of which is followed
     * @param nested repositories within the tree that are none of its submodules, none of which is entered
     * @param unreadable names of those that could not be opened
     * @param missing names of what was asked for and does not exist
     */
    @JsonPropertyOrder({"read", "binary", "generated", "links", "nested", "unreadable", "missing"})
    public record Files(
            int read, int binary, int generated, int links, int nested, List<String> unreadable, List<String> missing) {
        public Files {
            unreadable = List.copyOf(unreadable);
            missing = List.copyOf(missing);
        }

        Files and(Files other) {
            List<String> closed = new ArrayList<>(unreadable);
            closed.addAll(other.unreadable);
            return new Files(
                    read + other.read,
                    binary + other.binary,
                    generated + other.generated,
                    links + other.links,
                    nested + other.nested,
                    closed,
                    missing);
        }
    }

    /**
     * Why there was nothing to read: something asked for does not exist, or no text file is in the tree.
     * Empty when there was something.
     */
    public Optional<String> nothingToRead() {
        if (!files.missing.isEmpty()) {
            return Optional.of("no such file or folder: " + String.join(", ", files.missing));
        }
        if (files.read == 0 && !files.unreadable.isEmpty()) {
            return Optional.of("no text file that can be read: " + String.join(", ", files.unreadable));
        }
        return files.read == 0 ? Optional.of("no text file is there to be traced") : Optional.empty();
    }
}
