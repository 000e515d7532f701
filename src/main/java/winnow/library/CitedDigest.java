package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import winnow.paper.Fingerprint;
import winnow.paper.Paper;
import winnow.paper.PaperId;

/**
 * The digest whose numbers the citations of a workspace carry: the team's lock or, where it has none, the
 * store's {@code cited.json}, written with the first digest that is loaded. A revised digest is held against
 * it until the citations follow.
 */
final class CitedDigest {
    private static final String FILE = "cited.json";
    /** Of a larger digest nobody cites by hand. */
    private static final int MOST_PAPERS = 2_000;

    private CitedDigest() {}

    /**
     * What the citations were written against; {@link DigestLock#NONE} when that is not known.
     *
     * @throws StoreFault when the file is damaged
     */
    static DigestLock of(Library library) throws IOException {
        if (library.reference().ownLock()) {
            return library.reference().lock();
        }
        Path file = library.workspace().store().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return DigestLock.NONE;
        }
        try {
            return DigestLock.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw StoreFault.aside(file, "so nobody knows which digest the citations were written against");
        }
    }

    /** Writes down a digest that is loaded, where none was before. */
    static void keep(Library library) throws IOException {
        if (!Files.exists(library.workspace().store().resolve(FILE)) && library.size() <= MOST_PAPERS) {
            write(library, library.lockNow());
        }
    }

    private static void write(Library library, DigestLock lock) throws IOException {
        Store.replace(library.workspace().store().resolve(FILE), lock.json().getBytes(StandardCharsets.UTF_8));
    }

    /** Each sentence that has another number now, by paper and former number. */
    static Map<PaperId, Map<Integer, Integer>> moves(Library library) throws IOException {
        Map<Fingerprint, String> wordings = Wordings.known(library);
        Map<PaperId, Map<Integer, Integer>> moves = new HashMap<>();
        for (DigestLock.Locked locked : of(library).papers()) {
            library.paper(locked.id()).ifPresent(paper -> {
                Map<Integer, Integer> moved = new LinkedHashMap<>();
                for (Drift drift : Drift.of(locked, paper, wordings)) {
                    Integer now = drift.now();
                    if (now != null
                            && drift.fate() != Drift.Fate.ADDED
                            && now != drift.ref().sentence()) {
                        moved.put(drift.ref().sentence(), now);
                    }
                }
                moves.put(locked.id(), moved);
            });
        }
        return moves;
    }

    /** The citations carry today's numbers now; what is reworded stays told until somebody accepts it. */
    static void follow(Library library) throws IOException {
        Map<Fingerprint, String> wordings = Wordings.known(library);
        Map<PaperId, DigestLock.Locked> before = new LinkedHashMap<>();
        of(library).papers().forEach(paper -> before.put(paper.id(), paper));
        List<DigestLock.Locked> now = new ArrayList<>();
        Set<PaperId> there = new HashSet<>();
        for (Paper paper : library.papers()) {
            there.add(paper.id());
            DigestLock.Locked locked = before.get(paper.id());
            now.add(locked == null ? DigestLock.Locked.of(paper) : followed(locked, paper, wordings));
        }
        before.values().stream().filter(paper -> !there.contains(paper.id())).forEach(now::add);
        DigestLock lock = new DigestLock(1, now);
        if (library.reference().ownLock()) {
            Files.writeString(library.workspace().reference().resolve(Reference.LOCK), lock.json());
        } else {
            write(library, lock);
        }
    }

    private static DigestLock.Locked followed(
            DigestLock.Locked locked, Paper paper, Map<Fingerprint, String> wordings) {
        List<Fingerprint> prints = new ArrayList<>(DigestLock.Locked.of(paper).sentences());
        for (Drift drift : Drift.of(locked, paper, wordings)) {
            Integer now = drift.now();
            if (now != null && drift.fate() == Drift.Fate.REWORDED) {
                prints.set(now - 1, locked.sentences().get(drift.ref().sentence() - 1));
            }
        }
        return new DigestLock.Locked(paper.id(), paper.n(), locked.title(), prints);
    }
}
