package winnow.trace;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@code git} program, which is only asked and never changes anything. */
final class Git {
    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** What a command prints. Closing it waits for the command and fails where it failed. */
    static final class Output implements Closeable {
        private final Process process;
        private final String command;
        private final BufferedReader lines;

        private Output(Process process, String command) {
            this.process = process;
            this.command = command;
            this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        BufferedReader lines() {
            return lines;
        }

        @Override
        public void close() throws IOException {
            lines.close();
            int code = await(process);
            if (code != 0) {
                throw new IOException("git " + command + " failed with exit code " + code);
            }
        }
    }

    Output run(String... arguments) throws IOException {
        return new Output(start(arguments), arguments[0]);
    }

    /** Makes sure that a revision names a commit. */
    void commit(String revision) throws IOException {
        if (await(start("rev-parse", "--git-dir")) != 0) {
            throw new IOException(folder + " is not in a git repository, so nothing is known of what changed");
        }
        boolean safe = !revision.isBlank() && !revision.startsWith("-");
        if (!safe || await(start("rev-parse", "--verify", "--quiet", revision + "^{commit}")) != 0) {
            throw new IOException("git knows no revision \"" + revision + "\" in " + folder
                    + "; a shallow clone may lack it (git fetch --unshallow)");
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IOException("the program git is needed to tell what changed, and could not be run", e);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was running", e);
        }
    }
}
