package winnow.library;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder in which a team works.
 *
 * @param root the folder
 */
public record Workspace(Path root) {

    /** Where the decoded digest and the search index are kept. */
    public Path store() {
        return root.resolve(".winnow");
    }

    /** The team's own reference. */
    public Path reference() {
        return root.resolve("reference");
    }

    /** Whether the folder has a reference of its own; else the one in the jar speaks. */
    public boolean hasReference() {
        return Files.isDirectory(reference());
    }

    /** The decision log. */
    public Path decisions() {
        return root.resolve("decisions.md");
    }

    /** What the team says of itself. */
    public Path team() {
        return root.resolve("team.yaml");
    }
}
