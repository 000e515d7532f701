package winnow.digest.pages;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import winnow.digest.ByLine;

/**
 * The blocks of a page in which prose below {@code Biography}, {@code References} and the like is marked as what
 * it is, so that nobody takes it for an abstract. Such a section ends with the first block that is no prose.
 */
final class OtherSections implements Blocks {
    private static final int LEAST_PROSE = 100;

    private final Blocks blocks;
    private boolean inside;

    OtherSections(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public @Nullable Block next() throws IOException {
        Block block = blocks.next();
        if (block == null) {
            return null;
        }
        boolean named = ByLine.namesOther(block.text());
        inside = named || (inside && block.isParagraph() && isProse(block.text()));
        return inside ? new Block(Block.Shape.LABELLED, block.text(), block.line(), block.group(), Block.NONE) : block;
    }

    private static boolean isProse(String text) {
        return text.length() >= LEAST_PROSE && !ByLine.isAbstract(text);
    }
}
