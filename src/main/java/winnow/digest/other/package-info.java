/** What is no digest, and is refused rather than read as a page. */
@NullMarked
package winnow.digest.other;

import org.jspecify.annotations.NullMarked;
