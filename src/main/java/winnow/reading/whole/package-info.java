/**
 * What is said of a paper as a whole: roles of its sentences, kind, topics, tier.
 */
@NullMarked
package winnow.reading.whole;

import org.jspecify.annotations.NullMarked;
