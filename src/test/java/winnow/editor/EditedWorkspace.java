package winnow.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import winnow.cli.CommandLineFace;

/** A workspace with a digest, a brief, a decision and one tag, in an editor. */
@SuppressWarnings("NullAway") // what is missing fails the test
abstract class EditedWorkspace {
    static final String DIGEST = """
            Kettle: Boiling Water on a Small Flame

            Tea is late. We present Kettle, a pot that tells when it is done. A whistle on
            its spout *tells* that the water boils. It boils water up to 2x faster than a pan on one laptop.

            Teapot: Pouring Without a Drop Lost

            Tea is spilt. We present Teapot, a pot with a spout. It loses 3x less tea than a jug.
            """;
    static final String BRIEF = """
            ---
            id: kettle
            title: "Kettle: Boiling Water on a Small Flame"
            kind: system # it is a pot, not a recipe
            tier: laptop # any stove will do
            effort: 1 to 2 weeks
            reuse: no # nobody sells it
            topics: []
            code: []
            ---
            Claim: Water boils up to 2x faster than in a pan. [s4]
            Refuted if: on five flames the kettle is no faster.

            ## Build
            1. **boiler** — the pot, which says when the water is done. [s2]
            2. **whistle** — tells that the water boils. [s3] needs: boiler. shows: s4

            ## Figures
            - up to 2x faster than a pan [s4] reach: here on laptop
            """;
    static final String CODE = """
            // @paper kettle/boiler
            class Boiler {
                int heat() { return 1; }
            }
            """;

    @TempDir
    static Path prepared;

    @TempDir
    Path top;

    Path root;
    Client client;

    @BeforeAll
    static void aDecision() throws Exception {
        write(prepared, "digest.txt", DIGEST);
        write(prepared, "reference/papers/kettle.md", BRIEF);
        write(prepared, "src/Boiler.java", CODE);
        winnow("load", "digest.txt");
        winnow("decide", "kettle", "--because", "tea is wanted");
    }

    @BeforeEach
    void aWorkspaceWithADecision() throws Exception {
        root = top.resolve("té a");
        try (Stream<Path> files = Files.walk(prepared)) {
            for (Path each : files.toList()) {
                Files.copy(each, root.resolve(prepared.relativize(each).toString()));
            }
        }
        client = Client.in(root);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    static void winnow(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = CommandLineFace.run(prepared, arguments, new java.io.ByteArrayInputStream(new byte[0]), out, out);
        assertThat(code).as(said.toString()).isZero();
    }

    String write(String name, String text) throws Exception {
        return write(root, name, text);
    }

    static String write(Path folder, String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toUri().toString();
    }

    String uri(String name) {
        return root.resolve(name).toUri().toString();
    }

    String shown(String name, String text) {
        client.open(uri(name), text);
        return uri(name);
    }

    static Range range(int line, int from, int to) {
        return new Range(new Position(line, from), new Position(line, to));
    }
}
