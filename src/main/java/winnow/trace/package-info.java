/**
 * From a line of code to the sentence it comes from, and back. {@link winnow.trace.TreeScanner} reads the
 * tags of a tree, {@link winnow.trace.Tracer} holds them against the library and the decision, and the
 * {@link winnow.trace.Trace} answers. {@link winnow.trace.ChangedLines} and {@link winnow.trace.Baseline}
 * keep findings that are not of this change out of it.
 *
 * <pre>
 * tag       = "@paper" [ ":" claim ] blank reference *( "," further ) [ blank words ]
 * claim     = "build" / "test" / "documented" / "skip"
 * reference = paper "#s" number [ "@" fingerprint / "-" [ "s" ] number ]  /  paper "/" part
 * further   = reference / [ "#" ] "s" number [ "-" [ "s" ] number ] / part    ; of the paper before
 * coverage  = "[" type "->" item *( "," item ) "]"            ; OpenFastTrace's form
 * item      = "paper~" paper "." ( "s" number / part ) "~" revision
 * </pre>
 *
 * <p>A tag ends with its line or its comment. {@link winnow.trace.Lexer} tells, by the table
 * {@link winnow.trace.Languages}, what is a comment: literals, and what is quoted in a comment or fenced in a
 * text, speak of a tag. In code, where {@code @paper} may be a variable, only what names a known paper counts.
 * {@code @paper:off} and {@code @paper:on}, each at a line of its own, bracket what is not to be read.
 */
@NullMarked
package winnow.trace;

import org.jspecify.annotations.NullMarked;
