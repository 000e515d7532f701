package winnow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.journey.Traveller.Came;

/** What new users do first, each from an empty folder, with the program as it is handed out. */
@Tag("journey")
class JourneyTest {
    private static final String NOTICE = "nothing is loaded here: answering from the 72 papers bundled with winnow\n";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIGEST = """
            Ümlaut: Ovens That Speak

            Ovens are silent. We present an oven that says when bread is done. Bread is burnt 3x less often on one CPU.

            Parcels: Carrying Many Things at Once

            We carry things in parcels. Parcels are 2x faster than bags on one A100 GPU.
            """;

    @TempDir
    private Path top;

    private static Traveller traveller(String way, Path folder) {
        return way.equals("launcher") ? Traveller.withLauncher(folder) : Traveller.withJar(folder);
    }

    @ParameterizedTest
    @CsvSource({"jar, C.UTF-8", "jar, C", "jar, POSIX", "launcher, C.UTF-8", "launcher, C"})
    void an_empty_folder_answers_from_what_is_bundled_and_stays_empty(String way, String locale) throws Exception {
        Path folder = Files.createDirectory(top.resolve("dé ü"));
        Traveller somebody = traveller(way, folder).with("LC_ALL", locale);
        assertThat(somebody.types("winnow").clean().err()).isEqualTo(NOTICE);
        Came shown = somebody.types("winnow show h2o --json").clean();
        assertThat(shown.err()).startsWith(NOTICE);
        assertThat(JSON.readTree(shown.out()).get("library").asText()).isEqualTo("bundled");
        Came order = somebody.types("winnow order --top 2").clean();
        assertThat(order.out()).doesNotContain("reference/papers/").contains("bundled:papers/");
        assertThat(somebody.types("winnow why 'drop cached tökens that nobody attends to'")
                        .clean()
                        .out())
                .contains("h2o");
        assertThat(somebody.types("winnow papers --topic knitting").code()).isEqualTo(2);
        assertThat(Traveller.names(folder)).isEmpty();
        assertThat(Traveller.names(top)).containsExactly("dé ü");
    }

    @ParameterizedTest
    @CsvSource({"jar, C.UTF-8", "jar, C", "launcher, C"})
    void a_team_loads_decides_tags_and_traces_wherever_it_stands(String way, String locale) throws Exception {
        Path folder = Files.createDirectory(top.resolve("équipe"));
        Path deep = Files.createDirectories(folder.resolve("src/größe"));
        Files.writeString(folder.resolve("dïgest.txt"), DIGEST);
        String code = "// @paper umlaut#s2 says when bread is done\n";
        Files.writeString(deep.resolve("Öven.java"), code);
        Traveller somebody = traveller(way, folder).with("LC_ALL", locale);
        assertThat(somebody.types("winnow load dïgest.txt").clean().out())
                .contains("dïgest.txt: ")
                .contains("2 papers");
        somebody.types("winnow decide umlaut --because 'wir mögen Brot'").clean();
        String log = Files.readString(folder.resolve("decisions.md"));
        assertThat(log).contains("wir mögen Brot");
        Traveller below = somebody.in(deep);
        assertThat(somebody.types("winnow trace").out()).contains("src/größe/Öven.java:1");
        assertThat(below.types("winnow trace").out()).contains("Öven.java:1").contains("../../decisions.md:");
        assertThat(below.types("winnow trace Öven.java:1").clean().out()).contains("umlaut#s2");
        for (String question : new String[] {"why --json 'an oven that speaks'", "papers --json", "order --json"}) {
            assertThat(below.types("winnow " + question).clean().out())
                    .isEqualTo(somebody.types("winnow " + question).clean().out());
        }
        JsonNode fromBelow =
                JSON.readTree(below.types("winnow show umlaut --json").clean().out());
        assertThat(fromBelow.at("/tags/0/file").asText()).isEqualTo("Öven.java");
        assertThat(fromBelow.at("/decisions/0/file").asText()).isEqualTo("../../decisions.md");
        assertThat(Files.readString(folder.resolve("dïgest.txt"))).isEqualTo(DIGEST);
        assertThat(Files.readString(deep.resolve("Öven.java"))).isEqualTo(code);
        assertThat(Files.readString(folder.resolve("decisions.md"))).isEqualTo(log);
        assertThat(Traveller.names(folder)).containsExactly(".winnow", "decisions.md", "dïgest.txt", "src");
        assertThat(Traveller.names(deep)).containsExactly("Öven.java");
        assertThat(Traveller.names(top)).containsExactly("équipe");
    }

