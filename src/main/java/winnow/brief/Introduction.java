package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import winnow.text.Source;

/**
 * What stands before the first section: claim, what refutes it, what the paper is.
 *
 * @param claim {@code null} when there is none
 * @param refutedIf empty when nobody said
 * @param statements the claim and what the paper is
 */
record Introduction(@Nullable Statement claim, String refutedIf, List<Statement> statements) {
    private static final String CLAIM = "Claim:";
    private static final String REFUTED = "Refuted if:";

    /** Reads the first blocks of a document. */
    static Introduction of(Source source, int behind, Node document) {
        Statement claim = null;
        String refutedIf = "";
        List<Statement> statements = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null && !isSection(node); node = node.getNext()) {
            List<SourceSpan> rest = new ArrayList<>();
            for (SourceSpan span : node.getSourceSpans()) {
                BlockText line = BlockText.of(source, behind, List.of(span));
                if (line.text().startsWith(CLAIM)) {
                    String text = " ".repeat(CLAIM.length()) + line.text().substring(CLAIM.length());
                    List<Statement> said = Marks.statements("", line, text);
                    statements.addAll(said);
                    claim = claim == null && !said.isEmpty() ? said.get(0) : claim;
                } else if (line.text().startsWith(REFUTED)) {
                    refutedIf = Marks.unmarked(line.text().substring(REFUTED.length()));
                } else {
                    rest.add(span);
                }
            }
            BlockText block = BlockText.of(source, behind, rest);
            statements.addAll(Marks.statements("", block, block.text()));
        }
        return new Introduction(claim, refutedIf, statements);
    }

    private static boolean isSection(Node node) {
        return node instanceof Heading heading && heading.getLevel() == 2;
    }
}
