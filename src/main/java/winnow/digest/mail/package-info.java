/** Mails that announce papers. */
@NullMarked
package winnow.digest.mail;

import org.jspecify.annotations.NullMarked;
