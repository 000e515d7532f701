/**
 * From a digest of research papers to one decision, and from a line of code back to its sentence.
 *
 * <p>The data go one way, and each package imports only packages above it in this list:
 *
 * <ol>
 *   <li>{@code winnow.text}: bytes become text with lines, columns, sentences, and repaired mathematics
 *   <li>{@code winnow.paper}: the records that everyone speaks in
 *   <li>{@code winnow.digest}: text becomes entries, a title and an abstract each; one reader a format
 *   <li>{@code winnow.reading}: an entry becomes a paper with every fact that its abstract states
 *   <li>{@code winnow.brief}: what we say of a paper in our own words, held to its sentences
 *   <li>{@code winnow.library}: all papers and briefs by id, name or number; what drifted since the lock
 *   <li>{@code winnow.topic}: the topic index
 *   <li>{@code winnow.search}: full text, and "which abstract is this feature from"
 *   <li>{@code winnow.related}: the papers around some papers, at a million as well
 *   <li>{@code winnow.order}: the build order for a team, with reasons and how sure; the plan of one paper
 *   <li>{@code winnow.decision}: {@code decisions.md}, read and edited
 *   <li>{@code winnow.trace}: tags in a source tree against sentences, parts and the decision
 *   <li>{@code winnow.review}: a change, hunk by hunk: where it comes from, and what its tags lack
 *   <li>{@code winnow.report}: any of these as JSON, Markdown, HTML, SVG, SARIF, JUnit XML
 *   <li>{@code winnow.cli}, {@code winnow.web}, {@code winnow.agent} and {@code winnow.editor}: the faces; none sees another
 * </ol>
 *
 * <p>Start reading at {@link winnow.paper.Paper}, then {@link winnow.digest.DigestReader} and
 * {@link winnow.library.Library}. A stage has one public door; it returns its result and its problems, and
 * only reading and writing of files throws.
 */
@NullMarked
package winnow;

import org.jspecify.annotations.NullMarked;
