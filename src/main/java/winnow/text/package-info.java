/**
 * Bytes in, words with places out: decoding, lines and columns, sentences, and text repaired for the
 * eye that still knows where each character stood in the original.
 */
@NullMarked
package winnow.text;

import org.jspecify.annotations.NullMarked;
