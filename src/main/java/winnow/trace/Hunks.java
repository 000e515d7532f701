package winnow.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import winnow.text.Source;

/**
 * Takes the changed lines of a file apart: lines a few others apart are one hunk, and a long run is cut where a
 * blank line lets another thing begin, so that each hunk is about one thing. Generated and binary files have none.
 */
final class Hunks {
    /** Unchanged lines between two that are read together; a patch shows as many around each. */
    private static final int GAP = 3;
    /** From so many lines on a blank one ends a hunk. */
    private static final int ENOUGH = 6;

    private static final int LONGEST = 40;

    private final String file;
    private final Optional<BitSet> changed;
    private final List<Hunk> hunks = new ArrayList<>();

    /**
     * For a file.
     *
     * @param changed numbers of its lines that changed; empty where all of it is new
     */
    Hunks(String file, Optional<BitSet> changed) {
        this.file = file;
        this.changed = changed;
    }

    List<Hunk> of(byte[] content) throws IOException {
        FileKind kind = FileKind.of(file, TestNames.USUAL);
        Source source = CodeText.source(file, content);
        boolean passedOver = Head.isGeneratedName(file.substring(file.lastIndexOf('/') + 1))
                || Head.saidGenerated(content, content.length) >= 0
                || source.text().indexOf('\0') >= 0;
        if (passedOver) {
            return List.of();
        }
        List<NotebookCell> cells = kind.isNotebook() ? CodeText.cells(content) : List.of();
        for (NotebookCell cell : cells) {
            cut(new Source(file, cell.text().toString()), cell::lineOfFile, kind);
        }
        if (cells.isEmpty()) {
            cut(source, line -> line, kind);
        }
        return hunks;
    }

    private void cut(Source source, IntUnaryOperator lineOfFile, FileKind kind) {
        int first = 0;
        int last = 0;
        for (int line = 1; line <= source.lines(); line++) {
            if (source.line(line).isBlank() || !isChanged(lineOfFile.applyAsInt(line))) {
                continue;
            }
            if (first > 0 && ends(source, first, last, line)) {
                add(source, first, last, lineOfFile, kind);
                first = 0;
            }
            first = first == 0 ? line : first;
            last = line;
        }
        if (first > 0) {
            add(source, first, last, lineOfFile, kind);
        }
    }

    /** Whether the next changed line is read apart from those before it. */
    private static boolean ends(Source source, int first, int last, int next) {
        int lines = last - first + 1;
        boolean blank = next > 1 && source.line(next - 1).isBlank();
        return next - last > GAP + 1 || lines >= LONGEST || (lines >= ENOUGH && blank);
    }

    private boolean isChanged(int line) {
        return changed.isEmpty() || changed.get().get(line);
    }

    private void add(Source source, int first, int last, IntUnaryOperator lineOfFile, FileKind kind) {
        hunks.add(new Hunk(
                file,
                lineOfFile.applyAsInt(first),
                lineOfFile.applyAsInt(last),
                kind.language().text(),
                source,
                first,
                last));
    }
}
