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
 * <p>{@code None of these} is told by {@link winnow.search.Confidence}, a logistic function of four numbers
 * that speak for the first candidate. It was fitted by gradient descent with a small quadratic penalty, right
 * answers weighing double, on three sets: the 72 features labelled for 24 papers of the digest (they have an
 * answer); the same features asked of a library without their paper (they have none, and are in the field and
 * in style as near as can be); and the first 132 features of other fields of our own writing,
 * {@code foreign-features.txt} among the test resources. In six-fold cross-validation the numbers tell the
 * first set from the second with an area under the curve of 0.84, and from the third with 0.93. The threshold
 * for {@code likely} lets at most 8 in 100 of the first set go as {@code none}; above that for {@code strong}
 * hardly a foreign feature is left. The 64 longer features at the end of that file were written afterwards and
 * taught nothing: 57 of them got {@code none}. Of the second set only 6 in 10 do: a feature that a missing
 * paper of this very field would explain is still often given to its neighbour, as {@code likely}.
 *
 * <p>A paper that nobody wrote a brief for offers fewer words, and the same numbers mean more. Its weights were
 * fitted in the same way on answers from the abstracts alone, with all of the foreign features. They tell the
 * sets apart less well (0.72 and 0.87): about 1 in 4 of the first set gets {@code none}, mostly where the first
 * candidate was wrong, and 4 in 5 of the foreign ones. Where no digest is loaded and the briefs speak alone,
 * the weights are those of both, with the constant moved so that again at most 8 in 100 are lost.
 */
@NullMarked
package winnow.search;

import org.jspecify.annotations.NullMarked;
