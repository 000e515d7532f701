package winnow.trace;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A path as text. Where the locale has no letters but ASCII, as in containers, Java writes question marks
 * for all others; the path itself knows its bytes, which are UTF-8 nearly everywhere.
 */
final class PathText {
    private static final char UNKNOWN = '\ufffd';

    private PathText() {}

    static boolean isPlain(Path path) {
        return path.toString().indexOf(UNKNOWN) < 0;
    }

    static String of(Path path) {
        if (isPlain(path)) {
            return path.toString();
        }
        StringBuilder text =
                new StringBuilder(path.isAbsolute() ? path.getFileSystem().getSeparator() : "");
        for (Path step : path) {
            text.append(
                    text.isEmpty() || text.charAt(text.length() - 1) == '/'
                            ? ""
                            : path.getFileSystem().getSeparator());
            String uri = step.toUri().getRawPath();
            String name = uri.substring(uri.lastIndexOf('/', uri.length() - 2) + 1);
            text.append(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
