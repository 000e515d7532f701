package winnow.library;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import winnow.paper.Paper;

/** Writes the papers of a generation, one behind the other. */
final class PaperFiles implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final OutputStream papers;
    private final OutputStream names;
    private final DataOutputStream offsets;
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
        sentences += line.sentences();
        withoutAbstract += line.sentences() == 0 ? 1 : 0;
    }

    int sentences() {
        return sentences;
    }

    int withoutAbstract() {
        return withoutAbstract;
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
        try (BufferedReader old = Files.newBufferedReader(generation.resolve(Store.PAPERS));
                PaperFiles files = new PaperFiles(generation, next)) {
            for (String line = old.readLine(); line != null; line = old.readLine()) {
                files.append(PaperLine.of(revision.apply(StoreJson.MAPPER.readValue(line, Paper.class))));
            }
        }
        for (String name : new String[] {Store.PAPERS, Store.NAMES, Store.OFFSETS}) {
            Files.move(generation.resolve(name + next), generation.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
