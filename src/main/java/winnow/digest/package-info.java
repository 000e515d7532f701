/** From a digest in any of the forms papers are passed around in to its entries and problems. */
@NullMarked
package winnow.digest;

import org.jspecify.annotations.NullMarked;
