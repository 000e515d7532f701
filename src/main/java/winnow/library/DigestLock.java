package winnow.library;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.util.List;
import java.util.Optional;
import winnow.paper.Fingerprint;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Sentence;

/**
 * {@code digest.lock.json}: which digest the briefs were written against. No text of it, but titles.
 *
 * @param version of this form
 * @param papers in the order of the digest
 */
public record DigestLock(int version, List<Locked> papers) {
    /** A lock that holds nothing. */
    public static final DigestLock NONE = new DigestLock(1, List.of());

    public DigestLock {
        papers = List.copyOf(papers);
    }

    /**
     * A paper as it was when the lock was written.
     *
     * @param id its id, which stays
     * @param n its number in the digest, from 1
     * @param title its title
     * @param sentences fingerprint of each sentence, in order
     */
    @JsonPropertyOrder({"id", "n", "title", "sentences"})
    public record Locked(PaperId id, int n, String title, List<Fingerprint> sentences) {
        public Locked {
            sentences = List.copyOf(sentences);
        }

        static Locked of(Paper paper) {
            List<Fingerprint> prints =
                    paper.sentences().stream().map(Sentence::fingerprint).toList();
            return new Locked(paper.id(), paper.n(), paper.title(), prints);
        }
    }

    public static DigestLock of(List<Paper> papers) {
        return new DigestLock(1, papers.stream().map(Locked::of).toList());
    }

    /** Reads the JSON of a lock. */
    public static DigestLock parse(String json) throws JsonProcessingException {
        return LockReader.read(json);
    }

    /** The JSON of this lock, a fingerprint a line, so that a change of it reads well in a diff. */
    public String json() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return StoreJson.MAPPER.writer(printer).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("records of strings are always JSON", e);
        }
    }

    public Optional<Locked> paper(PaperId id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }
}
