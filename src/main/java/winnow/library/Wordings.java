package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
 * The words behind the fingerprints of the lock, as far as a digest that had them was ever loaded here.
 * Kept in {@code .winnow/wordings.json}, so that a revised digest can be told from the former one word by
 * word.
 */
final class Wordings {
    private static final String FILE = "wordings.json";

    private Wordings() {}

    static Map<Fingerprint, String> read(Workspace workspace) throws IOException {
        Path file = workspace.store().resolve(FILE);
        Map<Fingerprint, String> wordings = new HashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                Map<String, String> texts = StoreJson.MAPPER.readValue(
                        Files.readAllBytes(file), new TypeReference<Map<String, String>>() {});
                texts.forEach((print, text) -> wordings.put(new Fingerprint(print), text));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                return new HashMap<>();
            }
        }
        return wordings;
    }

    /** Adds the words of every sentence that the library's lock knows. */
    static void keep(Library library) throws IOException {
        Set<Fingerprint> wanted = new HashSet<>();
        library.reference().lock().papers().forEach(paper -> wanted.addAll(paper.sentences()));
        if (wanted.isEmpty()) {
            return;
        }
        Map<Fingerprint, String> known = read(library.workspace());
        int before = known.size();
        library.reference()
                .lock()
                .papers()
                .forEach(locked -> library.paper(locked.id())
                        .map(Paper::sentences)
                        .ifPresent(sentences -> {
                            for (Sentence sentence : sentences) {
                                if (wanted.contains(sentence.fingerprint())) {
                                    known.put(sentence.fingerprint(), sentence.text());
                                }
                            }
                        }));
        if (known.size() != before) {
            write(library.workspace(), known);
        }
    }

    /** Adds the words of some sentences. */
    static void keep(Library library, List<SentenceRef> cited) throws IOException {
        Map<Fingerprint, String> known = read(library.workspace());
        int before = known.size();
        for (SentenceRef ref : cited) {
            library.paper(ref.paper())
                    .flatMap(paper -> paper.sentence(ref.sentence()))
                    .ifPresent(sentence -> known.put(sentence.fingerprint(), sentence.text()));
        }
        if (known.size() != before) {
            write(library.workspace(), known);
        }
    }

    private static void write(Workspace workspace, Map<Fingerprint, String> known) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        known.forEach((print, text) -> texts.put(print.hex(), text));
        Path file = workspace.store().resolve(FILE);
        Path next = file.resolveSibling(FILE + ".next");
        Files.write(next, StoreJson.MAPPER.writeValueAsBytes(texts));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
