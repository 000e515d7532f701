package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.paper.Finding;
import winnow.text.Place;

class ChangedLinesTest {
    @TempDir
    private Path root;

    private static Finding at(String file, int line) {
        return Finding.error("rule", new Place(file, line, 1), "message", null);
    }

    @Test
    void only_lines_that_changed_since_a_revision_hold() throws IOException, InterruptedException {
        GitRepository git = new GitRepository(root);
        Files.createDirectories(root.resolve("sub/é x"));
        Files.writeString(root.resolve("sub/a.txt"), "1\n2\n3\n4\n");
        Files.writeString(root.resolve("sub/é x/q\"\t.txt"), "1\n2\n");
        Files.writeString(root.resolve("same.txt"), "1\n");
        git.run("add", ".");
        git.run("commit", "--quiet", "-m", "first");
        Files.writeString(root.resolve("sub/a.txt"), "1\n++ b/x\n@@ -1 +1,9 @@\n3\n");
        Files.writeString(root.resolve("sub/é x/q\"\t.txt"), "1\n2\n3\n");
        Files.writeString(root.resolve("sub/new.txt"), "1\n");
        ChangedLines changed = ChangedLines.since(root, "HEAD");
        assertThat(changed.hold(at("sub/a.txt", 1))).isFalse();
        assertThat(changed.hold(at("sub/a.txt", 2))).isTrue();
        assertThat(changed.hold(at("sub/a.txt", 3))).isTrue();
        assertThat(changed.hold(at("sub/a.txt", 4))).isFalse();
        assertThat(changed.hold(at("sub/a.txt", 0))).isTrue();
        assertThat(changed.hold(at("sub/é x/q\"\t.txt", 3))).isTrue();
        assertThat(changed.hold(at("sub/é x/q\"\t.txt", 2))).isFalse();
        assertThat(changed.hold(at("sub/new.txt", 1))).isTrue();
        assertThat(changed.hold(at("same.txt", 1))).isFalse();
        assertThat(ChangedLines.since(root.resolve("sub"), "HEAD").hold(at("a.txt", 2)))
                .isTrue();
    }

    @Test
    void an_unknown_revision_is_a_clear_message() throws IOException, InterruptedException {
        new GitRepository(root);
        assertThatThrownBy(() -> ChangedLines.since(root, "v9"))
                .isInstanceOf(IOException.class)
                .hasMessage("git knows no revision \"v9\" in " + root);
        assertThatThrownBy(() -> ChangedLines.since(root, "--output=x")).hasMessageContaining("git knows no revision");
    }

    @Test
    void no_repository_is_a_clear_message() {
        assertThatThrownBy(() -> ChangedLines.since(root, "HEAD"))
                .hasMessage(root + " is not in a git repository, so nothing is known of what changed");
    }
}
