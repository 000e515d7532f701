/** Tables, a paper a row. */
@NullMarked
package winnow.digest.tables;

import org.jspecify.annotations.NullMarked;
