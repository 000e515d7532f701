/** Pages in Markdown. */
@NullMarked
package winnow.digest.markdown;

import org.jspecify.annotations.NullMarked;
