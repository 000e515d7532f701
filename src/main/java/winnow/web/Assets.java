package winnow.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files that pages load beside themselves: these and no others. */
final class Assets {
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("winnow.css", "text/css; charset=utf-8"),
            Map.entry("icon.svg", "image/svg+xml"),
            Map.entry("winnow.js", SCRIPT),
            Map.entry("overview.js", SCRIPT),
            Map.entry("papers.js", SCRIPT),
            Map.entry("shares.js", SCRIPT),
            Map.entry("order.js", SCRIPT),
            Map.entry("compare.js", SCRIPT),
            Map.entry("brief.js", SCRIPT),
            Map.entry("map.js", SCRIPT),
            Map.entry("picture.js", SCRIPT));

    private final Map<String, String> files = new LinkedHashMap<>();

    Assets() throws IOException {
        for (String name : TYPES.keySet()) {
            try (InputStream in = Assets.class.getResourceAsStream("/web/" + name)) {
                if (in == null) {
                    throw new IOException("the program lacks its file web/" + name);
                }
                files.put("assets/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    Map<String, String> files() {
        return files;
    }

    Optional<String> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "text/plain; charset=utf-8");
    }
}
