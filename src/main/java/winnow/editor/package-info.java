/**
 * The face for editors: a language server that tells of a tag what {@code winnow trace} tells of it.
 * {@link winnow.editor.EditorServer} speaks the protocol, {@link winnow.editor.Workbench} holds a workspace as it
 * is being edited, and a class each answers hover, definition, completion, code actions and code lenses.
 */
@NullMarked
package winnow.editor;

import org.jspecify.annotations.NullMarked;
