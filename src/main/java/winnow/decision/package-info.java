/**
 * The decision log: {@code decisions.md} read with a place for everything, changed in the few
 * characters that must change, written so that nothing is ever lost, and checked against what the
 * library knows today.
 */
@NullMarked
package winnow.decision;

import org.jspecify.annotations.NullMarked;
