package winnow.trace;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import winnow.text.DecodedReader;

/** Reads some files, one behind the other. */
final class BatchScan {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final TagSink sink = new TagSink();
    private final FileScanner scanner = new FileScanner(sink);
    private final TestNames tests;

    private BatchScan(TestNames tests) {
        this.tests = tests;
    }

    static TreeScan of(List<TreeWalk.Entry> files, TestNames tests) {
        BatchScan scan = new BatchScan(tests);
        files.forEach(file -> scan.read(file.name(), () -> open(file)));
        return scan.sink.scan();
    }

    /** The same of texts that are held, by their names. */
    static TreeScan of(Map<String, byte[]> texts, TestNames tests) {
        BatchScan scan = new BatchScan(tests);
        texts.forEach((name, bytes) -> scan.read(name, () -> new ByteArrayInputStream(bytes)));
        return scan.sink.scan();
    }

    /** Opens a file as often as its encoding is guessed. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    private void read(String name, Opening file) {
        try {
            readIn(name, file);
        } catch (IOException | UnsupportedOperationException e) {
            sink.unreadable(name);
        }
    }

    private void readIn(String name, Opening file) throws IOException {
        FileKind kind = FileKind.of(name, tests);
        if (kind.isNotebook()) {
            try (InputStream in = file.open()) {
                if (new NotebookScan(sink).scan(name, kind, in)) {
                    return;
                }
            }
        }
        FileScanner.Outcome outcome;
        try (InputStream in = file.open()) {
            outcome = scanner.scan(name, kind, in);
        }
        switch (outcome) {
            case READ -> {}
            case WIDE_OR_BINARY -> readWide(name, file, kind);
            case SHIFT_JIS -> {
                try (Reader reader = new InputStreamReader(file.open(), SHIFT_JIS)) {
                    scanner.scan(name, kind, new Utf8Stream(reader));
                }
            }
        }
    }

    private static InputStream open(TreeWalk.Entry file) throws IOException {
        // a name that the locale cannot write is still known to the path by its bytes
        return PathText.isPlain(file.path())
                ? new FileInputStream(file.path().toFile())
                : Files.newInputStream(file.path());
    }

    /** A file with a NUL near its beginning: UTF-16, or no text. */
    private void readWide(String name, Opening file, FileKind kind) throws IOException {
        try (DecodedReader reader = new DecodedReader(file.open())) {
            if (reader.charset().equals(StandardCharsets.UTF_8)) {
                sink.passedOverAsBinary();
            } else {
                scanner.scan(name, kind, new Utf8Stream(reader));
            }
        }
    }
}
