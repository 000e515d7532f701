/**
 * A change, hunk by hunk: which sentences it may come from, whether the decision in force covers them, and which
 * tags are missing or wrong. {@link winnow.review.Reviewer} is the door.
 */
@NullMarked
package winnow.review;

import org.jspecify.annotations.NullMarked;
