/**
 * How near two texts are in meaning, told by a model that may be there or not: the seam for a second opinion.
 *
 * <p>A {@link winnow.search.meaning.MeaningGiver} is found by {@code ServiceLoader}: among winnow's own classes
 * ({@link winnow.search.meaning.EndpointGiver}, an endpoint that the person names), and in the second jar,
 * {@code winnow-meaning.jar}, when it lies beside the first, {@link winnow.search.meaning.MeaningJar}. Where none
 * gives, words alone are compared. Vectors are kept by the fingerprint of their text, for each model in a file of
 * its own, {@link winnow.search.meaning.VectorFile}.
 */
@NullMarked
package winnow.search.meaning;

import org.jspecify.annotations.NullMarked;
