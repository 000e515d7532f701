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
 * <p>Scales and strengths were found on features that have an answer, 216 of them: the 72 labelled for 24
 * papers of the digest, and 144 of our own for its other 48 ({@code own-features.json} among the test
 * resources), whose writer knew the abstracts and neither briefs nor thesaurus. What they find missing is never
 * written into briefs or thesaurus, which their writers made without seeing them.
 *
 * <p>{@code None of these} is told by {@link winnow.search.Confidence}, a logistic function of four numbers
 * that speak for the first candidate. It was fitted by Newton's method with a small quadratic penalty, right
 * answers weighing double, on three sets: those 216; the same asked of a library without their paper (they have
 * no answer, and are in the field and in style as near as can be); and the first 196 features that belong to no
 * paper, {@code foreign-features.txt}. In six-fold cross-validation the numbers tell the first set from the
 * second with an area under the curve of 0.92, and from the third with 0.97. The threshold for {@code likely}
 * lets at most 9 in 100 of the first set go as {@code none}; above that for {@code strong} hardly a foreign
 * feature is left. Of the second set 7 in 10 get {@code none}: a feature that a missing paper of this very field
 * would explain is still often given to its neighbour, as {@code likely}. The last 60 foreign features were not
 * fitted to, though in view when the constants were rounded: of the 30 from other fields 29 get
 * {@code none}, of the 30 from this one 19.
 *
 * <p>A paper that nobody wrote a brief for offers fewer words, and the same numbers mean more. Its weights were
 * fitted in the same way on answers from the abstracts alone. They tell the sets apart less well (0.71 and
 * 0.85): about 1 in 4 of the first set gets {@code none}, mostly where the first candidate was wrong, and 3 in 4
 * of the foreign ones. Where no digest is loaded the briefs speak alone, with weights of their own.
 */
@NullMarked
package winnow.search;

import org.jspecify.annotations.NullMarked;
