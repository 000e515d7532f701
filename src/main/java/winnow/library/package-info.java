/**
 * What a workspace holds: the decoded digest in {@code .winnow/}, the reference in {@code reference/} over
 * the one that travels in the jar, and everything by id, prefix, name, alias or number. Start at
 * {@link winnow.library.Library}.
 */
@NullMarked
package winnow.library;

import org.jspecify.annotations.NullMarked;
