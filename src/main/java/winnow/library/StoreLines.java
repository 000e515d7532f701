package winnow.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of a file that holds one a line, read as they are asked for. The file is closed at the end of it. */
final class StoreLines<T> implements Iterator<T> {
    private final BufferedReader lines;
    private final Form<T> form;
    private @Nullable String next;

    /** What a line becomes. */
    interface Form<T> {
        T read(String line) throws IOException;
    }

    StoreLines(Path file, Form<T> form) throws IOException {
        this.lines = Files.newBufferedReader(file);
        this.form = form;
        this.next = lines.readLine();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        String line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        try {
            next = lines.readLine();
            if (next == null) {
                lines.close();
            }
            return form.read(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
