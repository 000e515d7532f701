package winnow.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import winnow.library.Workspace;
import winnow.text.Source;
import winnow.text.YamlNode;

/**
 * Where a team's tree is published, so that pages that are files lead from a tag to its line: the key {@code
 * repository} of {@code team.yaml}.
 *
 * <pre>
 * repository: https://github.com/us/engine/blob/main
 * </pre>
 */
final class Published {
    private Published() {}

    /** The address without its last slash; empty when the team names none, or what it names is no web address. */
    static String at(Workspace workspace) throws IOException {
        Path file = workspace.team();
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try {
            @Nullable
            YamlNode root = YamlNode.read(new Source(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
            String address = root == null || root.shape() != YamlNode.Shape.MAP ? "" : root.text("repository", "");
            return address.matches("https?://\\S+") ? address.replaceFirst("/+$", "") : "";
        } catch (JsonProcessingException e) {
            return ""; // told where the order is made
        }
    }
}