    @Test
    void a_user_without_a_home_in_a_folder_that_may_not_be_written() throws Exception {
        Path folder = Files.createDirectory(top.resolve("theirs"));
        Path elsewhere = Files.createDirectory(top.resolve("mine"));
        Files.writeString(folder.resolve("d.txt"), DIGEST);
        for (Path each : new Path[] {top, folder, folder.resolve("d.txt")}) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rwxrwxrwx"));
        Traveller nobody = Traveller.withJar(folder).asNobody();
        assumeTrue(nobody.types("winnow --version").code() == 0, "nobody may read the jar");
        assertThat(nobody.types("winnow papers").clean().err()).isEqualTo(NOTICE);
        Came refused = nobody.types("winnow load d.txt");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("may not be written").contains("--store DIR");
        nobody.with("WINNOW_STORE", elsewhere.resolve("kept").toString())
                .types("winnow load d.txt")
                .clean();
        nobody.types("winnow load d.txt --store " + elsewhere.resolve("other")).clean();
        Traveller settled = nobody.with("HOME", elsewhere.toString());
        settled.types("winnow load d.txt").clean();
        assertThat(settled.types("winnow papers").clean().out()).contains("2 papers");
        assertThat(settled.types("winnow --where").clean().out())
                .contains(elsewhere.resolve(".cache/winnow").toString());
        assertThat(Traveller.names(folder)).containsExactly("d.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void whatever_the_width_ids_in_a_pipe_are_whole(int width) throws Exception {
        Traveller somebody = Traveller.withJar(top).with("COLUMNS", String.valueOf(width));
        for (JsonNode paper :
                JSON.readTree(somebody.types("winnow papers --json").clean().out())) {
            String id = paper.get("id").asText();
            assertThat(somebody.types("winnow papers").clean().out().lines())
                    .anyMatch(line -> line.contains(" " + id + " "));
            break;
        }
        assertThat(somebody.types("winnow papers; winnow order --all").clean().out())
                .doesNotContain("-…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bash | show h              | h2o
            bash | papers --tier one   | one-gpu
            bash | decisions --status a | accepted
            bash | papers --topic kv   | kv-cache
            bash | load d              | d.txt
            zsh  | show h              | h2o
            zsh  | papers --tier one   | one-gpu
            fish | show h              | h2o
            fish | papers --topic kv   | kv-cache
            fish | load d              | d.txt
            """)
    void shells_complete_ids_words_and_files(String shell, String words, String completed) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", shell)), "no " + shell + " here");
        Files.writeString(top.resolve("d.txt"), DIGEST);
        Traveller somebody = Traveller.withJar(top).with("LC_ALL", "C.UTF-8").with("HOME", top.toString());
        Path program = top.resolve("bin/winnow");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\nexec " + somebody.program() + " \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        String path = "PATH=" + program.getParent() + ":$PATH; ";
        Came came = switch (shell) {
            case "bash" ->
                somebody.types(
                        "/usr/bin/bash",
                        "--norc",
                        "-c",
                        path + "source <(winnow completion bash); COMP_WORDS=(winnow " + words
                                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _winnow; printf '%s\\n' \"${COMPREPLY[@]}\"");
            case "zsh" ->
                somebody.types(
                        "/usr/bin/zsh",
                        "-f",
                        "-c",
                        path
                                + "compdef() {}; source <(winnow completion zsh); compadd() { print -l -- ${(P)2} }; words=(winnow "
                                + words + "); CURRENT=${#words}; _winnow");
            default ->
                somebody.types(
                        "/usr/bin/fish",
                        "--no-config",
                        "-c",
                        "set PATH " + program.getParent()
                                + " $PATH; winnow completion fish | source; complete -C 'winnow " + words + "'");
        };
        assertThat(came.out().lines().map(String::strip)).contains(completed);
    }
}
