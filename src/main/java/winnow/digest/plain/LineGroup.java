package winnow.digest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import winnow.digest.ByLine;
import winnow.digest.Furniture;
import winnow.digest.Names;
import winnow.digest.pages.Block;
import winnow.digest.pages.WrappedLines;

/**
 * Lines without a blank one between: a title, a list of authors, an abstract, or all of them on top of each
 * other. Each text that was ended on purpose is a block; from the first prose on, all is prose but what a label
 * says to be something else.
 *
 * @param lines without the blanks at their ends
 * @param line number of the first
 * @param group their number in the page
 */
record LineGroup(List<String> lines, int line, int group) {
    private static final int SURELY_PROSE = 300;
    private static final int LINES_OF_PROSE = 3;

    /** Gives the blocks of these lines in a page that is wrapped to some width; 0 where it is not. */
    void divide(int pageWidth, Consumer<Block> blocks) {
        List<WrappedLines.Run> runs = WrappedLines.of(lines, pageWidth);
        List<String> texts = runs.stream().map(this::text).toList();
        boolean wrapped = WrappedLines.isWrapped(lines);
        if (areSentences(texts)) {
            add(String.join(" ", texts), 0, blocks);
            return;
        }
        StringBuilder prose = new StringBuilder();
        int proseLine = 0;
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            boolean goesOn = wrapped && !prose.isEmpty() && !ByLine.isLabelled(text) && !Furniture.endsText(text);
            if (goesOn || isProse(text, runs.get(at), at == 0 ? "" : texts.get(at - 1))) {
                if (!wrapped && !prose.isEmpty()) {
                    add(prose.toString(), proseLine, blocks);
                    prose.setLength(0);
                }
                proseLine = prose.isEmpty() ? runs.get(at).from() : proseLine;
                prose.append(prose.isEmpty() ? "" : " ").append(text);
            } else {
                add(prose.toString(), proseLine, blocks);
                prose.setLength(0);
                add(text, runs.get(at).from(), blocks);
            }
        }
        add(prose.toString(), proseLine, blocks);
    }

    /** Whether the first text is prose itself, and so are most of the others: paragraphs, or a sentence a line. */
    private static boolean areSentences(List<String> texts) {
        long sentences = texts.stream().filter(Block::endsASentence).count();
        return texts.size() > 2
                && Block.endsASentence(texts.get(0))
                && texts.get(0).length() > SURELY_PROSE / 4
                && sentences * 3 >= texts.size() * 2L
                && texts.stream()
                        .noneMatch(
                                text -> ByLine.isLabelled(text) || ByLine.isAbstract(text) || Names.areSeveral(text));
    }

    private static boolean isProse(String text, WrappedLines.Run run, String before) {
        return !ByLine.isByLine(text)
                && (text.length() > SURELY_PROSE
                        || (run.to() - run.from() >= LINES_OF_PROSE && text.length() > SURELY_PROSE / 2)
                        || ByLine.isAbstract(text)
                        || ByLine.isAbstractLabel(before));
    }

    /** Whether these lines have prose among them. */
    boolean hasProse(int pageWidth) {
        List<Block> blocks = new ArrayList<>();
        divide(pageWidth, blocks::add);
        return blocks.stream().anyMatch(each -> each.text().length() > SURELY_PROSE / 2);
    }

    private String text(WrappedLines.Run run) {
        return String.join(" ", lines.subList(run.from(), run.to()));
    }

    private void add(String text, int at, Consumer<Block> blocks) {
        if (!text.isBlank()) {
            blocks.accept(Block.paragraph(text, line + at, group));
        }
    }
}
