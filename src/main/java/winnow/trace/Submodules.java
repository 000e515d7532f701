package winnow.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folders that a {@code .gitmodules} names. */
final class Submodules {
    private static final int LARGEST = 1 << 20;
    private static final Pattern PATH = Pattern.compile("(?m)^\\s*path\\s*=\\s*\"?([^\"\\r\\n]{1,1000}?)\"?/?\\s*$");

    private Submodules() {}

    static List<String> of(Path file, String folder) throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST) {
            Matcher path = PATH.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            while (path.find()) {
                names.add(folder.isEmpty() ? path.group(1) : folder + "/" + path.group(1));
            }
        }
        return names;
    }
}
