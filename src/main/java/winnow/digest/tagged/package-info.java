/** Records with a tag or a label on each line. */
@NullMarked
package winnow.digest.tagged;

import org.jspecify.annotations.NullMarked;
