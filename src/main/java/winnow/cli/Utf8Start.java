package winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program once more where it was started in a locale without UTF-8, such as {@code LC_ALL=C}: there
 * Java can neither take nor open a file name with other letters than ASCII's, and no setting changes that
 * behind its start. The launcher sets the locale itself and spares the second start.
 */
public final class Utf8Start {
    private static final String STARTED = "WINNOW_UTF8";
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Utf8Start() {}

    /** The exit code of the program that was started instead of this one; empty when this one can go on. */
    public static OptionalInt again() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8").toUpperCase(Locale.ROOT);
        boolean fine = encoding.equals("UTF-8") || System.getenv(STARTED) != null || !Files.exists(COMMAND_LINE);
        return fine ? OptionalInt.empty() : run();
    }

    private static OptionalInt run() {
        try {
            String java = ProcessHandle.current().info().command().orElse("java");
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script(java, arguments())).inheritIO();
            Map<String, String> environment = builder.environment();
            environment.put(STARTED, "1");
            environment.put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty(); // a system without a shell: what is ASCII works all the same
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.FAULT);
        }
    }

    /** What stands behind {@code java}, byte by byte as the system has it. */
    private static List<byte[]> arguments() throws IOException {
        List<byte[]> arguments = new ArrayList<>();
        byte[] line = Files.readAllBytes(COMMAND_LINE);
        int from = 0;
        for (int at = 0; at < line.length; at++) {
            if (line[at] == 0) {
                arguments.add(Arrays.copyOfRange(line, from, at));
                from = at + 1;
            }
        }
        return arguments.subList(1, arguments.size());
    }

    /** A shell's command in ASCII: other letters are given to printf as octal numbers. */
    private static String script(String java, List<byte[]> arguments) {
        StringBuilder values = new StringBuilder();
        StringBuilder command = new StringBuilder("exec ").append(quoted(java));
        int count = 0;
        for (byte[] argument : arguments) {
            String plain = plain(argument);
            if (plain != null) {
                command.append(' ').append(quoted(plain));
            } else {
                String name = "a" + count++;
                values.append(name)
                        .append("=$(printf '")
                        .append(octal(argument))
                        .append(".')\n");
                command.append(" \"${").append(name).append("%.}\"");
            }
        }
        return values + command.toString();
    }

    private static @Nullable String plain(byte[] argument) {
        for (byte each : argument) {
            if (each < 0) {
                return null;
            }
        }
        return new String(argument, StandardCharsets.US_ASCII);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** Ended by a letter that the shell takes off again, since it would take off a line end. */
    private static String octal(byte[] argument) {
        StringBuilder octal = new StringBuilder();
        for (byte each : argument) {
            octal.append(String.format(Locale.ROOT, "\\%03o", each & 0xFF));
        }
        return octal.toString();
    }
}
