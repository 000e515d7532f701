/** The records everyone speaks in. No input, no output. */
@NullMarked
package winnow.paper;

import org.jspecify.annotations.NullMarked;
