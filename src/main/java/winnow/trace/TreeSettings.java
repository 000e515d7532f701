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
import winnow.library.Workspace;

/**
 * What a team says of its tree, in {@code .winnowrc} or {@code team.yaml}: which files hold tests, as patterns in the
 * form of a {@code .gitignore}, and which other folders hold a library of which this tree has tags as well.
 *
 * <pre>
 * tests: [checks/, "*.check.ts", "!fixtures/"]
 * beside: [tools/simulator]
 * </pre>
 */
final class TreeSettings {
    private static final int LARGEST = 1 << 20;
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

    private TreeSettings() {}

    /** Which files hold tests. */
    static List<String> tests(Workspace workspace) throws IOException {
        return list("tests", workspace);
    }

    /** Folders of other libraries, seen from the workspace. */
    static List<String> beside(Workspace workspace) throws IOException {
        return list("beside", workspace);
    }

    private static List<String> list(String name, Workspace workspace) throws IOException {
        Pattern key = Pattern.compile(name + "\\s*[:=]\\s*(.*)");
        List<String> items = new ArrayList<>();
        for (Path file : List.of(workspace.team(), workspace.root().resolve(".winnowrc"))) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST) {
                read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), key, items);
            }
        }
        return items;
    }

    private static void read(String text, Pattern named, List<String> items) {
        boolean within = false;
        for (String line : text.lines().toList()) {
            Matcher key = named.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (key.matches()) {
                within = key.group(1).isBlank() || key.group(1).startsWith("#");
                String list = key.group(1).strip();
                list = list.startsWith("[") ? list.substring(1, Math.max(1, list.lastIndexOf(']'))) : list;
                for (String each : within ? new String[0] : list.split(",")) {
                    add(each, items);
                }
            } else if (within && item.matches()) {
                add(item.group(1), items);
            } else {
                within = within && (line.isBlank() || line.stripLeading().startsWith("#"));
            }
        }
    }

    private static void add(String written, List<String> items) {
        String pattern = written.strip().replaceFirst("\\s+#.*$", "");
        boolean quoted = pattern.length() > 1
                && (pattern.startsWith("\"") || pattern.startsWith("'"))
                && pattern.charAt(pattern.length() - 1) == pattern.charAt(0);
        String plain = quoted ? pattern.substring(1, pattern.length() - 1) : pattern;
        if (!plain.isEmpty()) {
            items.add(plain);
        }
    }
}
