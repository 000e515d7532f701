package winnow.trace;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import winnow.text.DecodedReader;

/** Reads some files, one behind the other. */
final class BatchScan {
    private final TagSink sink = new TagSink();
    private final FileScanner scanner = new FileScanner(sink);

    private BatchScan() {}

    static TreeScan of(List<TreeWalk.Entry> files) {
        BatchScan scan = new BatchScan();
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
        FileKind kind = FileKind.of(file.name());
        boolean wide;
        try (InputStream in = new FileInputStream(file.path().toFile())) {
            wide = !scanner.scan(file.name(), kind, in);
        }
        if (wide) {
            readWide(file.path(), file.name(), kind);
        }
    }

    /** A file with a NUL near its beginning: UTF-16, or no text. */
    private void readWide(Path path, String name, FileKind kind) throws IOException {
        try (DecodedReader reader = new DecodedReader(new FileInputStream(path.toFile()))) {
            if (reader.charset().equals(StandardCharsets.UTF_8)) {
                sink.passedOverAsBinary();
            } else {
                scanner.scan(name, kind, new Utf8Stream(reader));
            }
        }
    }
}
