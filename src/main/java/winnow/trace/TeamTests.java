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
 * Which files a team says hold tests: the key {@code tests} of {@code .winnowrc} and {@code team.yaml}, a list
 * of patterns in the form of a {@code .gitignore}.
 *
 * <pre>
 * tests: [checks/, "*.check.ts", "!fixtures/"]
 * </pre>
 */
final class TeamTests {
    private static final int LARGEST = 1 << 20;
    private static final Pattern KEY = Pattern.compile("tests\\s*[:=]\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

    private TeamTests() {}

    static List<String> of(Workspace workspace) throws IOException {
        List<String> patterns = new ArrayList<>();
        for (Path file : List.of(workspace.team(), workspace.root().resolve(".winnowrc"))) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST) {
                read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), patterns);
            }
        }
        return patterns;
    }

    private static void read(String text, List<String> patterns) {
        boolean within = false;
        for (String line : text.lines().toList()) {
            Matcher key = KEY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (key.matches()) {
                within = key.group(1).isBlank() || key.group(1).startsWith("#");
                String list = key.group(1).strip();
                list = list.startsWith("[") ? list.substring(1, Math.max(1, list.lastIndexOf(']'))) : list;
                for (String each : within ? new String[0] : list.split(",")) {
                    add(each, patterns);
                }
            } else if (within && item.matches()) {
                add(item.group(1), patterns);
            } else {
                within = within && (line.isBlank() || line.stripLeading().startsWith("#"));
            }
        }
    }

    private static void add(String written, List<String> patterns) {
        String pattern = written.strip().replaceFirst("\\s+#.*$", "");
        boolean quoted = pattern.length() > 1
                && (pattern.startsWith("\"") || pattern.startsWith("'"))
                && pattern.charAt(pattern.length() - 1) == pattern.charAt(0);
        String plain = quoted ? pattern.substring(1, pattern.length() - 1) : pattern;
        if (!plain.isEmpty()) {
            patterns.add(plain);
        }
    }
}
