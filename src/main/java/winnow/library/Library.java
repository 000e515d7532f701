package winnow.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
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
    private final @Nullable Path generation;
    private final @Nullable StoreMeta meta;
    private final @Nullable PaperShelf shelf;
    private final BriefedPapers briefed;
    private @Nullable List<PaperName> names;
    private @Nullable Map<Fingerprint, String> wordings;

    private Library(Workspace workspace, Reference reference, @Nullable Path generation, @Nullable StoreMeta meta) {
        this.workspace = workspace;
        this.reference = reference;
        this.generation = generation;
        this.meta = meta;
        this.shelf = generation == null || meta == null ? null : new PaperShelf(generation, meta.papers());
        this.briefed = new BriefedPapers(reference);
    }

    /** Opens what a workspace holds; an empty folder has the bundled reference. */
    public static Library open(Workspace workspace) throws IOException {
        Reference reference = Reference.of(workspace);
        Optional<Path> generation = new Store(workspace.store()).current();
        Optional<StoreMeta> meta = generation.isEmpty() ? Optional.empty() : Store.meta(generation.get());
        return new Library(workspace, reference, meta.isEmpty() ? null : generation.get(), meta.orElse(null));
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

    /** What the store says of itself; empty when no digest is loaded. */
    public Optional<StoreMeta> meta() {
        return Optional.ofNullable(meta);
    }

    /** Folder of the search index that was written with the digest; empty when no digest is loaded. */
    public Optional<Path> index() {
        return generation == null ? Optional.empty() : Optional.of(generation.resolve(Store.INDEX));
    }

    /** The loaded digest against the lock; nothing when no digest is loaded. */
    public DriftReport drift() throws IOException {
        if (!hasDigest() || (reference.bundled() && size() > MOST_FOR_BUNDLED)) {
            return new DriftReport(List.of(), List.of());
        }
        Wordings.keep(this);
        return DriftReport.of(this, Wordings.read(workspace));
    }

    /** The words that a fingerprint stands for, as far as they were kept or stand in the digest; empty else. */
    public Optional<String> wording(Fingerprint fingerprint) throws IOException {
        if (wordings == null) {
            wordings = Wordings.read(workspace);
        }
        return Optional.ofNullable(wordings.get(fingerprint));
    }

    /** Keeps the words of sentences that somebody cites, so that a revised digest can be told from this one. */
    public void keepWordings(List<SentenceRef> cited) throws IOException {
        if (hasDigest()) {
            Wordings.keep(this, cited);
            wordings = null;
        }
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
    public List<PaperName> names() {
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
        if (brief == null || !reference.bundled() || shelf == null) {
            return Optional.ofNullable(brief);
        }
        return paper(id).flatMap(this::brief);
    }

    private Optional<Brief> brief(Paper paper) {
        Optional<Brief> brief = Optional.ofNullable(reference.briefs().get(paper.id()));
        boolean others = reference.bundled() && shelf != null;
        return brief.filter(found -> !others || paper.title().equals(found.title()));
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
