package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import winnow.paper.Finding;
import winnow.text.Place;

/** Folders of digests: the files in them, in the order of their names. */
final class Folders {
    private static final int MOST_FILES = 2000;
    private static final int DEEPEST = 8;

    private final Session session;
    private final Consumer<Finding> findings;

    Folders(Session session, Consumer<Finding> findings) {
        this.session = session;
        this.findings = findings;
    }

    /** Names with the files of each folder in its place; a folder without files stays, to be told. */
    List<String> opened(List<String> names) throws IOException {
        List<String> opened = new ArrayList<>();
        for (String name : names) {
            Path path = session.path(name);
            List<String> files = name.equals("-") || !Files.isDirectory(path) ? List.of() : files(name, path);
            opened.addAll(files.isEmpty() ? List.of(name) : files);
        }
        return opened;
    }

    private List<String> files(String name, Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder, DEEPEST)) {
            List<String> files = inside.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !isHidden(file))
                    .sorted()
                    .map(file -> Path.of(name).resolve(file).normalize().toString())
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() <= MOST_FILES) {
                return files;
            }
            findings.accept(Finding.warning(
                    "directory",
                    new Place(name, 0, 0),
                    "it has more than " + MOST_FILES + " files; the rest of them is passed over",
                    "load its folders one by one"));
            return files.subList(0, MOST_FILES);
        }
    }

    private static boolean isHidden(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
    }
}
