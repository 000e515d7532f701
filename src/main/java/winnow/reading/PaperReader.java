package winnow.reading;

import java.util.ArrayList;
import java.util.List;
import winnow.digest.Entry;
import winnow.paper.Origin;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Role;
import winnow.paper.Sentence;

/** Reads an entry of a digest into a paper. Never throws on text; keeps nothing between papers. */
public final class PaperReader {

    /**
     * Reads one entry.
     *
     * @param entry what the digest holds
     * @param id the id the paper will go by
     * @param number its number in the digest, from 1
     * @param file name of the digest
     */
    public Paper read(Entry entry, PaperId id, int number, String file) {
        Abstract text = Abstract.of(entry.title(), entry.text());
        return new Paper(
                id,
                number,
                entry.title(),
                null,
                List.of(),
                null,
                new Origin(file, entry.line()),
                entry.text(),
                sentences(text, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "");
    }

    private static List<Sentence> sentences(Abstract text, List<Role> roles) {
        List<Sentence> sentences = new ArrayList<>();
        for (int n = 1; n <= text.sentences().size(); n++) {
            Role role = n <= roles.size() ? roles.get(n - 1) : Role.OTHER;
            sentences.add(Sentence.of(n, role, text.text(), text.sentences().get(n - 1)));
        }
        return sentences;
    }
}
