package winnow.library;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.paper.Finding;
import winnow.paper.Fingerprint;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;

/**
 * Everything a workspace holds. Papers come from the loaded digest; where none is loaded, they are what
 * the briefs and the lock say of them, with sentences that have a fingerprint and no words.
 */
public final class Library {
    /** A digest larger than this is not the one that the bundled briefs were written against. */
    private static final int MOST_FOR_BUNDLED = 20_000;

    private final Workspace workspace;
    private final Reference reference;
    private final @Nullable StoreMeta meta;
    private final @Nullable PaperShelf shelf;
    private final BriefedPapers briefed;
    private @Nullable List<PaperName> names;
    private @Nullable Map<Fingerprint, String> wordings;

    private Library(Workspace workspace, Reference reference, @Nullable PaperShelf shelf, @Nullable StoreMeta meta) {
        this.workspace = workspace;
        this.reference = reference;
        this.meta = meta;
        this.shelf = shelf;
        this.briefed = new BriefedPapers(reference);
    }

    /**
     * Opens what a workspace holds; an empty folder has the bundled reference.
     *
     * @throws StoreFault when there is a store that cannot be read
     */
    public static Library open(Workspace workspace) throws IOException {
        Optional<Store.Opened> store = new Store(workspace.store()).open();
        if (store.isEmpty()) {
            return withoutDigest(workspace);
        }
        StoreMeta meta = store.get().meta();
        PaperShelf shelf = new PaperShelf(store.get().generation(), meta.papers());
        return new Library(workspace, Reference.of(workspace, shelf::has), shelf, meta);
    }

