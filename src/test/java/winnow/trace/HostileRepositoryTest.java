package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.paper.Finding;
import winnow.text.Place;

/** Nothing runs that a repository's own configuration names. */
class HostileRepositoryTest {
    @TempDir
    private Path folder;

    private Path root;
    private Path proof;
    private GitRepository git;

    @BeforeEach
    void a_repository_with_one_commit() throws IOException, InterruptedException {
        root = Files.createDirectories(folder.resolve("repository"));
        proof = folder.resolve("proof");
        git = new GitRepository(root);
        Files.writeString(root.resolve("a.py"), "one\ntwo\n");
        git.run("add", ".");
        git.run("commit", "--quiet", "-m", "first");
    }

    private Path program() throws IOException {
        Path program = folder.resolve("program.sh");
        Files.writeString(program, "#!/bin/sh\ntouch " + proof + "\ncat\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private boolean changed(String revision, int line) throws IOException {
        try (ChangedLines changed = ChangedLines.since(root, revision)) {
            return changed.hold(Finding.error("rule", new Place("a.py", line, 1), "message", null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core.fsmonitor",
                "filter.x.clean",
                "filter.x.smudge",
                "filter.x.process",
                "diff.external",
                "diff.x.command",
                "diff.x.textconv",
                "core.pager",
                "pager.diff",
                "pager.ls-tree",
                "core.sshCommand",
                "core.gitProxy",
                "core.editor",
                "core.askPass",
                "credential.helper",
                "gpg.program",
                "uploadpack.packObjectsHook",
                "interactive.diffFilter",
                "sequence.editor"
            })
    void a_program_of_the_configuration_does_not_run(String key) throws IOException, InterruptedException {
        git.run("config", key, program().toString());
        git.run("config", "log.showSignature", "true");
        Files.writeString(root.resolve(".gitattributes"), "*.py filter=x diff=x\n");
        Files.writeString(root.resolve("a.py"), "one\n2\n");
        assertThat(changed("HEAD", 1)).isFalse();
        assertThat(changed("HEAD", 2)).isTrue();
        assertThat(proof).doesNotExist();
    }

    @Test
    void aliases_includes_hooks_and_a_git_of_their_own_do_not_run() throws IOException, InterruptedException {
        Path program = program();
        Files.writeString(folder.resolve("more"), "[core]\n\tfsmonitor = " + program + "\n\tpager = " + program + "\n");
        git.run("config", "include.path", folder.resolve("more").toString());
        for (String command : List.of("rev-parse", "ls-tree", "cat-file", "merge-base", "diff")) {
            git.run("config", "alias." + command, "!" + program);
        }
        Path hooks = root.resolve(".git/hooks");
        Files.createDirectories(hooks);
        for (String hook : List.of("post-index-change", "reference-transaction", "fsmonitor-watchman")) {
            Files.copy(program, hooks.resolve(hook), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.copy(program, root.resolve("git"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(root.resolve("a.py"), "one\n2\n");
        assertThat(changed("HEAD", 2)).isTrue();
        assertThat(proof).doesNotExist();
    }

    @Test
    void what_a_partial_clone_lacks_is_not_fetched() throws IOException, InterruptedException {
        git.run("config", "extensions.partialClone", "origin");
        git.run("config", "remote.origin.url", "ext::" + program() + " %S");
        git.run("config", "remote.origin.promisor", "true");
        git.run("config", "protocol.ext.allow", "always");
        git.run("config", "remote.origin.uploadpack", program().toString());
        String object = git.run("rev-parse", "HEAD:a.py").strip();
        Files.delete(root.resolve(".git/objects/" + object.substring(0, 2) + "/" + object.substring(2)));
        assertThat(changed("HEAD", 1)).as("its name tells that it is the same").isFalse();
        Files.writeString(root.resolve("a.py"), "one\n2\n");
        assertThat(changed("HEAD", 2)).isTrue();
        assertThat(proof).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^HEAD", "-h", "--output=x", "", "HEAD HEAD", ":a.py", "HEAD:a.py", "*", "nope", "nope...HEAD"})
    void what_names_no_commit_is_refused(String revision) {
        assertThatThrownBy(() -> ChangedLines.since(root, revision))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("git knows no revision \"");
    }

    @Test
    void a_branch_is_compared_with_where_it_left_its_base() throws IOException, InterruptedException {
        git.run("branch", "-M", "main");
        git.run("checkout", "--quiet", "-b", "feature");
        Files.writeString(root.resolve("b.py"), "new\n");
        git.run("add", ".");
        git.run("commit", "--quiet", "-m", "second");
        git.run("checkout", "--quiet", "main");
        Files.writeString(root.resolve("a.py"), "1\ntwo\n");
        git.run("commit", "--quiet", "-am", "third");
        git.run("checkout", "--quiet", "feature");
        for (String revision : List.of("main", "main...HEAD", "main...", "main...feature")) {
            assertThat(changed(revision, 1)).as(revision).isFalse();
        }
        assertThat(changed("main..", 1)).isTrue();
        assertThat(changed("feature...main", 1)).isTrue();
        assertThat(changed("feature...main", 2)).isFalse();
    }

    @Test
    void a_moved_file_is_compared_with_what_it_was() throws IOException, InterruptedException {
        Files.writeString(root.resolve("old.py"), "1\n2\n3\n4\n");
        git.run("add", ".");
        git.run("commit", "--quiet", "-m", "second");
        Files.delete(root.resolve("old.py"));
        Files.writeString(root.resolve("new.py"), "1\n2\nthree\n4\n");
        try (ChangedLines changed = ChangedLines.since(root, "HEAD")) {
            assertThat(changed.touches("new.py", 1, 2)).isFalse();
            assertThat(changed.touches("new.py", 3, 3)).isTrue();
            assertThat(changed.touches("new.py", 4, 4)).isFalse();
        }
    }

    @Test
    void the_end_of_the_last_line_and_other_line_ends_are_no_change() throws IOException {
        Files.writeString(root.resolve("a.py"), "one\r\ntwo\r\nthree");
        assertThat(changed("HEAD", 1)).isFalse();
        assertThat(changed("HEAD", 2)).isFalse();
        assertThat(changed("HEAD", 3)).isTrue();
    }

    @Test
    void a_submodule_is_compared_with_the_commit_that_was_recorded() throws IOException, InterruptedException {
        Path inner = Files.createDirectories(root.resolve("lib"));
        GitRepository module = new GitRepository(inner);
        Files.writeString(inner.resolve("k.py"), "1\n2\n");
        module.run("add", ".");
        module.run("commit", "--quiet", "-m", "inner");
        git.run("add", "lib");
        git.run("commit", "--quiet", "-m", "with a submodule");
        Files.writeString(inner.resolve("k.py"), "1\ntwo\n");
        module.run("commit", "--quiet", "-am", "inner again");
        try (ChangedLines changed = ChangedLines.since(root, "HEAD")) {
            assertThat(changed.touches("lib/k.py", 1, 1)).isFalse();
            assertThat(changed.touches("lib/k.py", 2, 2)).isTrue();
        }
    }

    @Test
    void a_shallow_clone_says_that_it_is_one() throws IOException, InterruptedException {
        Path clone = folder.resolve("clone");
        git.run("commit", "--quiet", "--allow-empty", "-m", "second");
        git.run("clone", "--quiet", "--depth", "1", "file://" + root, clone.toString());
        assertThatThrownBy(() -> ChangedLines.since(clone, "HEAD~1"))
                .hasMessage("git knows no revision \"HEAD~1\" in " + clone
                        + "; the clone is shallow and may lack it (git fetch --unshallow)");
    }
}
