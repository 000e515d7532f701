/**
 * PDF with a text layer. What it says lies in it as letters with places; here they become lines in the order they
 * are read, and the lines become HTML:
 *
 * <ol>
 *   <li>{@link winnow.digest.pdf.PageLetters}: the letters of a page, by Apache PDFBox
 *   <li>{@link winnow.digest.pdf.Rows}: letters that stand beside each other are words, words are pieces of lines
 *   <li>{@link winnow.digest.pdf.PageColumns}: pieces become lines, column by column
 *   <li>{@link winnow.digest.pdf.RunningHeads}: what every page repeats is left out
 *   <li>{@link winnow.digest.pdf.FrontsOfArticles}: of a whole article, no more than what stands above its introduction
 *   <li>{@link winnow.digest.pdf.PdfHtml}: lines become paragraphs and headings
 * </ol>
 */
@NullMarked
package winnow.digest.pdf;

import org.jspecify.annotations.NullMarked;
