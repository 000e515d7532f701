/** Records in XML: feeds and what libraries exchange. */
@NullMarked
package winnow.digest.xml;

import org.jspecify.annotations.NullMarked;
