package winnow.digest.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.ByLine;
import winnow.digest.DigestSink;
import winnow.digest.Entry;
import winnow.digest.Intake;
import winnow.digest.Language;
import winnow.digest.Markup;
import winnow.digest.pages.TitlePlaces.Above;
import winnow.paper.Bibliography;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * Tells titles from abstracts by the shape of the blocks, by their neighbours, and by what {@link PageShape} has
 * learned of the page.
 *
 * <p>Prose is a paragraph longer than 300 characters, or one that ends as a sentence does and is at
 * least a quarter as long as the page's typical prose; where titles and single sentences take turns, it is any
 * sentence. The abstract of a paper is what is labelled so, or prose that stands behind something shorter; its
 * title is the one of the blocks between it and the abstract before that {@link TitlePlaces} chooses. Where a page
 * is seen to have abstracts of several paragraphs, or a paragraph names itself a part of one ({@code Methods: …}),
 * prose behind prose goes on with it. Whatever is left is passed over and, unless it is a by-line, reported.
 */
public final class PageReader {
    private static final double HARDLY = -2;
    private static final int LONGEST_NOTHING = 60;
    /** As Hugging Face writes it below a summary that is not the authors'. */
    private static final Pattern SUMMARY_ABOVE =
            Pattern.compile("(?:ai|machine|auto(?:matically)?)[ -]generated summary", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final DigestSink sink;
    private final PageShape shape;
    private final List<Block> waiting = new ArrayList<>();
    private @Nullable Block title;
    private final StringBuilder text = new StringBuilder();
    private final List<String> others = new ArrayList<>();
    private int group;
    private boolean label;
    private String labelWord = "";
    private boolean english;
    private String part = "";
    private int entries;

    public PageReader(String file, Blocks blocks, DigestSink sink) throws IOException {
        this.file = file;
        this.sink = sink;
        this.shape = PageShape.of(new OtherSections(blocks));
    }

    public void read() throws IOException {
        for (Block block = shape.next(); block != null; block = shape.next()) {
            if (block.isRule()) {
                atRule();
            } else if (ByLine.isAbstractLabel(block.text())) {
                label = true;
                labelWord = block.text();
            } else if (SUMMARY_ABOVE.matcher(block.text()).matches()) {
                text.setLength(0);
            } else if (isPart(block)) {
                part = block.text();
            } else if (isAbstract(block)) {
                abstractFound(block);
            } else {
                label &= !block.isHeading();
                part = "";
                waiting.add(block);
            }
        }
        passOver(waiting);
        close();
    }

    /** A rule parts papers, unless it stands between a title and its abstract. */
    private void atRule() throws IOException {
        Block behind = shape.peek();
        boolean inside =
                !waiting.isEmpty() && behind != null && (shape.isProse(behind) || ByLine.isAbstract(behind.text()));
        if (!inside) {
            passOver(waiting);
            close();
        }
    }

    /** The name of a part of an abstract: prose stands right behind it. */
    private boolean isPart(Block block) throws IOException {
        Block behind = ByLine.isPart(block.text()) ? shape.peek() : null;
        return behind != null && shape.isProse(behind);
    }

    private boolean isAbstract(Block block) throws IOException {
        if (!block.isParagraph() || ByLine.isAbstract(block.text()) || saysThereIsNone(block)) {
            return block.isParagraph();
        }
        if (label) {
            return !ByLine.isByLine(block.text());
        }
        if (isLastParagraph(block)) {
            return true;
        }
        if (!shape.isProse(block) || shape.labelComes() || (shape.isLabelled() && !waiting.isEmpty())) {
            return false;
        }
        return shape.isSurelyProse(block) || !isTitleOfNext(block);
    }

    /** {@code [No abstract available]} ends a paper as an abstract does. */
    private static boolean saysThereIsNone(Block block) {
        return block.text().length() < LONGEST_NOTHING
                && block.text().indexOf(' ') > 0
                && Intake.isNothing(block.text());
    }

    /** However short: a sentence behind an abstract, and a rule behind it. */
    private boolean isLastParagraph(Block block) throws IOException {
        boolean behind = title != null && waiting.isEmpty() && shape.joins() && block.endsASentence();
        Block next = behind && !PageShape.isBeside(block) ? shape.peek() : null;
        return next != null && next.isRule();
    }

    /** A title may happen to end like a sentence: its abstract comes right behind it. */
    private boolean isTitleOfNext(Block block) throws IOException {
        Block behind = shape.peek();
        return waiting.isEmpty()
                && part.isEmpty()
                && behind != null
                && shape.isProse(behind)
                && behind.text().length() >= 2 * block.text().length()
                && !(title != null && (shape.joins() || block.group() == group));
    }

    private void abstractFound(Block prose) {
        boolean labelledNow = label || ByLine.isAbstract(prose.text());
        String word = ByLine.isAbstract(prose.text()) ? prose.text() : label ? labelWord : "";
        boolean labelled = !word.isEmpty() && english != ByLine.isEnglish(word);
        boolean behindProse = title != null && waiting.isEmpty() && !text.isEmpty();
        if (behindProse && (labelled || Language.differs(text.toString(), prose.text()))) {
            otherLanguage(prose);
            return;
        }
        english = word.isEmpty() || ByLine.isEnglish(word);
        boolean behind = waiting.stream().allMatch(PageShape::isBeside) && !labelledNow;
        if (title != null && behind && goesOn(prose)) {
            text.append(text.isEmpty() ? "" : " ");
            waiting.clear();
        } else {
            open(prose);
        }
        if (title != null) {
            text.append(part)
                    .append(part.isEmpty() ? "" : " ")
                    .append(saysThereIsNone(prose) ? "" : ByLine.withoutLabel(prose.text()));
        }
        group = prose.group();
        label = false;
        part = "";
    }

    /** One paper has its abstract in two languages. */
    private void otherLanguage(Block prose) {
        String other = ByLine.withoutLabel(prose.text());
        if (english) {
            others.add(other);
        } else {
            others.add(text.toString());
            text.setLength(0);
            text.append(other);
            english = true;
        }
        group = prose.group();
        label = false;
    }

    private boolean goesOn(Block prose) {
        return shape.joins()
                || text.isEmpty()
                || ByLine.opensPart(prose.text())
                || (waiting.isEmpty() && (prose.group() == group || !part.isEmpty()));
    }

    /** Ends the paper before and begins the one whose abstract this is. */
    private void open(Block prose) {
        int chosen = shape.places().choose(new Above(waiting, prose.group()));
        List<Block> before = chosen < 0 ? waiting : waiting.subList(0, chosen);
        Block found = chosen < 0 ? null : waiting.get(chosen);
        passOver(before);
        close();
        waiting.clear();
        if (found == null) {
            report("abstract-without-title", prose, "an abstract without a title before it", "put its title above it");
        } else if (shape.isSection(found) || Markup.hasRecords(found.text())) {
            residue(found);
            residue(prose);
        } else {
            title = found;
        }
    }

    private void close() {
        if (title != null) {
            entries++;
            sink.entry(new Entry(
                    ByLine.withoutNumber(title.text()),
                    text.toString(),
                    title.line(),
                    Bibliography.NONE.withAbstracts(others)));
        }
        title = null;
        others.clear();
        text.setLength(0);
    }

    private void passOver(List<Block> blocks) {
        for (Block block : blocks) {
            double score = TitleScore.of(block.text());
            boolean titled = entries > 0 || title != null;
            boolean several = block.text().split(" ", 4).length > 3;
            boolean labelled = block.shape() == Block.Shape.LABELLED || ByLine.isLabel(block.text());
            if (score >= PageShape.LIKELY && titled && several && !labelled && !shape.isSection(block)) {
                report("title-without-abstract", block, "a title without an abstract", "put its abstract below it");
            } else if (score > HARDLY && !labelled) {
                residue(block);
            }
        }
        blocks.clear();
    }

    private void residue(Block block) {
        String what = "passed over, neither title nor abstract: " + Intake.shown(block.text());
        sink.finding(Finding.note("residue", place(block), what, null));
    }

    private void report(String rule, Block block, String what, String advice) {
        sink.finding(Finding.warning(rule, place(block), what + ": " + Intake.shown(block.text()), advice));
    }

    private Place place(Block block) {
        return new Place(file, block.line(), 0);
    }
}
