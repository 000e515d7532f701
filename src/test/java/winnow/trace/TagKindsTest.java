package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.paper.Finding;

/** Kinds of tags that were lost, refused, or seen where nobody wrote one. */
class TagKindsTest {
    @TempDir
    private Path root;

    private List<String> tags(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return tags(file);
    }

    private List<String> tags(String file) throws IOException {
        return new TreeScanner(root)
                .scan(List.of(Path.of(file))).tags().stream()
                        .map(tag -> tag.at().line() + ":" + tag.at().column() + " " + tag.target())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# @paper kettle#s2,s3 | 1:3 kettle#s2;1:20 kettle#s3",
                "# @paper kettle#s2, #s3 words | 1:3 kettle#s2;1:21 kettle#s3",
                "# @paper kettle#s2-s4 | 1:3 kettle#s2;1:10 kettle#s3;1:10 kettle#s4",
                "# @paper kettle#s2–4 | 1:3 kettle#s2;1:10 kettle#s3;1:10 kettle#s4",
                "# @paper kettle#s1,s3..s4 | 1:3 kettle#s1;1:20 kettle#s3;1:20 kettle#s4",
                "# @paper kettle/boiler,lid | 1:3 kettle/boiler;1:24 kettle/lid",
                "# @paper kettle/boiler, lid | 1:3 kettle/boiler",
                "# 温度@paper kettle#s2を参照 | 1:5 kettle#s2",
                "# （@paper kettle#s2，kettle#s3）。 | 1:4 kettle#s2;1:21 kettle#s3",
                "# ＠paper　kettle＃s2 | 1:3 kettle#s2",
                "# อุณหภูมิ@paper kettle#s2 | 1:11 kettle#s2"
            })
    void references_are_read_as_they_are_written(String line, String found) throws IOException {
        assertThat(tags("k.py", line + "\n")).containsExactly(found.split(";"));
    }

    private static final String CHUNKS = """
            ---
            title: Kettles
            ---
            Heats. @paper kettle#s1

            ```{r setup, fig.cap="it's ```{r}"}
            # @paper kettle#s2
            x <- "# @paper kettle#s9" # @paper kettle#s3
            `a b` <- 1
            ```

            ```r
            # @paper kettle#s9
            ```

            - in a list

              ```{python}
              #| label: a
              s = \"\"\"
              # @paper kettle#s9
              \"\"\"
              f() # @paper kettle/boiler
              ```

            ````{.markdown}
            ```{r}
            # @paper kettle#s9
            ```
            ````

            ```{ojs}
            // @paper kettle#s4
            ```

            And `@paper kettle#s9` is quoted. <!-- @paper kettle#s5 -->
            """;

    @Test
    void chunks_of_r_markdown_and_quarto_are_code_and_their_prose_documents() throws IOException {
        for (String file : List.of("k.Rmd", "k.qmd")) {
            Files.writeString(root.resolve(file), CHUNKS);
            assertThat(new TreeScanner(root).scan(List.of(Path.of(file))).tags())
                    .extracting(tag -> tag.at().line() + " " + tag.target() + " "
                            + tag.claim().word())
                    .containsExactly(
                            "4 kettle#s1 documented",
                            "7 kettle#s2 build",
                            "8 kettle#s3 build",
                            "23 kettle/boiler build",
                            "33 kettle#s4 build",
                            "36 kettle#s5 documented");
        }
    }

    @Test
    void shift_jis_is_read_though_its_bytes_look_like_signs() throws IOException {
        Files.write(
                root.resolve("k.py"),
                "# 表@paper kettle#s2\nx = \"表\"  # ソ @paper kettle#s3\n".getBytes(Charset.forName("Shift_JIS")));
        assertThat(tags("k.py")).containsExactly("1:4 kettle#s2", "2:14 kettle#s3");
    }

    @Test
    void a_notebook_is_read_cell_by_cell_without_its_outputs() throws IOException {
        String notebook = """
                {
                 "cells": [
                  {"cell_type": "markdown", "source": ["Heats: @paper kettle#s1\\n", "```\\n", "@paper kettle#s9\\n", "```"]},
                  {"cell_type": "code",
                   "outputs": [{"text": ["# @paper kettle#s9\\n"]}],
                   "source": [
                    "# \\"é\\u00e9\\" @paper kettle#s2\\n",
                    "s = '# @paper kettle#s9'\\n",
                    "x = 1  # @paper kettle#s3"
                   ]}
                 ],
                 "metadata": {"kernelspec": {"language": "python"}}
                }
                """;
        Files.writeString(root.resolve("k.ipynb"), notebook);
        List<Tag> tags = new TreeScanner(root).scan().tags();
        assertThat(tags)
                .extracting(tag -> tag.at().line() + ":" + tag.at().column() + " " + tag.cell() + " "
                        + tag.claim().word() + " " + tag.target())
                .containsExactly(
                        "3:48 cell 1:line 1 documented kettle#s1",
                        "7:20 cell 2:line 1 build kettle#s2",
                        "9:15 cell 2:line 3 build kettle#s3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k.rb | @paper = Paper.find(1); authorize :read, @paper",
                "k.erb | <%= form_for @paper do |f| %>",
                "k.coffee | f(@paper, 1)",
                "k.ex | @paper \"x\"",
                "k.sql | SELECT * FROM t WHERE id = @paper AND x = 1;",
                "k.cshtml | <p>@paper.Title and @paper here</p>",
                "k.py | @paper and_more",
                "k.ts | @paper title: string;",
                "k.tex | \\cite[page~12]{x} and [Paper~I] and [paper~2]",
                "k.java | // [arch->req~html-report~1] [dsn->feat~paper-tray~2]",
                "k.rb | # sets the @paper of the view",
                "README.md | mail us: @paper is our handle, and @paper and/or others"
            })
    void an_untagged_tree_has_no_finding(String file, String line) throws IOException {
        Desk desk = new Desk(root);
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of(file.strip(), line + "\n"));
        assertThat(trace.findings())
                .filteredOn(finding -> finding.file().equals(file.strip()))
                .isEmpty();
        assertThat(trace.tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# @paper: kettle#s2 | malformed-tag did you mean \"@paper kettle#s2\"?",
                "# @paper [kettle#s2] | malformed-tag did you mean \"@paper kettle#s2\"?",
                "# as said in [kettle#s2] | malformed-tag did you mean \"@paper kettle#s2\"?",
                "# @paper kettle#s4-s2 | malformed-tag write each sentence, with commas between them",
                "# heats as @paper kettle s2 says | malformed-tag did you mean \"@paper kettle#s2\"?"
            })
    void what_is_nearly_a_tag_gets_a_helpful_word(String line, String said) throws IOException {
        Trace trace = new Desk(root).trace(Desk.picks("kettle"), Map.of("k.py", line + "\n"));
        assertThat(trace.findings())
                .filteredOn(finding -> finding.file().equals("k.py"))
                .filteredOn(finding -> finding.rule().equals("malformed-tag"))
                .extracting(finding -> finding.rule() + " " + finding.suggestion())
                .containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ```\n> @paper kettle#s2\n> ```\n",
                "text\n\n    @paper kettle#s2\n",
                "- item\n\n  ```\n  @paper kettle#s2\n  ```\n",
                "~~~~\n```\n@paper kettle#s2\n~~~~\n",
                "a ``x ` @paper kettle#s2`` b\n",
                "a `code over\nlines @paper kettle#s2` b\n"
            })
    void an_example_in_markdown_is_no_tag(String text) throws IOException {
        assertThat(tags("k.md", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```make``` runs.\n\n@paper kettle#s2\n",
                "> ```\n> code\n\n@paper kettle#s2\n",
                "- item\n\n    @paper kettle#s2\n",
                "a ` b\n\n@paper kettle#s2\n",
                "text\n    @paper kettle#s2\n"
            })
    void prose_around_examples_is_read(String text) throws IOException {
        assertThat(tags("k.md", text)).hasSize(1);
        assertThat(new TreeScanner(root).scan().tags()).extracting(Tag::claim).containsExactly(Claim.DOCUMENTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k.c | // TAG~int f(void)~{~    a();~    b();~}~int g(void) { c(); } | 2 6 3 false",
                "k.c | // TAG~void f(void) {~} | 2 3 1 true",
                "k.c | // TAG~void f(void) { } | 2 2 1 true",
                "k.c | int x = 1; // TAG~int y; | 1 1 1 false",
                "k.c | a();~// TAG | 0 0 0 true",
                "k.py | # TAG~@dec~def f():~    a()~~    b()~c() | 2 6 4 false",
                "k.py | # TAG~def f():~    pass | 2 3 2 true",
                "k.py | def f():~    \"\"\"TAG\"\"\"~    a()~    b()~c() | 3 4 2 false",
                "k.py | def f():~    \"\"\"TAG\"\"\"~c() | 0 0 0 true",
                "k.rb | # TAG~def f~  a~end~b | 2 4 3 false",
                "k.java | /** TAG */~package k;~~class K {~    int x;~} | 2 6 3 false"
            })
    void the_block_under_a_tag_is_told(String file, String code, String block) throws IOException {
        Files.writeString(
                root.resolve(file), code.replace("TAG", "@paper kettle#s2").replace("~", "\n") + "\n");
        Tag tag = new TreeScanner(root).scan().tags().get(0);
        Block under = java.util.Objects.requireNonNull(tag.block());
        assertThat(under.from() + " " + under.to() + " " + under.lines() + " " + under.empty())
                .isEqualTo(block);
    }

    @Test
    void a_tag_over_nothing_is_refused_where_that_is_wanted() throws IOException {
        Desk desk = new Desk(root);
        desk.write("code/k.py", "# @paper kettle#s2, kettle/lid\ndef f():\n    pass\n");
        TreeScan scan = new TreeScanner(desk.root().resolve("code")).scan();
        Tracer tracer = new Tracer(desk.library(), Desk.picks("kettle"));
        assertThat(tracer.trace(scan).findings()).extracting(Finding::rule).doesNotContain("over-nothing");
        assertThat(tracer.strict(true).trace(scan).findings())
                .filteredOn(finding -> finding.rule().equals("over-nothing"))
                .extracting(Finding::message)
                .containsExactly("what stands under this tag does nothing (line 2)");
    }

    @Test
    void typos_and_sentences_do_not_raise_what_there_is_to_do() throws IOException {
        Trace trace = new Desk(root)
                .trace(
                        Desk.picks("kettle"),
                        Map.of("k.py", "# @paper kettle#s1, kettle/boilr, ketle#s2, kettle/lid\nx = 1\n"));
        assertThat(trace.summary().progress()).isEqualTo("0 of 4 items done");
        assertThat(new Desk(root).trace(Decided.NOTHING, Map.of()).summary().progress())
                .isEqualTo("nothing planned");
    }

    @Test
    void a_wrong_fingerprint_is_told_of_its_own_tag_only() throws IOException {
        Trace trace = new Desk(root)
                .trace(
                        Desk.picks("kettle"),
                        Map.of(
                                "a.py",
                                "# @paper kettle/boiler\nx = 1\n",
                                "test_a.py",
                                "# @paper kettle/boiler, kettle#s2@0123456789ab\nx = 1\n"));
        assertThat(trace.states()).containsEntry("kettle/boiler", State.COVERED);
    }

    @Test
    void a_team_names_its_tests_itself() throws IOException {
        TestNames own = TestNames.with(List.of("checks/", "*.check.ts", "!tests/fixtures/"));
        assertThat(own.isTest("checks/a.py")).isTrue();
        assertThat(own.isTest("src/a.check.ts")).isTrue();
        assertThat(own.isTest("tests/fixtures/a.py")).isFalse();
        assertThat(own.isTest("tests/a.py")).isTrue();
    }

    @Test
    void millions_of_tags_are_counted_and_do_not_fill_the_memory() throws IOException {
        Files.writeString(root.resolve("k.py"), "# @paper kettle#s2\n".repeat(30_000));
        TreeScan scan = new TreeScanner(root).scan();
        assertThat(scan.tags()).hasSize(TagSink.MOST);
        assertThat(scan.uncounted()).containsEntry("k.py", 30_000 - TagSink.MOST);
    }
}
