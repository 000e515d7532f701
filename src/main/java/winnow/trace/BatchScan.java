package winnow.trace;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
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
        for (TreeWalk.Entry file : files) {
            try {
                scan.read(file);
            } catch (IOException | UnsupportedOperationException e) {
                scan.sink.unreadable(file.name());
            }
        }
        return scan.sink.scan();
    }

    private void read(TreeWalk.Entry file) throws IOException {
        FileKind kind = FileKind.of(file.name(), tests);
        if (kind.isNotebook()) {
            try (InputStream in = open(file)) {
                if (new NotebookScan(sink).scan(file.name(), kind, in)) {
                    return;
                }
            }
        }
        FileScanner.Outcome outcome;
        try (InputStream in = open(file)) {
            outcome = scanner.scan(file.name(), kind, in);
        }
        switch (outcome) {
            case READ -> {}
            case WIDE_OR_BINARY -> readWide(file, kind);
            case SHIFT_JIS -> {
                try (Reader reader = new InputStreamReader(open(file), SHIFT_JIS)) {
                    scanner.scan(file.name(), kind, new Utf8Stream(reader));
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
    private void readWide(TreeWalk.Entry file, FileKind kind) throws IOException {
        try (DecodedReader reader = new DecodedReader(open(file))) {
            if (reader.charset().equals(StandardCharsets.UTF_8)) {
                sink.passedOverAsBinary();
            } else {
                scanner.scan(file.name(), kind, new Utf8Stream(reader));
            }
        }
    }
}
