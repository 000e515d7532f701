/** BibTeX, and TeX as text. */
@NullMarked
package winnow.digest.bibtex;

import org.jspecify.annotations.NullMarked;
