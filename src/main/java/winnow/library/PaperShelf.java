package winnow.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.paper.Paper;
import winnow.paper.PaperId;

/** Reads the papers of a generation: one by its number or its id, or all of them as a stream. */
final class PaperShelf implements PaperNames {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final String ID_FIRST = "{\"id\":\"";

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
            return StoreJson.paper(new String(line, StandardCharsets.UTF_8));
        }
    }

    /** The paper of an id. */
    Optional<Paper> paper(PaperId id) throws IOException {
        for (int number : NameKeys.find(generation.resolve(Store.KEYS), NameKeys.ofId(id.value()))) {
            Paper paper = paper(number);
            if (paper.id().equals(id)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<PaperName> likely(String asked) {
        try {
            Path keys = generation.resolve(Store.KEYS);
            Set<Integer> numbers =
                    new LinkedHashSet<>(NameKeys.find(keys, NameKeys.ofId(asked.toLowerCase(Locale.ROOT))));
            numbers.addAll(NameKeys.find(keys, NameKeys.ofName(asked)));
            if (NUMBER.matcher(asked).matches() && Integer.parseInt(asked) <= size) {
                numbers.add(Integer.parseInt(asked));
            }
            List<PaperName> names = new ArrayList<>();
            for (int number : numbers) {
                names.add(PaperName.of(paper(number)));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Told by the lines' first characters; only what is found is read. */
    @Override
    public List<PaperName> begun(String beginning) {
        List<PaperName> begun = new ArrayList<>();
        try {
            Iterator<String> lines = new StoreLines<>(generation.resolve(Store.NAMES), line -> line);
            while (lines.hasNext()) {
                String line = lines.next();
                if (line.startsWith(beginning, ID_FIRST.length())) {
                    PaperName name = StoreJson.MAPPER.readValue(line, PaperName.class);
                    if (name.id().value().startsWith(beginning)) {
                        begun.add(name);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return begun;
    }

    @Override
    public Iterator<PaperName> all() {
        try {
            return new StoreLines<>(
                    generation.resolve(Store.NAMES), line -> StoreJson.MAPPER.readValue(line, PaperName.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PaperName> names() {
        List<PaperName> names = new ArrayList<>(size);
        all().forEachRemaining(names::add);
        return names;
    }

    /** All papers, read as they are asked for. The file is closed at the end of it. */
    Iterator<Paper> papers() throws IOException {
        return new StoreLines<>(generation.resolve(Store.PAPERS), StoreJson::paper);
    }
}
