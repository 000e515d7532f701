package winnow.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceFinderTest {
    @TempDir
    private Path top;

    private final WorkspaceFinder finder = new WorkspaceFinder(Map.of());

    private Path folder(String name) throws IOException {
        return Files.createDirectories(top.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"team/reference", "team/.winnow", "team/decisions.md"})
    void the_nearest_folder_upwards_with_a_sign_is_the_workspace(String sign) throws IOException {
        Path deep = folder("team/src/deep");
        if (sign.endsWith(".md")) {
            Files.writeString(top.resolve(sign), "# Decisions\n");
        } else {
            folder(sign);
        }
        Workspace workspace = finder.around(deep, "");
        assertThat(workspace.root()).isEqualTo(top.resolve("team"));
        assertThat(workspace.name("decisions.md")).isEqualTo("../../decisions.md");
        assertThat(workspace.fromRoot("../../reference/papers/x.md")).isEqualTo("reference/papers/x.md");
    }

    @Test
    void nothing_above_the_top_of_a_repository_is_looked_at() throws IOException {
        folder("outer/reference");
        folder("outer/repository/.git");
        Path deep = folder("outer/repository/src");
        assertThat(finder.around(deep, "").root()).isEqualTo(deep);
        folder("outer/repository/reference");
        assertThat(finder.around(deep, "").root()).isEqualTo(top.resolve("outer/repository"));
    }

    @Test
    void a_folder_that_anybody_may_write_to_is_nobodys_workspace() throws IOException {
        Path deep = folder("shared/mine");
        folder("shared/.winnow");
        Files.setPosixFilePermissions(top.resolve("shared"), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(finder.around(deep, "").root()).isEqualTo(deep);
        assertThat(finder.around(top.resolve("shared"), "").root()).isEqualTo(top.resolve("shared"));
    }

    @Test
    void a_folder_named_outright_is_the_workspace_whatever_lies_above() throws IOException {
        folder("team/reference");
        Path named = folder("team/other");
        assertThat(finder.at(named, "").root()).isEqualTo(named);
    }

    @Test
    void the_store_is_where_the_person_says() throws IOException {
        Path folder = folder("team");
        assertThat(finder.around(folder, "").store()).isEqualTo(folder.resolve(".winnow"));
        assertThat(finder.around(folder, "kept").store()).isEqualTo(folder.resolve("kept"));
        WorkspaceFinder told = new WorkspaceFinder(Map.of("WINNOW_STORE", "/var/kept"));
        assertThat(told.around(folder, "").store()).isEqualTo(Path.of("/var/kept"));
    }
}
