package winnow.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;

/** Reads the papers of a generation: one by its number, or all of them as a stream. */
final class PaperShelf {
    private final Path generation;
    private final int size;

    PaperShelf(Path generation, int size) {
        this.generation = generation;
        this.size = size;
    }

    /** The paper of a number, from 1. */
    Paper paper(int number) throws IOException {
        try (RandomAccessFile offsets =
                        new RandomAccessFile(generation.resolve(Store.OFFSETS).toFile(), "r");
                RandomAccessFile papers =
                        new RandomAccessFile(generation.resolve(Store.PAPERS).toFile(), "r")) {
            offsets.seek(8L * (number - 1));
            long start = offsets.readLong();
            long end = number < size ? offsets.readLong() : papers.length();
            byte[] line = new byte[(int) (end - start)];
            papers.seek(start);
            papers.readFully(line);
            return StoreJson.MAPPER.readValue(new String(line, StandardCharsets.UTF_8), Paper.class);
        }
    }

    List<PaperName> names() throws IOException {
        List<PaperName> names = new ArrayList<>(size);
        try (BufferedReader lines = Files.newBufferedReader(generation.resolve(Store.NAMES))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                names.add(StoreJson.MAPPER.readValue(line, PaperName.class));
            }
        }
        return names;
    }

    /** All papers, read as they are asked for. The file is closed at the end of it. */
    Iterator<Paper> papers() throws IOException {
        BufferedReader lines = Files.newBufferedReader(generation.resolve(Store.PAPERS));
        return new Iterator<>() {
            private @Nullable String next = lines.readLine();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Paper next() {
                String line = next;
                if (line == null) {
                    throw new NoSuchElementException();
                }
                try {
                    next = lines.readLine();
                    if (next == null) {
                        lines.close();
                    }
                    return StoreJson.MAPPER.readValue(line, Paper.class);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
