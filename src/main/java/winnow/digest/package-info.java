/**
 * From a digest in any of the forms papers are passed around in to its entries and problems.
 *
 * <p>This package is the door ({@link winnow.digest.DigestReader}) and what all readers share. Each room below it
 * reads one kind of format, sees this package and never the other way round:
 *
 * <ul>
 *   <li>records: {@code bibtex}, {@code tagged}, {@code json}, {@code xml}, {@code tables}, {@code mail}; a table
 *       says under which names a format has its {@link winnow.digest.Field fields}, {@link winnow.digest.Intake}
 *       makes entries of them
 *   <li>pages: {@code plain}, {@code html}, {@code markdown}; they cut text into blocks, and {@code pages} tells
 *       titles from abstracts
 *   <li>wrappings: mails in {@code mail}, documents and workbooks in {@code office}, print in {@code pdf};
 *       what they hold goes through the door again
 * </ul>
 */
@NullMarked
package winnow.digest;

import org.jspecify.annotations.NullMarked;
