package winnow.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;
import winnow.library.Profile;
import winnow.text.Span;

/**
 * The words of a paper that match a query best: its best sentence, or where no sentence holds a word of it,
 * another passage.
 *
 * @param sentence its number; {@code null} when it is no sentence of the abstract
 * @param text the words
 * @param marks where the matching words stand
 */
record Snippet(@Nullable Integer sentence, String text, List<Span> marks) {
    static final Snippet NONE = new Snippet(null, "", List.of());
    private static final Analyzer ANALYZER = Fields.analyzer();

    /** The words that a query looks for, as they stand in the index; beginnings of words end with {@code *}. */
    static Set<String> words(Query query) {
        Set<String> words = new HashSet<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query from, Term... terms) {
                for (Term term : terms) {
                    words.add(term.text());
                }
            }

            @Override
            public void visitLeaf(Query leaf) {
                if (leaf instanceof org.apache.lucene.search.PrefixQuery prefix) {
                    words.add(prefix.getPrefix().text() + "*");
                }
            }
        });
        return words;
    }

    static Snippet of(Profile profile, Set<String> words) {
        Snippet best = NONE;
        double most = -1;
        for (Passage passage : Passage.of(profile, true)) {
            List<Span> marks = marks(passage.text(), words);
            long distinct = marks.stream()
                    .map(mark -> mark.of(passage.text()).toLowerCase(java.util.Locale.ROOT))
                    .distinct()
                    .count();
            double score = distinct + (passage.sort() == Passage.Sort.SENTENCE ? 0.6 : 0);
            if (passage.sort() != Passage.Sort.TITLE && score > most) {
                most = score;
                Integer sentence = passage.sentences().isEmpty()
                        ? null
                        : passage.sentences().get(0);
                best = new Snippet(sentence, passage.text(), marks);
            }
        }
        return best;
    }

    private static List<Span> marks(String text, Set<String> words) {
        List<Span> marks = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream(Fields.ABSTRACT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = term.toString();
                if (words.contains(word) || words.stream().anyMatch(each -> begins(word, each))) {
                    marks.add(new Span(offset.startOffset(), offset.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }

    private static boolean begins(String word, String wanted) {
        return wanted.endsWith("*") && word.startsWith(wanted.substring(0, wanted.length() - 1));
    }
}
