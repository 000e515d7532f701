/**
 * Full-text search, and the look-up "which abstract is this feature from". Only this package sees Lucene.
 *
 * <p>{@link winnow.search.SearchIndex} is Lucene's: filled while a digest streams in, one document a paper,
 * asked with {@link winnow.search.SearchQuery}. {@link winnow.search.Why} is for those who have a feature in
 * hand and not the paper's words. It takes what is known of a paper apart into {@link winnow.search.Passage
 * passages} (sentences, parts, figures, "also asked as"), each passage into {@link winnow.search.Terms terms}
 * (stems, groups of the {@link winnow.search.Thesaurus}, {@link winnow.search.Amounts amounts}), and scores a
 * paper by BM25 over all of it (Robertson and Zaragoza, 2009) and by the passages that cover most of the
 * feature.
 *
 * <p>{@code None of these} is told by {@link winnow.search.Confidence}, a logistic function of four numbers
 * that speak for the first candidate. It was fitted by gradient descent with a small quadratic penalty, right
 * answers weighing double, on three sets: the 72 features labelled for 24 papers of the digest (they have an
 * answer); the same features asked of a library without their paper (they have none, and are in the field and
 * in style as near as can be); and 132 features of other fields of our own writing,
 * {@code foreign-features.txt} among the test resources. In six-fold cross-validation the numbers tell the
 * first set from the second with an area under the curve of 0.83, and from the third with 0.92. The threshold
 * for {@code likely} lets at most 8 in 100 of the first set go as {@code none}; above that for {@code strong}
 * hardly a foreign feature is left.
 */
@NullMarked
package winnow.search;

import org.jspecify.annotations.NullMarked;
