/** What all pages have in common: blocks of text, of which titles and abstracts are told apart by shape. */
@NullMarked
package winnow.digest.pages;

import org.jspecify.annotations.NullMarked;
