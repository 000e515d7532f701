package winnow.digest.pages;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.ByLine;
import winnow.digest.Furniture;

/**
 * The blocks of a page in which prose that is no abstract is marked as what it is. Buttons, counts and the feet of
 * mails are left out.
 *
 * <pre>
 * beside  = "Biography", "References", … and the prose right below
 * around  = "Comments", "Notes", … and all up to the next heading or what looks like a title
 * sibling = a heading as deep as the heading "Abstract" below a title, and all up to the next title
 * introduction = "This repository …", "Welcome to …"
 * </pre>
 */
final class OtherSections implements Blocks {
    private static final int LEAST_PROSE = 60;
    private static final int LEAST_TITLE = 4;
    private static final Pattern AROUND = Pattern.compile(
            "(?:community|comments?|(?:my |our |reading )?notes?|thoughts|questions|takeaways|key takeaways|to ?do|related (?:papers|articles|work)|similar (?:papers|articles)"
                    + "|recommend(?:ed|ations).{0,40}|(?:models|datasets|spaces|collections) (?:citing|including).{0,40}|reviews?)(?: \\(?\\d{1,5}\\)?)?\\s*:?",
            Pattern.CASE_INSENSITIVE);

    private final Blocks blocks;
    private Inside inside = Inside.PAPERS;
    private int level;
    private int lastHeading;
    private int siblings;

    private enum Inside {
        PAPERS,
        BESIDE,
        AROUND
    }

    OtherSections(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public @Nullable Block next() throws IOException {
        Block block = blocks.next();
        while (block != null && Furniture.isOne(block.text()) && !block.isRule()) {
            block = blocks.next();
        }
        if (block == null) {
            return null;
        }
        boolean marked = marks(block);
        return marked ? new Block(Block.Shape.LABELLED, block.text(), block.line(), block.group(), Block.NONE) : block;
    }

    private boolean marks(Block block) {
        boolean heading = block.isHeading() && block.level() < Block.BOLD;
        if (heading) {
            return heading(block);
        }
        if (ByLine.namesOther(block.text())) {
            inside = Inside.BESIDE;
            return true;
        }
        if (AROUND.matcher(block.text()).matches()) {
            return open(Block.NONE);
        }
        boolean goesOn = inside == Inside.AROUND
                ? level < Block.NONE || !endsAround(block)
                : inside == Inside.BESIDE && block.isParagraph() && isProse(block.text());
        inside = goesOn ? inside : Inside.PAPERS;
        return goesOn || (block.isParagraph() && Furniture.isIntroduction(block.text()));
    }

    private boolean heading(Block block) {
        if (ByLine.isAbstractLabel(block.text())) {
            siblings = lastHeading > 0 && lastHeading < block.level() ? block.level() : siblings;
            inside = Inside.PAPERS;
            return false;
        }
        boolean sibling = siblings > 0 && block.level() >= siblings && !ByLine.isPart(block.text());
        if (!sibling) {
            siblings = 0;
            lastHeading = block.level();
        }
        if (ByLine.namesOther(block.text())) {
            inside = Inside.BESIDE;
            return true;
        }
        if (sibling || AROUND.matcher(block.text()).matches()) {
            return open(block.level());
        }
        boolean deeper = inside == Inside.AROUND && block.level() > level;
        inside = deeper ? inside : Inside.PAPERS;
        return deeper;
    }

    private boolean open(int deep) {
        inside = Inside.AROUND;
        level = deep;
        return true;
    }

    /** What looks like the next title ends comments that no heading ends. */
    private static boolean endsAround(Block block) {
        String text = block.text();
        return block.isRule()
                || block.isHeading()
                || ByLine.isAbstract(text)
                || ByLine.isAbstractLabel(text)
                || (!block.endsASentence()
                        && text.split(" ", LEAST_TITLE).length == LEAST_TITLE
                        && TitleScore.of(text) >= PageShape.LIKELY);
    }

    private static boolean isProse(String text) {
        return text.length() >= LEAST_PROSE && !ByLine.isAbstract(text);
    }
}
