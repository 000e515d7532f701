/** JSON of any source. */
@NullMarked
package winnow.digest.json;

import org.jspecify.annotations.NullMarked;
