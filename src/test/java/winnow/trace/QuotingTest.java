package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted speaks of a tag and is none. */
class QuotingTest {
    @TempDir
    private Path root;

    private TreeScan scan(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
        return new TreeScanner(root).scan(List.of(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String s = \"@paper kettle#s2\";",
                "String s = \"// @paper kettle#s2\";",
                "String s = \"say \\\"@paper kettle#s2\\\"\";",
                " * A tag, {@code @paper kettle#s2}, is read.",
                " * A tag, <code>@paper kettle#s2</code>, is read.",
                "// the tag `@paper kettle#s2` is read",
                "// the tag \"@paper kettle#s2\" is read",
                "// as in `[impl->paper~kettle.s2~1]`"
            })
    void a_quoted_tag_is_none(String line) throws IOException {
        TreeScan scan = scan("Kettle.java", line + "\n");
        assertThat(scan.tags()).isEmpty();
        assertThat(scan.misses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String s = \"x\"; // @paper kettle#s2",
                "if (c == '\"') { // @paper kettle#s2",
                "// the 19\" rack @paper kettle#s2",
                " * see {@code x}, @paper kettle#s2",
                "/* `x` */ // @paper kettle#s2"
            })
    void a_tag_beside_a_quotation_is_one(String line) throws IOException {
        assertThat(scan("Kettle.java", line + "\n").tags()).hasSize(1);
    }

    @Test
    void documentation_in_a_string_holds_tags_and_a_text_block_does_not() throws IOException {
        assertThat(scan("kettle.py", "\"\"\"@paper kettle#s2\"\"\"\n").tags()).hasSize(1);
        assertThat(scan("kettle.py", "T = \"\"\"@paper kettle#s2\"\"\"\n").tags())
                .isEmpty();
        assertThat(scan("Kettle.java", "\"\"\"\n@paper kettle#s2\"\"\"\n").tags())
                .isEmpty();
    }

    @Test
    void a_value_of_a_data_file_may_hold_a_tag() throws IOException {
        assertThat(scan("kettle.json", "{\"why\": \"@paper kettle#s2\"}\n").tags())
                .hasSize(1);
    }

    @Test
    void a_fenced_block_of_markdown_is_an_example() throws IOException {
        String text =
                "@paper kettle#s1\n\n```java\n// @paper kettle#s2\n```\n~~~\n// @papper kettle#s2\n~~~\n@paper kettle#s3\n";
        assertThat(scan("kettle.md", text).tags())
                .extracting(tag -> tag.at().line())
                .containsExactly(1, 9);
        assertThat(scan("kettle.md", text).misses()).isEmpty();
    }

    @Test
    void what_stands_between_off_and_on_is_not_read() throws IOException {
        String text = "# @paper:off\n# @paper kettle#s1\n# @papper kettle#s1\n# @paper:on\n# @paper kettle#s2\n";
        assertThat(scan("kettle.py", text).tags())
                .extracting(tag -> tag.at().line())
                .containsExactly(5);
        assertThat(scan("kettle.py", text).misses()).isEmpty();
    }

    @Test
    void a_decorator_of_that_name_is_none() throws IOException {
        assertThat(scan("kettle.py", "@paper\ndef f(): pass\n\n@paper.setter\ndef g(): pass\n")
                        .misses())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/java/K.java",
                "tests/k.c",
                "pkg/kettle_test.go",
                "test_kettle.py",
                "a/__tests__/k.js",
                "k.spec.ts",
                "k.test.tsx",
                "spec/k_spec.rb",
                "KettleTest.java",
                "KettleTests.cs",
                "app/src/androidTest/K.kt"
            })
    void files_of_tests_check(String name) {
        assertThat(FileKind.of(name, TestNames.USUAL).test()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/k/test/K.java",
                "src/Contest.java",
                "latest/k.c",
                "attest.go",
                "k.ts",
                "testament.py",
                "src/main/java/spec/K.java",
                "SUBMIT.java"
            })
    void other_files_build(String name) {
        assertThat(FileKind.of(name, TestNames.USUAL).test()).isFalse();
    }
}
