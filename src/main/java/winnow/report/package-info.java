/** What a result looks like on paper, on a page and in a tracker: Markdown, CSV, SVG, Mermaid, DOT and more. */
@NullMarked
package winnow.report;

import org.jspecify.annotations.NullMarked;
