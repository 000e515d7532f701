package winnow.library;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import winnow.paper.Paper;

/** Writes the papers of a generation, one behind the other. */
final class PaperFiles implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final OutputStream papers;
    private final OutputStream names;
    private final DataOutputStream offsets;
    private final Path keysFile;
    private final NameKeys keys = new NameKeys();
    private final Map<String, Integer> topics = new TreeMap<>();
    private long offset;
    private int sentences;
    private int withoutAbstract;

    PaperFiles(Path generation) throws IOException {
        this(generation, "");
    }

    private PaperFiles(Path generation, String suffix) throws IOException {
        papers = open(generation.resolve(Store.PAPERS + suffix));
        names = open(generation.resolve(Store.NAMES + suffix));
        offsets = new DataOutputStream(open(generation.resolve(Store.OFFSETS + suffix)));
        keysFile = generation.resolve(Store.KEYS + suffix);
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
    }

    /** What the store is to say of itself. */
    StoreMeta meta(List<StoreMeta.DigestFile> digests, int papers) {
        return new StoreMeta(Store.VERSION, digests, papers, sentences, withoutAbstract, topics);
    }

    /** Writes what is known only behind the last paper, and closes. */
    void finish() throws IOException {
        keys.write(keysFile);
        close();
    }

    @Override
    public void close() throws IOException {
        papers.close();
        names.close();
        offsets.close();
    }

    /** Writes every paper of a generation anew, as a revision makes it. */
    static void rewrite(Path generation, UnaryOperator<Paper> revision) throws IOException {
        String next = ".next";
        try (PaperFiles files = new PaperFiles(generation, next)) {
            Iterator<Paper> old = new StoreLines<>(generation.resolve(Store.PAPERS), StoreJson::paper);
            while (old.hasNext()) {
                files.append(PaperLine.of(revision.apply(old.next())));
            }
        }
        for (String name : new String[] {Store.PAPERS, Store.NAMES, Store.OFFSETS}) {
            Files.move(generation.resolve(name + next), generation.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
