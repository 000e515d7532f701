/**
 * From a line of code to the sentence it comes from, and back. {@link winnow.trace.TreeScanner} reads the
 * tags of a tree, {@link winnow.trace.Tracer} holds them against the library and the decision, and the
 * {@link winnow.trace.Trace} answers. {@link winnow.trace.ChangedLines} and {@link winnow.trace.Baseline}
 * keep findings that are not of this change out of it.
 *
 * <pre>
 * tag       = "@paper" [ ":" claim ] blank reference *( "," reference ) [ blank words ]
 * claim     = "build" / "test" / "skip"
 * reference = paper "#s" number [ "@" fingerprint ]  /  paper "/" part
 * coverage  = "[" type "->" item *( "," item ) "]"            ; OpenFastTrace's form
 * item      = "paper~" paper "." ( "s" number / part ) "~" revision
 * </pre>
 *
 * <p>A tag ends with its line. What is quoted (in backticks, in {@code {@code …}}, in a fenced block of
 * Markdown, in a string of a programming language) speaks of a tag and is none. {@code @paper:off} and
 * {@code @paper:on}, each at a line of its own, bracket what is not to be read.
 */
@NullMarked
package winnow.trace;

import org.jspecify.annotations.NullMarked;
