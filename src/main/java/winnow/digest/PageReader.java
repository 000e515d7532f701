package winnow.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * Tells titles from abstracts by the shape of the blocks and their neighbours.
 *
 * <p>Prose is a paragraph longer than 300 characters, or one that ends as a sentence does and is at
 * least a quarter as long as the page's typical prose. The abstract of a paper is prose that stands
 * behind something shorter; its title is the nearest block before it that is not by its own shape a
 * list of authors, a date or a label, or, on a page that has headings for its papers, the nearest
 * heading. Where a page is seen to have abstracts of several paragraphs, prose behind prose goes on with
 * it. Whatever is left is passed over and reported.
 */
final class PageReader {
    private final String file;
    private final DigestSink sink;
    private final PageShape shape;
    private final List<Block> waiting = new ArrayList<>();
    private @Nullable Block title;
    private final StringBuilder text = new StringBuilder();
    private int entries;

    PageReader(String file, Blocks blocks, DigestSink sink) throws IOException {
        this.file = file;
        this.sink = sink;
        this.shape = PageShape.of(blocks);
    }

    void read() throws IOException {
        for (Block block = shape.next(); block != null; block = shape.next()) {
            if (block.shape() == Block.Shape.RULE) {
                atRule();
            } else if (isAbstract(block)) {
                abstractFound(block);
            } else {
                waiting.add(block);
            }
        }
        passOver();
        close();
    }

    /** A rule parts papers, unless it stands between a title and its abstract. */
    private void atRule() throws IOException {
        Block behind = shape.peek();
        boolean inside = !waiting.isEmpty()
                && behind != null
                && shape.isProse(behind)
                && waiting.get(waiting.size() - 1).isHeading();
        if (!inside) {
            passOver();
            close();
        }
    }

    /** Prose, unless it is a title that happens to end like a sentence: its abstract comes right behind it. */
    private boolean isAbstract(Block block) throws IOException {
        if (!shape.isProse(block) || shape.isSurelyProse(block)) {
            return shape.isProse(block);
        }
        Block behind = shape.peek();
        boolean isTitle = waiting.isEmpty()
                && behind != null
                && shape.isProse(behind)
                && behind.text().length() >= 2 * block.text().length();
        return !isTitle || (shape.joins() && title != null);
    }

    private void abstractFound(Block prose) {
        Block found = takeTitle();
        if (found == null
                && title != null
                && shape.joins()
                && waiting.stream().allMatch(each -> ByLine.isByLine(each.text()))) {
            text.append(' ').append(prose.text());
            waiting.clear();
            return;
        }
        passOver();
        close();
        if (found == null) {
            report("abstract-without-title", prose, "an abstract without a title before it", "put its title above it");
            return;
        }
        title = found;
        text.append(ByLine.withoutLabel(prose.text()));
    }

    private void close() {
        if (title != null) {
            entries++;
            sink.entry(new Entry(ByLine.withoutNumber(title.text()), text.toString(), title.line()));
        }
        title = null;
        text.setLength(0);
    }

    /** The nearest waiting block that can be a title; what stood behind it (authors, a date) is dropped. */
    private @Nullable Block takeTitle() {
        for (int at = waiting.size() - 1; at >= 0; at--) {
            Block block = waiting.get(at);
            boolean fits = block.isHeading()
                    ? !ByLine.isLabel(block.text()) && !(headingBefore(at) && ByLine.isListOfNames(block.text()))
                    : !ByLine.isByLine(block.text()) && !headingBefore(at);
            if (block.shape() != Block.Shape.CODE && fits) {
                waiting.subList(at, waiting.size()).clear();
                return block;
            }
        }
        return takeLikeNames();
    }

    /** A title may look like two names; then it is the first of its like. */
    private @Nullable Block takeLikeNames() {
        for (Block block : waiting) {
            if (ByLine.isListOfNames(block.text())) {
                waiting.clear();
                return block;
            }
        }
        return null;
    }

    private boolean headingBefore(int at) {
        return shape.hasHeadings()
                && waiting.subList(0, at).stream().anyMatch(each -> each.isHeading() && !ByLine.isLabel(each.text()));
    }

    private void passOver() {
        for (Block block : waiting) {
            boolean isTitle = (entries > 0 || title != null) && block.text().split(" ", 4).length > 3;
            if (isTitle) {
                report("title-without-abstract", block, "a title without an abstract", "put its abstract below it");
            } else {
                sink.finding(Finding.note(
                        "residue",
                        place(block),
                        "passed over, neither title nor abstract: " + Intake.shown(block.text()),
                        null));
            }
        }
        waiting.clear();
    }

    private void report(String rule, Block block, String what, String advice) {
        sink.finding(Finding.warning(rule, place(block), what + ": " + Intake.shown(block.text()), advice));
    }

    private Place place(Block block) {
        return new Place(file, block.line(), 0);
    }
}
