package winnow.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code mvn -Prelease verify} made, used as somebody would who downloaded it. */
@Tag("release")
class ReleaseTest {
    private static final Path RELEASE = Path.of(System.getProperty("winnow.release", ""));

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aRepositoryWithAFaultyTag() throws Exception {
        shell = new Shell(folder);
        Files.createDirectory(folder.resolve("src"));
        shell.runs("git init -q -b main . && git config user.email a@b.c && git config user.name A");
        Files.writeString(folder.resolve("src/Cache.java"), "class Cache {}\n");
        shell.runs("git add . && git commit -qm first");
        Files.writeString(
                folder.resolve("src/Cache.java"), "// @paper h2o/no-such-part\nclass Cache {\n    int size = 3;\n}\n");
    }

    @Test
    void checksums_cover_every_file_and_hold() throws Exception {
        Shell there = new Shell(RELEASE);
        assertThat(there.runs("sha256sum --check --quiet SHA256SUMS && find . -type f | wc -l")
                        .strip())
                .isEqualTo(String.valueOf(
                        Files.readAllLines(RELEASE.resolve("SHA256SUMS")).size() + 1));
    }

    @Test
    void the_launcher_runs_from_where_it_was_unpacked() throws Exception {
        Path unpacked = Files.createDirectory(folder.resolve("opt"));
        shell.runs("cp '" + RELEASE + "'/winnow '" + RELEASE + "'/winnow.jar opt/");
        assertThat(new Shell(folder).runs(unpacked.resolve("winnow") + " why 'evict cached tokens'"))
                .contains("h2o#s");
        assertThat(unpacked.resolve("winnow.jsa")).exists();
    }

    @Test
    void manual_pages_and_completions_are_those_of_the_commands() throws Exception {
        assertThat(shell.runs("man --warnings -l '" + RELEASE + "/man/winnow-trace.1' 2>&1 || cat '" + RELEASE
                        + "/man/winnow-trace.1'"))
                .contains("--since")
                .contains("winnow");
        assertThat(shell.runs("bash -n '" + RELEASE + "/completion/winnow.bash' && echo whole"))
                .contains("whole");
    }

    @Test
    void every_part_is_listed_with_its_licence_and_none_is_gpl() throws Exception {
        JsonNode parts =
                new ObjectMapper().readTree(RELEASE.resolve("winnow-sbom.json").toFile());
        assertThat(parts.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(parts.path("components")).hasSizeGreaterThan(20);
        for (JsonNode part : parts.path("components")) {
            String licences = part.path("licenses").toString();
            assertThat(part.path("licenses")).as(part.path("name").asText()).isNotEmpty();
            assertThat(licences).as(part.path("name").asText()).doesNotContainPattern("\"(A?GPL|GNU General)[^\"]*\"");
            assertThat(Files.readString(RELEASE.resolve("THIRD-PARTY.txt")))
                    .contains(part.path("name").asText());
        }
    }

    /** A container without a daemon: its layers unpacked into a folder, its command run with that as the root. */
    @Test
    void the_image_traces() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only the superuser can change the root folder");
        shell.runs("mkdir image root && tar -xf '" + RELEASE + "/winnow-image.tar' -C image");
        JsonNode image = new ObjectMapper()
                .readTree(folder.resolve("image/manifest.json").toFile())
                .get(0);
        for (JsonNode layer : image.path("Layers")) {
            shell.runs("tar -xzf image/" + layer.asText() + " -C root");
        }
        JsonNode config = new ObjectMapper()
                .readTree(
                        folder.resolve("image/" + image.path("Config").asText()).toFile())
                .path("config");
        StringBuilder command = new StringBuilder("env -i");
        config.path("Env")
                .forEach(each -> command.append(" '").append(each.asText()).append('\''));
        command.append(" chroot root");
        config.path("Entrypoint")
                .forEach(each -> command.append(" '").append(each.asText()).append('\''));
        shell.runs("cp -r src .git root/work/");
        Shell.Came came =
                shell.tries("unshare -m sh -c 'mkdir -p root/proc root/dev && mount --rbind /proc root/proc && mount"
                        + " --rbind /dev root/dev && cd root && exec "
                        + command.toString().replace("'", "").replace("chroot root", "chroot .")
                        + " trace --since HEAD /work'");
        assertThat(came.out() + came.err()).contains("h2o/no-such-part").contains("Cache.java:1");
        assertThat(came.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_action_annotates_a_pull_request(boolean built) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temp"));
        Action action = new Action(Path.of(".github/actions/winnow/action.yml").toAbsolutePath());
        String sum = Files.readAllLines(RELEASE.resolve("SHA256SUMS")).stream()
                .filter(each -> each.endsWith("./winnow.jar"))
                .map(each -> each.substring(0, each.indexOf(' ')))
                .findFirst()
                .orElseThrow();
        Map<String, String> inputs = Map.of(
                "jar",
                built ? "" : RELEASE.resolve("winnow.jar").toString(),
                "sha256",
                built ? "" : sum,
                "since",
                "HEAD",
                "strict",
                "true",
                "sarif",
                folder.resolve("trace.sarif").toString());
        Shell.Came came = action.runs(shell, inputs, temporary);
        assertThat(came.out()).as(came.err()).contains("::error file=src/Cache.java,line=1");
        assertThat(came.code()).isEqualTo(1);
        assertThat(folder.resolve("trace.sarif")).content().contains("\"2.1.0\"");
    }

    @Test
    void the_action_refuses_a_jar_with_another_checksum() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temp"));
        Action action = new Action(Path.of(".github/actions/winnow/action.yml").toAbsolutePath());
        Map<String, String> inputs = Map.of("jar", RELEASE.resolve("winnow.jar").toString(), "sha256", "0".repeat(64));
        assertThat(action.runs(shell, inputs, temporary).code()).isEqualTo(1);
    }

    @Test
    void the_hooks_run_what_they_name() throws Exception {
        Path hooks = Path.of(".pre-commit-hooks.yaml").toAbsolutePath();
        List<Shell.Came> came = Action.hooks(hooks, shell);
        assertThat(came).hasSize(2);
        assertThat(came.get(0).code()).isEqualTo(1);
        assertThat(came.get(0).out()).contains("h2o/no-such-part");
        assertThat(came.get(1).code()).as(came.get(1).err()).isZero();
    }
}
