package winnow.library;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import winnow.paper.Paper;
import winnow.paper.Relation;
import winnow.reading.Relations;

/** Writes the papers of a generation, one behind the other. */
final class PaperFiles implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final OutputStream papers;
    private final OutputStream names;
    private final DataOutputStream offsets;
    private final Path generation;
    private final List<Relations.Facts> facts = new ArrayList<>();
    private final NameKeys keys = new NameKeys();
    private final Map<String, Integer> topics = new TreeMap<>();
    private long offset;
    private int sentences;
    private int withoutAbstract;
    private int count;

    PaperFiles(Path generation) throws IOException {
        this.generation = generation;
        papers = open(generation.resolve(Store.PAPERS));
        names = open(generation.resolve(Store.NAMES));
        offsets = new DataOutputStream(open(generation.resolve(Store.OFFSETS)));
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    void append(PaperLine line) throws IOException {
        offsets.writeLong(offset);
        byte[] json = (line.json() + "\n").getBytes(StandardCharsets.UTF_8);
        papers.write(json);
        names.write((line.name() + "\n").getBytes(StandardCharsets.UTF_8));
        offset += json.length;
        Paper paper = line.paper();
        keys.add(PaperName.of(paper));
        paper.topics().forEach(topic -> topics.merge(topic, 1, Integer::sum));
        sentences += paper.sentences().size();
        withoutAbstract += paper.sentences().isEmpty() ? 1 : 0;
        count++;
        if (count <= LibraryLoad.MOST_RELATED) {
            facts.add(Relations.Facts.of(paper));
        }
    }

    /** What the store is to say of itself. */
    StoreMeta meta(StoreMeta.Origins origins, String derivation) throws IOException {
        return new StoreMeta(
                origins.files(),
                count,
                sentences,
                withoutAbstract,
                topics,
                derivation,
                origins.decoder(),
                origins.asked(),
                StoreSums.of(generation));
    }

    /** Only all papers together tell how one stands to another; a digest too large for that has no relations. */
    private void writeRelations() throws IOException {
        Map<Integer, List<Relation>> related = new TreeMap<>();
        if (count <= LibraryLoad.MOST_RELATED) {
            List<List<Relation>> relations = Relations.of(facts);
            for (int n = 1; n <= count; n++) {
                if (!relations.get(n - 1).isEmpty()) {
                    related.put(n, relations.get(n - 1));
                }
            }
        }
        Files.write(generation.resolve(Store.RELATIONS), StoreJson.MAPPER.writeValueAsBytes(related));
    }

    /** Writes what is known only behind the last paper, and closes. */
    void finish() throws IOException {
        keys.write(generation.resolve(Store.KEYS));
        writeRelations();
        close();
    }

    @Override
    public void close() throws IOException {
        papers.close();
        names.close();
        offsets.close();
    }
}
