package winnow.related;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import winnow.library.LibraryLoad;
import winnow.library.Profile;
import winnow.paper.Paper;

/**
 * Signs papers as they come, on several threads and in any order. How rare a feature is, only all papers tell; until
 * then the features lie in a file of their own, five bytes each.
 */
public final class SignatureFilling implements LibraryLoad.Indexing, Closeable {
    /** Of fewer papers no file is kept: they are signed when somebody asks, with today's briefs. */
    static final int FEW = 2_000;

    private final ThreadLocal<Features> features = ThreadLocal.withInitial(Features::new);
    private final Rarity.Counts counts = new Rarity.Counts();
    private final Path waiting;
    private final DataOutputStream out;
    private @Nullable Path file;
    private int papers;

    public SignatureFilling() throws IOException {
        waiting = Files.createTempFile("winnow", ".features");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(waiting)));
    }

    @Override
    public Consumer<Paper> into(Path index, Path signatures) {
        file = signatures;
        return paper -> add(
                paper.n() - 1, new Profile(paper, null, paper.kind(), paper.tier(), paper.topics(), paper.code(), 0));
    }

    /** Takes the paper of a place in the digest, from 0. */
    void add(int place, Profile profile) {
        Map<Integer, Feature> told = features.get().of(profile);
        synchronized (this) {
            try {
                out.writeInt(place);
                out.writeShort(told.size());
                for (Map.Entry<Integer, Feature> each : told.entrySet()) {
                    out.writeInt(each.getKey());
                    out.writeByte(each.getValue().emphasis());
                    counts.add(each.getKey());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            papers++;
        }
    }

    /** Writes the file of a load that had enough papers for one. */
    public void finish() throws IOException {
        if (file != null && papers > FEW) {
            signatures().write(file);
        }
    }

    /** The signatures of all that was taken. */
    Signatures signatures() throws IOException {
        out.close();
        Rarity rarity = counts.of(papers);
        Signatures signatures = Signatures.room(papers, rarity);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(waiting)))) {
            for (int n = 0; n < papers; n++) {
                int place = in.readInt();
                Signature signature = new Signature();
                for (int left = in.readUnsignedShort(); left > 0; left--) {
                    int feature = in.readInt();
                    signature.add(feature, rarity.weight(feature, in.readByte()));
                }
                signatures.put(place, signature);
            }
        }
        new Bands(signatures).order();
        return signatures;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(waiting);
    }
}
