/** Documents and tables of office programs, by their XML. */
@NullMarked
package winnow.digest.office;

import org.jspecify.annotations.NullMarked;
