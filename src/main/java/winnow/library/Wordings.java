package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import winnow.paper.Fingerprint;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.paper.SentenceRef;

/**
 * The words behind fingerprints, as far as a digest that had them was ever loaded here. Kept in the store's
 * {@code wordings.json}, so that a revised digest can be told from the former one word by word.
 */
final class Wordings {
    private static final String FILE = "wordings.json";
    private static final String LOST = "so the former words of reworded sentences cannot be shown";
    /** Of a larger digest only the sentences of the lock are kept. */
    private static final int MOST_PAPERS = 2_000;

    private Wordings() {}

    /**
     * What was kept.
     *
     * @throws StoreFault when the file is damaged
     */
    static Map<Fingerprint, String> read(Workspace workspace) throws IOException {
        Path file = workspace.store().resolve(FILE);
        Map<Fingerprint, String> wordings = new HashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                Map<String, String> texts = StoreJson.MAPPER.readValue(
                        Files.readAllBytes(file), new TypeReference<Map<String, String>>() {});
                texts.forEach((print, text) -> wordings.put(new Fingerprint(print), text));
                wordings.entrySet()
                        .removeIf(each -> !Fingerprint.of(each.getValue()).equals(each.getKey()));
                if (wordings.size() == texts.size()) {
                    return wordings;
                }
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw StoreFault.aside(file, LOST);
            }
            throw StoreFault.aside(file, LOST);
        }
        return wordings;
    }

    /** What was kept and, without writing it, what the loaded digest has of the lock's sentences. */
    static Map<Fingerprint, String> known(Library library) throws IOException {
        Map<Fingerprint, String> known = read(library.workspace());
        add(library, known, false);
        return known;
    }

    /** Adds the words of every sentence that the lock knows and, of a small digest, of all others. */
    static void keep(Library library) throws IOException {
        Map<Fingerprint, String> known = read(library.workspace());
        int before = known.size();
        add(library, known, library.size() <= MOST_PAPERS);
        if (known.size() != before) {
            write(library.workspace(), known);
        }
    }

    private static void add(Library library, Map<Fingerprint, String> known, boolean all) {
        if (all) {
            library.papers().forEach(paper -> paper.sentences().forEach(each -> add(each, known)));
            return;
        }
        Set<Fingerprint> wanted = new HashSet<>();
        List<DigestLock.Locked> papers = library.reference().lock().papers();
        papers.forEach(paper -> wanted.addAll(paper.sentences()));
        papers.forEach(locked -> library.paper(locked.id()).map(Paper::sentences).orElse(List.of()).stream()
                .filter(sentence -> wanted.contains(sentence.fingerprint()))
                .forEach(sentence -> add(sentence, known)));
    }

    private static void add(Sentence sentence, Map<Fingerprint, String> known) {
        known.put(sentence.fingerprint(), sentence.text());
    }

    /** Adds the words of some sentences. */
    static void keep(Library library, List<SentenceRef> cited) throws IOException {
        Map<Fingerprint, String> known = read(library.workspace());
        int before = known.size();
        for (SentenceRef ref : cited) {
            library.paper(ref.paper())
                    .flatMap(paper -> paper.sentence(ref.sentence()))
                    .ifPresent(sentence -> add(sentence, known));
        }
        if (known.size() != before) {
            write(library.workspace(), known);
        }
    }

    private static void write(Workspace workspace, Map<Fingerprint, String> known) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        known.forEach((print, text) -> texts.put(print.hex(), text));
        Store.replace(workspace.store().resolve(FILE), StoreJson.MAPPER.writeValueAsBytes(texts));
    }
}
