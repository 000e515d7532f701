package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Relation;

/** Reads the papers of a generation: one by its number or its id, or all of them as a stream. */
final class PaperShelf implements PaperNames {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final int OFFSET = 8;
    private static final String ID_FIRST = "{\"id\":\"";

    private final Path generation;
    private final int size;
    private @Nullable Map<Integer, List<Relation>> relations;

    PaperShelf(Path generation, int size) {
        this.generation = generation;
        this.size = size;
    }

    /** The paper of a number, from 1. */
    Paper paper(int number) throws IOException {
        try (FileChannel offsets = FileChannel.open(file(Store.OFFSETS), StandardOpenOption.READ);
                FileChannel papers = FileChannel.open(file(Store.PAPERS), StandardOpenOption.READ)) {
            boolean last = number == size;
            ByteBuffer places = read(offsets, (long) OFFSET * (number - 1), last ? OFFSET : 2 * OFFSET);
            long start = places.getLong();
            long end = last ? papers.size() : places.getLong();
            if (start < 0 || end < start || end > papers.size()) {
                throw StoreFault.lost(file(Store.OFFSETS), "is damaged at paper " + number);
            }
            return related(new String(read(papers, start, (int) (end - start)).array(), StandardCharsets.UTF_8));
        }
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = file.read(bytes, from + bytes.position());
        }
        return bytes.flip();
    }

    private Paper related(String line) throws IOException {
        try {
            Paper paper = StoreJson.paper(line);
            List<Relation> relations = relations().get(paper.n());
            return relations == null ? paper : paper.withRelations(relations);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw StoreFault.lost(file(Store.PAPERS), "is damaged");
        }
    }

    private synchronized Map<Integer, List<Relation>> relations() throws IOException {
        if (relations == null) {
            relations = StoreJson.MAPPER.readValue(
                    Files.readAllBytes(file(Store.RELATIONS)), new TypeReference<Map<Integer, List<Relation>>>() {});
        }
        return relations;
    }

    /** Whether a paper very likely has the id. */
    boolean has(PaperId id) {
        try {
            return !NameKeys.find(file(Store.KEYS), NameKeys.ofId(id.value())).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or folder of the generation. */
    Path file(String name) {
        return generation.resolve(name);
    }

    /** The paper of an id. */
    Optional<Paper> paper(PaperId id) throws IOException {
        for (int number : NameKeys.find(file(Store.KEYS), NameKeys.ofId(id.value()))) {
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
            Path keys = file(Store.KEYS);
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
            Iterator<String> lines = new StoreLines<>(file(Store.NAMES), line -> line);
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
            return new StoreLines<>(file(Store.NAMES), line -> StoreJson.MAPPER.readValue(line, PaperName.class));
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
        return new StoreLines<>(file(Store.PAPERS), this::related);
    }
}
