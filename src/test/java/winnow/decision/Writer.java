package winnow.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of its own that writes until it is done or killed. */
final class Writer {
    private Writer() {}

    /** The file, and either a number of decisions to append or {@code forever}: two long texts in turn. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        if (args[1].equals("forever")) {
            while (true) {
                SafeFile.at(file).write(text('a'));
                SafeFile.at(file).write(text('b'));
            }
        }
        for (int n = Integer.parseInt(args[1]); n > 0; n--) {
            SafeFile.at(file)
                    .edit(source -> new DecisionEditor(new Drafts.Papers()).append(source, Drafts.plain("Further")));
        }
    }

    static String text(char of) {
        return String.valueOf(of).repeat(1 << 18);
    }

    static Process start(Path file, String what) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx64m", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(Writer.class.getName(), file.toString(), what));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
