package winnow.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The least that any tracer has to do: read every file, look for a tag with one regular expression. */
public final class BareWalk {
    private static final Pattern TAG = Pattern.compile("@paper|\\[[a-z]+->");

    private BareWalk() {}

    /** Walks a tree, and says how many tags are in it. */
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(Path.of(arguments[0]))) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        long found = 0;
        for (Path file : files) {
            Matcher tag = TAG.matcher(Files.readString(file, StandardCharsets.UTF_8));
            while (tag.find()) {
                found++;
            }
        }
        System.out.println(found + " tags");
    }
}
