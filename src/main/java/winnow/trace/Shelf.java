package winnow.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winnow.brief.Brief;
import winnow.library.Library;
import winnow.library.PaperLookup;
import winnow.library.PaperName;
import winnow.paper.PaperId;

/** The papers that tags name, each read once. */
final class Shelf {
    private final Library library;
    private final List<Library> beside;
    private final Map<PaperId, Optional<KnownPaper>> read = new HashMap<>();
    private final Map<String, PaperLookup> asked = new HashMap<>();

    Shelf(Library library) {
        this(library, List.of());
    }

    /** Of a library; the tree has tags of others as well. */
    Shelf(Library library, List<Library> beside) {
        this.library = library;
        this.beside = List.copyOf(beside);
    }

    /** Whether a paper is none of this library's but one of another that the tree has tags of. */
    boolean isElsewhere(PaperId id) {
        return !beside.isEmpty()
                && paper(id).isEmpty()
                && beside.stream().anyMatch(other -> other.paper(id).isPresent());
    }

    Optional<KnownPaper> paper(PaperId id) {
        return read.computeIfAbsent(id, this::read);
    }

    private Optional<KnownPaper> read(PaperId id) {
        return library.paper(id)
                .map(paper -> KnownPaper.of(
                        paper,
                        library.brief(id).orElse(null),
                        library.reference().lock(),
                        library.hasDigest()));
    }

    PaperLookup find(String text) {
        return asked.computeIfAbsent(text, library::find);
    }

    List<PaperName> names() {
        return library.names();
    }

    /** Whether a brief is a file of the workspace, so that a finding can point at it. */
    boolean isOwn(Brief brief) {
        return library.reference().isOwn(brief);
    }
}
