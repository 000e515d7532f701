package winnow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process of its own took, as a benchmark tells it.
 *
 * @param seconds from start to end
 * @param cpu seconds of user and system time, of all its threads
 * @param megabytes the most memory it had resident, looked up each few milliseconds; 0 where the system has no {@code /proc}
 * @param exit its exit code
 * @param output what it printed, and behind that its errors
 */
public record ChildRun(double seconds, double cpu, double megabytes, int exit, String output) {
    private static final int LOOK_EVERY_MS = 5;

    /** Runs a command in a folder, timed by the shell's {@code time}. */
    public static ChildRun of(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("child", ".out");
        Path times = Files.createTempFile("child", ".times");
        try {
            List<String> timed = new ArrayList<>(
                    List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; out=$1; shift; time \"$@\" >\"$out\" 2>&1", "-"));
            timed.add(out.toString());
            timed.addAll(command);
            Process process = new ProcessBuilder(timed)
                    .directory(folder.toFile())
                    .redirectError(times.toFile())
                    .start();
            long kilobytes = 0;
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                kilobytes = Math.max(kilobytes, resident(process));
            }
            String[] parts = Files.readString(times).strip().split(" ");
            return new ChildRun(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]),
                    kilobytes / 1024.0,
                    process.exitValue(),
                    Files.readString(out));
        } finally {
            Files.delete(out);
            Files.delete(times);
        }
    }

    /** A Java program of the test class path, under the collector that the launcher takes. */
    public static List<String> java(String memory, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** This run, or a failure that shows what the process said. */
    public ChildRun orFail() {
        if (exit != 0) {
            throw new IllegalStateException("ended with " + exit + ": " + output);
        }
        return this;
    }

    private static long resident(Process process) {
        try (Stream<ProcessHandle> below = process.descendants()) {
            return below.mapToLong(each -> peak(Path.of("/proc/" + each.pid() + "/status")))
                    .max()
                    .orElse(0);
        }
    }

    private static long peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D+", ""));
                }
            }
        } catch (IOException e) {
            return 0; // it has ended meanwhile
        }
        return 0;
    }
}
