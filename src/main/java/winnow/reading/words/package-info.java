/**
 * An abstract cut into sentences and words, and what the field's lexicons know of them. The other rooms of
 * reading stand on this one.
 */
@NullMarked
package winnow.reading.words;

import org.jspecify.annotations.NullMarked;
