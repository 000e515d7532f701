package winnow.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.Source;

/**
 * Files of the reference: the team's own lie over those that travel in the jar. A line {@code bundled: no}
 * in a file takes the bundled one from under it, and in a brief all bundled briefs.
 */
public final class Layers {
    /** Begins the name of a text that is no file of the workspace's. */
    static final String BUNDLED = "bundled:";

    private static final String FOLDER = "reference/";
    private static final Pattern ALONE =
            Pattern.compile("^bundled:[ \\t]*[\"']?(?:no|off|false)[\"']?[ \\t]*(?:#.*)?$", Pattern.MULTILINE);

    private Layers() {}

    /** The texts of a file that is a list of entries, the bundled one first, each under its name. */
    public static List<Source> of(Workspace workspace, String name) throws IOException {
        List<Source> layers = new ArrayList<>();
        Optional<Source> own = own(workspace, name);
        boolean alone = own.isPresent() && isAlone(own.get());
        if (!alone) {
            bundled(name).ifPresent(layers::add);
        }
        own.map(Layers::withoutSwitch).ifPresent(layers::add);
        return layers;
    }

    /** Whether a text takes the bundled one from under it. */
    static boolean isAlone(Source source) {
        return ALONE.matcher(source.text()).find();
    }

    /** The switch is no entry; blanks in its stead keep every other line in its place. */
    static Source withoutSwitch(Source source) {
        Matcher line = ALONE.matcher(source.text());
        return line.find() ? new Source(source.name(), line.replaceAll("#")) : source;
    }

    /** The workspace's own file. */
    static Optional<Source> own(Workspace workspace, String name) throws IOException {
        Path file = workspace.reference().resolve(name);
        return Files.isRegularFile(file)
                ? Optional.of(new Source(
                        workspace.name(FOLDER + name), new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** The file in the jar. */
    static Optional<Source> bundled(String name) throws IOException {
        try (InputStream in = Layers.class.getResourceAsStream("/" + FOLDER + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Source(BUNDLED + name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
