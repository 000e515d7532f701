/**
 * Full-text search, and the look-up "which abstract is this feature from". Only this package sees Lucene.
 *
 * <p>{@link winnow.search.SearchIndex} is Lucene's: filled while a digest streams in, one document a paper,
 * asked with {@link winnow.search.SearchQuery}. {@link winnow.search.Why} is for those who have a feature in
 * hand and not the paper's words. It takes what is known of a paper apart into {@link winnow.search.Passage
 * passages} (sentences, parts, figures, "also asked as"), each passage into {@link winnow.search.Terms terms}
 * (stems, groups of the {@link winnow.search.Thesaurus}, {@link winnow.search.Amounts amounts}), and scores a
 * paper by BM25 over all of it (Robertson and Zaragoza, 2009) and by the passages that cover most of the
 * feature. Of a library of more than 20,000 papers it looks at the few hundred that the index gives for the
 * feature's terms, {@link winnow.search.IndexedPapers}, and scores them in the same way; the threshold below
 * was not fitted on libraries of that size.
 *
 * <p>A group of the thesaurus counts only where its field is spoken of, {@link winnow.search.Thesaurus}. What is
 * asked may be code: then the words that any program holds are no terms, {@link winnow.search.CodeText}. A bare
 * number is never one; an amount only adds to what words have found.
 *
 * <p>Where papers have no briefs, a word weighs by how common it is in abstracts of many fields too, {@link
 * winnow.search.Background}, since two dozen papers hardly tell; and a model, where there is one, is asked for a
 * {@link winnow.search.SecondOpinion second opinion} (room {@code meaning}). Vectors of words that fit into this jar
 * were tried in its place: they gain nothing over the background.
 *
 * <p>Scales were found on features that have an answer, 216 of them: the 72 labelled for 24 papers of the digest,
 * and 144 of our own for its other 48 ({@code own-features.json} among the test resources), whose writer knew the
 * abstracts and neither briefs nor thesaurus. What they find missing is never written into briefs or thesaurus,
 * which their writers made without seeing them.
 *
 * <p>How sure an answer is, {@link winnow.search.Confidence} tells: logistic functions of what speaks for the first
 * candidate, fitted by {@code ConfidenceTrainer} among the tests, which prints weights, thresholds and both errors as
 * a curve. It takes those 216; the features of four digests of other fields (papers of odd numbers; the even ones
 * are only measured); the same asked of a library without their paper, the nearest that a foreign feature can be;
 * the features of each digest asked of the others; and features that belong to no paper at all,
 * {@code foreign-features.txt}. None of the evidence depends on how many papers there are. {@code Strong} and {@code likely} are thresholds of the first being right, {@code none} of there
 * being an answer at all; between them lies {@code possible}, where a person confirms faster than she searches. A
 * paper that nobody wrote a brief for offers fewer words, and the same numbers mean more: its weights are its own,
 * and so are those of a library without its digest, where the briefs speak alone. {@code LookUpTableTest} prints
 * what comes of it.
 */
@NullMarked
package winnow.search;

import org.jspecify.annotations.NullMarked;
