package winnow.reading.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes files of weights. */
public final class WeightsFile {
    private WeightsFile() {}

    /** Puts new lines under the comment at the head of a file. */
    public static void write(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        all.removeIf(line -> !line.startsWith("#"));
        all.addAll(lines);
        Files.write(file, all);
    }
}
