package winnow.trace;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The {@code git} program, asked for objects only. A repository is somebody else's: its configuration may name
 * programs to run. So nothing is asked that looks at the index or the working tree (monitors, filters), that
 * shows a difference (external and textual ones), that fetches (transports, hooks), or that pages; what a
 * partial clone lacks is missing. The working tree is read by us.
 */
final class Git {
    private static final int LONGEST_ERROR = 20_000;
    private static final List<String> OFF = List.of(
            "--no-pager",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=" + nothing(),
            "-c",
            "core.sshCommand=false",
            "-c",
            "core.gitProxy=false",
            "-c",
            "core.attributesFile=" + nothing(),
            "-c",
            "credential.helper=",
            "-c",
            "protocol.allow=never",
            "-c",
            "maintenance.auto=false",
            "-c",
            "gc.auto=0",
            "-c",
            "submodule.recurse=false",
            "-c",
            "log.showSignature=false");
    private static final Map<String, String> QUIET = Map.of(
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_ATTR_NOSYSTEM", "1",
            "GIT_NO_REPLACE_OBJECTS", "1",
            "LC_ALL", "C");

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * What a command answered.
     *
     * @param code its exit code
     * @param out what it printed
     * @param error what it complained of
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    record Answer(int code, byte[] out, String error) {
        String line() {
            return new String(out, StandardCharsets.UTF_8).strip();
        }

        boolean isGood() {
            return code == 0;
        }
    }

    Answer ask(String... arguments) throws IOException {
        Process process = start(List.of(arguments));
        process.getOutputStream().close();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Thread complaints = new Thread(() -> drain(process.getErrorStream(), error), "git complains");
        complaints.setDaemon(true);
        complaints.start();
        byte[] out = process.getInputStream().readAllBytes();
        int code = await(process);
        try {
            complaints.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was running", e);
        }
        return new Answer(code, out, error.toString(StandardCharsets.UTF_8).strip());
    }

    private static void drain(InputStream from, ByteArrayOutputStream to) {
        try (from) {
            byte[] taken = new byte[4096];
            for (int count = from.read(taken); count >= 0; count = from.read(taken)) {
                to.write(taken, 0, Math.min(count, Math.max(0, LONGEST_ERROR - to.size())));
            }
        } catch (IOException e) {
            to.writeBytes(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Gives objects by their names, one after the other, from one process. */
    static final class Objects implements Closeable {
        private final Process process;
        private final InputStream in;
        private final OutputStream out;

        private Objects(Process process) {
            this.process = process;
            this.in = new java.io.BufferedInputStream(process.getInputStream());
            this.out = process.getOutputStream();
        }

        /** The bytes of an object; empty when it is not at hand. */
        java.util.Optional<byte[]> bytes(String name) throws IOException {
            out.write((name + "\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            StringBuilder head = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                head.append((char) c);
            }
            String[] words = head.toString().split(" ");
            if (words.length != 3) {
                return java.util.Optional.empty();
            }
            byte[] bytes = in.readNBytes(Integer.parseInt(words[2]));
            in.read();
            return java.util.Optional.of(bytes);
        }

        @Override
        public void close() throws IOException {
            out.close();
            in.close();
            process.destroy();
        }
    }

    Objects objects() throws IOException {
        return new Objects(start(List.of("cat-file", "--batch")));
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program()));
        command.addAll(OFF);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        if (arguments.contains("--batch")) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        builder.environment().putAll(QUIET);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IOException("the program git is needed to tell what changed, and could not be run", e);
        }
    }

    /** Git by its full name: a {@code git} that lies in the folder itself is not it. */
    private static String program() throws IOException {
        String path = System.getenv().getOrDefault("PATH", "");
        String name = File.separatorChar == '\\' ? "git.exe" : "git";
        for (String each : path.split(File.pathSeparator)) {
            Path file = each.isEmpty() ? Path.of(name) : Path.of(each, name);
            if (file.isAbsolute() && Files.isExecutable(file)) {
                return file.toString();
            }
        }
        throw new IOException("the program git is needed to tell what changed, and is not on the PATH");
    }

    private static String nothing() {
        return File.separatorChar == '\\' ? "NUL" : "/dev/null";
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
