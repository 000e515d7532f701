package winnow.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The terms of a feature as queries of the index: words as it spells them, groups as any of their phrases. */
final class TermQueries {
    /** Below the 1,024 that Lucene allows. */
    private static final int MOST_CLAUSES = 900;

    private static final List<String> FIELDS = List.of(Fields.TITLE, Fields.ABSTRACT, Fields.BRIEF);
    private static final float TIE = 0.1f;
    private static final Analyzer ANALYZER = Fields.analyzer();

    private final IndexReader reader;
    private final Thesaurus thesaurus;

    TermQueries(IndexReader reader, Thesaurus thesaurus) {
        this.reader = reader;
        this.thesaurus = thesaurus;
    }

    /** How many papers of the index hold a term; for a group, the word of it that most hold; 0 for amounts. */
    int holders(String feature, Terms.Term term) throws IOException {
        if (term.sort() == Terms.Sort.AMOUNT || term.sort() == Terms.Sort.NEAR_AMOUNT) {
            return 0;
        }
        int most = 0;
        for (List<String> phrase : phrases(feature, term)) {
            for (String field : FIELDS) {
                int with = phrase.size() == 1 ? reader.docFreq(new Term(field, phrase.get(0))) : 0;
                most = Math.max(most, with);
            }
        }
        return most;
    }

    /** Papers that hold any of the terms; of a feature as long as a page, of the first ones. */
    Query any(String feature, List<Terms.Term> asked) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Set<String> known = new HashSet<>();
        int clauses = 0;
        for (Terms.Term term : asked) {
            if (term.sort() == Terms.Sort.NEAR_AMOUNT || !known.add(term.key())) {
                continue;
            }
            List<Query> ways = new ArrayList<>();
            for (List<String> phrase : phrases(feature, term)) {
                FIELDS.forEach(field -> ways.add(query(field, phrase)));
                clauses += FIELDS.size() * phrase.size();
            }
            if (clauses > MOST_CLAUSES) {
                break;
            }
            any.add(
                    new BoostQuery(new DisjunctionMaxQuery(ways, TIE), (float) Scales.of(term.sort())),
                    BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    private static Query query(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0)))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }

    /** What says a term, in words of the index. */
    private List<List<String>> phrases(String feature, Terms.Term term) throws IOException {
        List<List<String>> phrases = new ArrayList<>();
        if (term.sort() == Terms.Sort.GROUP) {
            for (String phrase : thesaurus.phrases(term.key())) {
                phrases.add(words(phrase));
            }
        } else {
            phrases.add(words(feature.substring(term.start(), term.end())));
        }
        phrases.removeIf(List::isEmpty);
        return phrases;
    }

    private static List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream(Fields.ABSTRACT, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }
}
