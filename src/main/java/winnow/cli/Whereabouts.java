package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import winnow.brief.Brief;
import winnow.library.Build;
import winnow.library.Layers;
import winnow.library.Library;
import winnow.library.StoreMeta;
import winnow.library.Workspace;
import winnow.text.Source;

/** What {@code winnow --where} prints: which files answer, and where they are. */
final class Whereabouts {
    private static final int NAMES = 12;

    private final Session session;

    Whereabouts(Session session) {
        this.session = session;
    }

    int print(boolean json) throws IOException {
        Map<String, String> places = places(session.workspace(), session.library());
        if (json) {
            session.printJson(places);
        } else {
            Terminal terminal = session.terminal();
            places.forEach((what, where) ->
                    terminal.paragraph(where, Ink.STRONG.on(Terminal.padded(what, NAMES)), " ".repeat(NAMES)));
        }
        return ExitCode.CLEAN;
    }

    private static Map<String, String> places(Workspace workspace, Library library) throws IOException {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("workspace", absolute(workspace.root()));
        places.put("digest", digest(library));
        places.put("store", absolute(workspace.store()));
        places.put("briefs", briefs(workspace, library));
        places.put("lock", library.reference().ownLock() ? workspace.name("reference/digest.lock.json") : "bundled");
        places.put("topics", layers(workspace, "topics.yaml"));
        places.put("thesaurus", layers(workspace, "thesaurus.yaml"));
        places.put("decisions", file(workspace, workspace.decisions(), "none"));
        places.put("team", file(workspace, workspace.team(), "assumed"));
        places.put("winnow", Build.current().toString());
        return places;
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private static String digest(Library library) {
        return library.meta()
                .map(meta -> meta.files().stream()
                        .map(StoreMeta.DigestFile::name)
                        .collect(Collectors.joining(", ", Words.count(meta.papers(), "paper") + " of ", "")))
                .orElse("none is loaded");
    }

    private static String briefs(Workspace workspace, Library library) {
        List<Brief> briefs = List.copyOf(library.reference().briefs().values());
        long own = briefs.stream().filter(library.reference()::isOwn).count();
        return own + " in " + workspace.name("reference/papers") + "/, " + (briefs.size() - own) + " bundled";
    }

    private static String layers(Workspace workspace, String name) throws IOException {
        return Layers.of(workspace, name).stream()
                .map(Source::name)
                .map(each -> each.startsWith("bundled:") ? "bundled" : each)
                .collect(Collectors.joining(", and over it "));
    }

    private static String file(Workspace workspace, Path file, String otherwise) {
        return Files.isRegularFile(file) ? workspace.name(String.valueOf(file.getFileName())) : otherwise;
    }
}
