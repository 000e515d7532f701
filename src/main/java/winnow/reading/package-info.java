/**
 * From an entry to a paper: every fact that the abstract states, and where it states it. Start at
 * {@link winnow.reading.PaperReader}: its body is the list of what is read.
 */
@NullMarked
package winnow.reading;

import org.jspecify.annotations.NullMarked;
