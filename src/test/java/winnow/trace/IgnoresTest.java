package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoresTest {
    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({
        "*.o,a/b.o,true",
        "*.o,a/b.op,false",
        "/b.o,a/b.o,false",
        "/b.o,b.o,true",
        "a/*.o,a/b.o,true",
        "a/*.o,a/c/b.o,false",
        "a/**/b.o,a/b.o,true",
        "a/**/b.o,a/x/y/b.o,true",
        "**/b.o,x/b.o,true",
        "a/**,a/x/y,true",
        "a/**,a,false",
        "b?o,bxo,true",
        "b?o,b/o,false",
        "[a-c]x,bx,true",
        "[!a-c]x,bx,false",
        "\\#x,#x,true",
        "\\*x,ax,false",
        "**x,abx,true",
        "a/b,x/a/b,false"
    })
    void patterns_mean_what_they_mean_to_git(String pattern, String path, boolean expected) {
        assertThat(IgnorePattern.of(pattern).orElseThrow().matches(path, false)).isEqualTo(expected);
    }

    // @paper regular-expression-search-algorithm/all-states-at-once
    @Test
    void a_pattern_of_many_stars_takes_no_longer_than_its_length_times_the_paths() {
        IgnorePattern pattern = IgnorePattern.of("a/" + "*a".repeat(100) + "/**/" + "**/a/".repeat(50) + "b")
                .orElseThrow();
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(pattern.matches("a/" + "a/".repeat(2_000) + "c", false))
                        .isFalse());
    }

    @Test
    void the_same_files_are_read_as_git_would_add() throws IOException, InterruptedException {
        Random random = new Random(11);
        String[] names = {"a", "b", "ab", "a.o", "b.txt", "build", "x[1]", "#c", "é"};
        String[] patterns = {
            "a",
            "/a",
            "a/",
            "*.o",
            "!a.o",
            "b*",
            "**/ab",
            "a/**",
            "a/**/b.txt",
            "/build/",
            "a/b",
            "!a/",
            "?b",
            "[ab]",
            "[!a]*",
            "\\#c",
            "# c",
            "*",
            "!*/",
            "!*.txt",
            "x\\[1\\]",
            "é",
            "build/*",
            "!build/ab"
        };
        for (int round = 0; round < 12; round++) {
            Path tree = Files.createDirectories(root.resolve("r" + round));
            fill(tree, random, names, patterns, 3);
            assertThat(read(tree)).as("round %s", round).isEqualTo(added(tree));
        }
    }

    private static void fill(Path folder, Random random, String[] names, String[] patterns, int depth)
            throws IOException {
        for (String name : names) {
            if (depth > 0 && random.nextInt(3) == 0) {
                fill(Files.createDirectories(folder.resolve(name)), random, names, patterns, depth - 1);
            } else {
                Files.writeString(folder.resolve(name), "@paper kettle#s1");
            }
        }
        if (random.nextInt(3) > 0) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 3; line++) {
                lines.add(patterns[random.nextInt(patterns.length)]);
            }
            Files.write(folder.resolve(".gitignore"), lines);
        }
    }

    private static Set<String> read(Path tree) throws IOException {
        Set<String> files = new TreeSet<>();
        new TreeScanner(tree).scan().tags().forEach(tag -> files.add(tag.at().file()));
        return files;
    }

    private static Set<String> added(Path tree) throws IOException, InterruptedException {
        GitRepository git = new GitRepository(tree);
        Set<String> files = new TreeSet<>();
        for (String name :
                git.run("ls-files", "--others", "--exclude-standard", "-z").split("\0")) {
            if (!name.endsWith(".gitignore") && !name.isEmpty()) {
                files.add(name);
            }
        }
        return files;
    }
}
