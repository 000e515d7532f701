/** Pages without markup. */
@NullMarked
package winnow.digest.plain;

import org.jspecify.annotations.NullMarked;
