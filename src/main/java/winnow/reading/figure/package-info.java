/**
 * Quantities that an abstract claims for its own work: value, unit, bound, what is measured, against whom.
 */
@NullMarked
package winnow.reading.figure;

import org.jspecify.annotations.NullMarked;
