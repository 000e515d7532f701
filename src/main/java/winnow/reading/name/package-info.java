/**
 * Names: what a paper introduces, and what else it names, hardware, baselines, data sets, models, with
 * what each is to the paper.
 */
@NullMarked
package winnow.reading.name;

import org.jspecify.annotations.NullMarked;
