package winnow.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.text.Source;
import winnow.trace.CodeText;
import winnow.trace.MatrixRow;

/**
 * A line of the tree, and the lines around it.
 *
 * @param file relative to the tree's root
 * @param cell of a notebook, and line within it; {@code null} elsewhere
 * @param told what is said of it: what it claims, how much code stands there; may be empty
 * @param lines the line and its neighbours; empty where they cannot be read any more
 */
public record Spot(String file, int line, @Nullable String cell, String told, List<Line> lines) {
    private static final int BEFORE = 1;
    private static final int BEHIND = 2;
    private static final int LONGEST = 200;
    private static final int LARGEST = 4 << 20;

    /**
     * A line of a file.
     *
     * @param here whether it is the one that is meant
     */
    public record Line(int n, String text, boolean here) {}

    /** Where a tag stands. */
    static Spot of(Path root, MatrixRow.Where at) {
        Integer code = at.lines();
        String told = code == null ? "" : code == 1 ? "1 line" : code + " lines";
        return of(root, at.file(), at.line(), at.cell(), told);
    }

    static Spot of(Path root, String file, int line, @Nullable String cell, String told) {
        return new Spot(file, line, cell, told, cell == null && line > 0 ? around(root, file, line) : List.of());
    }

    private static List<Line> around(Path root, String file, int line) {
        try {
            Path path = root.resolve(file).toRealPath();
            boolean readable = path.startsWith(root.toRealPath()) && Files.isRegularFile(path);
            if (!readable || Files.size(path) > LARGEST) {
                return List.of();
            }
            Source source =
                    CodeText.read(path, new CodeText.Asked(file, 0, line)).source();
            List<Line> lines = new ArrayList<>();
            for (int n = Math.max(1, line - BEFORE); n <= Math.min(source.lines(), line + BEHIND); n++) {
                String text = source.line(n);
                lines.add(new Line(n, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, n == line));
            }
            return lines;
        } catch (IOException | IllegalArgumentException e) {
            return List.of(); // moved or gone since the trace was made
        }
    }

    /** The path in pieces that end where a line may be broken. */
    public List<String> pieces() {
        return List.of(file.split("(?<=/)"));
    }

    /** What stands behind the path. */
    public String place() {
        return cell != null ? ":" + cell : line > 0 ? ":" + line : "";
    }

    /** Its address in a published repository; {@code null} where there is none. */
    public @Nullable String address(Page page) {
        if (page.live() || page.tree().isEmpty()) {
            return null;
        }
        String path = URLEncoder.encode(file, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
        return page.tree() + "/" + path + (line > 0 ? "#L" + line : "");
    }
}
