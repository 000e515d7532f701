package winnow.search;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import winnow.text.EditDistance;

/** A query that finds something, in place of one that finds nothing: its words as titles and names spell them. */
final class Spelling {
    private static final int EDITS = 2;
    private static final int SHORTEST = 4;

    private final IndexReader reader;

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    Optional<String> suggestion(String asked) throws IOException {
        StringBuilder told = new StringBuilder();
        int at = 0;
        for (Word word : Word.of(asked)) {
            String near = nearest(word);
            told.append(asked, at, word.start()).append(near);
            at = word.end();
        }
        told.append(asked.substring(at));
        return told.toString().equalsIgnoreCase(asked) ? Optional.empty() : Optional.of(told.toString());
    }

    private String nearest(Word word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.SPELLING);
        String asked = word.text().toLowerCase(Locale.ROOT);
        if (terms == null || word.isNumber() || asked.length() < SHORTEST) {
            return asked;
        }
        TermsEnum near = new FuzzyTermsEnum(terms, new Term(Fields.SPELLING, asked), EDITS, 1, true);
        String best = asked;
        double least = Double.MAX_VALUE;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String known = term.utf8ToString();
            double distance = EditDistance.between(asked, known) - Math.min(0.9, near.docFreq() / 100.0);
            if (distance < least) {
                least = distance;
                best = known;
            }
        }
        return best;
    }
}