    /** What a workspace holds besides a digest. */
    public static Library withoutDigest(Workspace workspace) throws IOException {
        return new Library(workspace, Reference.of(workspace, null), null, null);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Reference reference() {
        return reference;
    }

    /** Whether a digest is loaded, so that abstracts have words. */
    public boolean hasDigest() {
        return meta != null;
    }

    /** Whether the papers are those that travel in the jar, so that nothing here is the folder's own. */
    public boolean isBundled() {
        return meta == null && reference.bundled();
    }

    /** Whether facts were derived by another winnow, another topic scheme or other ids than there are now. */
    public boolean isStale() throws IOException {
        return meta != null && !meta.derivation().equals(Derivation.key(workspace, reference.lock()));
    }

    /**
     * Reads every byte of the store, which is not done each time a large one is opened.
     *
     * @throws StoreFault when one is not as it was written
     */
    public void verify() throws IOException {
        if (shelf != null && meta != null) {
            StoreSums.check(shelf.file(""), meta.sums(), true);
        }
    }

    /** What the load of the digest told; nothing when none is loaded. */
    public List<Finding> loadFindings() throws IOException {
        return shelf == null
                ? List.of()
                : StoreJson.MAPPER.readValue(
                        Files.readAllBytes(shelf.file(Store.FINDINGS)), new TypeReference<List<Finding>>() {});
    }

    /** What the store says of itself; empty when no digest is loaded. */
    public Optional<StoreMeta> meta() {
        return Optional.ofNullable(meta);
    }

    /** Folder of the search index that was written with the digest; empty when no digest is loaded. */
    public Optional<Path> index() {
        return shelf == null ? Optional.empty() : Optional.of(shelf.file(Store.INDEX));
    }

    /** File of the signatures that were written with the digest; empty when there is none. */
    public Optional<Path> signatures() {
        return shelf == null
                ? Optional.empty()
                : Optional.of(shelf.file(Store.SIGNATURES)).filter(Files::exists);
    }

    /** The loaded digest against the lock; nothing when no digest is loaded. */
    public DriftReport drift() throws IOException {
        if (!hasDigest() || (!reference.ownLock() && size() > MOST_FOR_BUNDLED)) {
            return new DriftReport(List.of(), List.of());
        }
        return DriftReport.of(this, CitedDigest.of(this), Wordings.known(this));
    }

    /** Keeps the words of this digest, and its numbers, so that a revised one can be told from it. */
    public void keepWordings() throws IOException {
        if (hasDigest()) {
            Wordings.keep(this);
            CitedDigest.keep(this);
        }
    }

    /** The words that a fingerprint stands for, as far as they were kept or stand in the digest; empty else. */
    public synchronized Optional<String> wording(Fingerprint fingerprint) throws IOException {
        if (wordings == null) {
            wordings = Wordings.read(workspace);
        }
        return Optional.ofNullable(wordings.get(fingerprint));
    }

    /** Keeps the words of sentences that somebody cites, so that a revised digest can be told from this one. */
    public synchronized void keepWordings(List<SentenceRef> cited) throws IOException {
        if (hasDigest()) {
            Wordings.keep(this, cited);
            wordings = null;
        }
    }

    /** Each sentence that has another number now than when citations were written, by paper and former number. */
    public Map<PaperId, Map<Integer, Integer>> moves() throws IOException {
        return CitedDigest.moves(this);
    }

    /** Tells that the citations carry today's numbers. */
    public void follow() throws IOException {
        CitedDigest.follow(this);
    }

    /** A lock on the papers as they are loaded now. */
    public DigestLock lockNow() {
        List<Paper> now = new ArrayList<>();
        papers().forEach(now::add);
        return DigestLock.of(now);
    }

    /** How many papers there are. */
    public int size() {
        return meta == null ? briefed.papers().size() : meta.papers();
    }

    /** All papers in the order of the digest, read as they are asked for. */
    public Iterable<Paper> papers() {
        PaperShelf papers = shelf;
        return () -> {
            try {
                return corrected(papers == null ? briefed.papers().iterator() : papers.papers());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private Corrections corrections() {
        return reference.corrections();
    }

    private Iterator<Paper> corrected(Iterator<Paper> read) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return read.hasNext();
            }

            @Override
            public Paper next() {
                return corrections().applied(read.next());
            }
        };
    }

    /** The paper of an id. */
    public Optional<Paper> paper(PaperId id) {
        try {
            return (shelf == null ? briefed.paper(id) : shelf.paper(id)).map(corrections()::applied);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper of a number in the digest, from 1. */
    public Paper paper(int number) {
        try {
            return corrections().applied(shelf == null ? briefed.papers().get(number - 1) : shelf.paper(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person asked for: an id or the beginning of one, a number, a name or an alias. */
    public PaperLookup find(String asked) {
        return PaperLookup.find(asked, shelf == null ? PaperNames.of(names()) : shelf);
    }

    /** Names of all papers in the order of the digest. */
    public synchronized List<PaperName> names() {
        if (names == null) {
            names = shelf == null ? briefed.papers().stream().map(PaperName::of).toList() : shelf.names();
        }
        return names;
    }

    /**
     * The brief of a paper. The bundled briefs speak only for the papers they were written for: a loaded
     * paper of another title has none.
     */
    public Optional<Brief> brief(PaperId id) {
        Brief brief = reference.briefs().get(id);
        return brief == null || shelf == null || reference.isOwn(brief)
                ? Optional.ofNullable(brief)
                : paper(id).filter(paper -> paper.title().equals(brief.title())).map(paper -> brief);
    }

    private Optional<Brief> brief(Paper paper) {
        return Optional.ofNullable(reference.briefs().get(paper.id()))
                .filter(brief ->
                        shelf == null || reference.isOwn(brief) || paper.title().equals(brief.title()));
    }

    /** What is known of a paper, the brief's word before the abstract's. */
    public Optional<Profile> profile(PaperId id) {
        return paper(id).map(this::profile);
    }

    /** The same for a paper at hand. */
    public Profile profile(Paper paper) {
        return Profile.of(paper, brief(paper).orElse(null), corrections().of(paper.id()));
    }

    /** All papers with their briefs, in the order of the digest. */
    public Iterable<Profile> profiles() {
        return () -> {
            Iterator<Paper> papers = papers().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return papers.hasNext();
                }

                @Override
                public Profile next() {
                    return profile(papers.next());
                }
            };
        };
    }
}
