/**
 * Briefs: what a paper is, in our own words, and what to build of it. {@link winnow.brief.BriefReader}
 * reads one, {@link winnow.brief.BriefCheck} holds it against its abstract, {@link winnow.brief.BriefWriter}
 * writes one or the scaffold of one.
 */
@NullMarked
package winnow.brief;

import org.jspecify.annotations.NullMarked;
