/**
 * A second opinion made on this machine: a sentence-transformer run by ONNX Runtime. It is a jar of its own,
 * {@code winnow-meaning.jar}; it sees {@code winnow.search.meaning}, and nothing of winnow sees it.
 */
@NullMarked
package winnow.meaning;

import org.jspecify.annotations.NullMarked;
