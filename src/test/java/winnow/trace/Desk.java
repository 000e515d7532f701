package winnow.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import winnow.library.DigestLock;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Place;

/**
 * A workspace with two papers of our own invention, and a tree to trace. {@code kettle} has five sentences,
 * the parts {@code boiler} [s2], {@code whistle} [s3] and {@code lid} [s3] and a figure in s4; {@code teapot}
 * has three sentences and the part {@code spout} [s2].
 */
final class Desk {
    static final String DECISION = "D-0001";

    private final Path root;

    Desk(Path folder) throws IOException {
        root = folder.resolve("desk");
        write(
                "reference/papers/kettle.md",
                brief("kettle", "Kettle: Boiling Water on a Small Flame", """
                1. **boiler** — heats. [s2]
                2. **whistle** — tells. needs: boiler [s3]
                3. **lid** — keeps the heat. [s3]
                """, "- 2x faster than a pan [s4]"));
        write(
                "reference/papers/teapot.md",
                brief("teapot", "Teapot: Pouring Without a Drop Lost", """
                1. **spout** — pours. [s2]
                """, "The abstract states no figure."));
        DigestLock lock = new DigestLock(
                1,
                List.of(
                        locked("kettle", 1, "Kettle: Boiling Water on a Small Flame", 5),
                        locked("teapot", 2, "Teapot: Pouring Without a Drop Lost", 3)));
        write("reference/digest.lock.json", lock.json());
    }

    private static String brief(String id, String title, String build, String figures) {
        return """
                ---
                id: %s
                title: "%s"
                kind: system
                tier: laptop
                effort: 2 weeks
                topics: []
                code: []
                ---
                What it is. [s1]

                ## Build
                %s
                ## Figures
                %s

                ## Smallest faithful build
                A small one.

                ## Check
                Measure. [s2]

                ## Watch out
                Hot.
                """.formatted(id, title, build, figures);
    }

    private static DigestLock.Locked locked(String id, int n, String title, int sentences) {
        return new DigestLock.Locked(
                new PaperId(id),
                n,
                title,
                IntStream.rangeClosed(1, sentences).mapToObj(s -> print(id, s)).toList());
    }

    /** What a sentence of these papers says. */
    static Fingerprint print(String id, int sentence) {
        return Fingerprint.of("This is what " + id + " says in sentence " + sentence + ".");
    }

    Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Path root() {
        return root;
    }

    Library library() throws IOException {
        return Library.open(new Workspace(root));
    }

    static Decided picks(String paper, SentenceRef... evidence) {
        return Decided.on(picked(paper, DECISION, evidence));
    }

    static PickedPaper picked(String paper, String decision, SentenceRef... evidence) {
        return new PickedPaper(new PaperId(paper), decision, new Place("decisions.md", 3, 1), List.of(evidence));
    }

    /** Traces files, given by name, as the only ones of the tree. */
    Trace trace(Decided decided, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write("code/" + file.getKey(), file.getValue());
        }
        TreeScan scan = new TreeScanner(root.resolve("code")).scan();
        return new Tracer(library(), decided).trace(scan);
    }
}
