/** Pages in HTML. */
@NullMarked
package winnow.digest.html;

import org.jspecify.annotations.NullMarked;
