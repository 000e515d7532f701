package winnow.trace;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a Jupyter notebook (nbformat 3 and 4) with the place of each character in the file.
 * Outputs, metadata and attachments are passed over as they stream by. What is not quite JSON is read as far
 * as it makes sense.
 */
final class NotebookReader {
    private static final int MOST = 1 << 25;

    private final Reader in;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<NotebookCell> cells = new ArrayList<>();
    private String language = "";
    private int size;
    private int next;
    private int line = 1;
    private int column = 0;

    /** An object or array that is open. */
    private static final class Level {
        private final boolean array;
        private String key = "";

        Level(boolean array) {
            this.array = array;
        }
    }

    NotebookReader(Reader in) {
        this.in = in;
    }

    /** Reads to the end; false when it is no notebook. */
    boolean read() throws IOException {
        next = take();
        skipBlanks();
        if (next != '{') {
            return false;
        }
        while (next >= 0) {
            switch (next) {
                case '{', '[' -> open(next == '[');
                case '}', ']' -> {
                    levels.poll();
                    next = take();
                }
                case '"' -> string();
                default -> next = take();
            }
        }
        return !cells.isEmpty() || !language.isEmpty();
    }

    private void open(boolean array) throws IOException {
        if (!array && isIn("cells") && levels.peek() != null && levels.peek().array) {
            cells.add(new NotebookCell());
        }
        levels.push(new Level(array));
        next = take();
    }

    /** Whether the innermost named value is of this name, at the depth where notebooks have it. */
    private boolean isIn(String name) {
        int depth = 0;
        for (Level level : levels) {
            if (!level.array) {
                return level.key.equals(name) && depth <= 1;
            }
            depth++;
        }
        return false;
    }

    private void string() throws IOException {
        Level level = levels.peek();
        boolean inCell = !cells.isEmpty() && cellDepth() == 1;
        NotebookCell cell = cells.isEmpty() ? new NotebookCell() : cells.get(cells.size() - 1);
        boolean source = inCell && (isIn("source") || isIn("input"));
        if (source && size < MOST) {
            cell.anchor(line, column + 1);
            int before = cell.text().length();
            text(cell.text(), cell);
            size += cell.text().length() - before;
            return;
        }
        StringBuilder text = new StringBuilder();
        text(text, null);
        skipBlanks();
        if (level != null && !level.array && next == ':') {
            level.key = text.toString();
            next = take();
        } else if (inCell && isIn("cell_type")) {
            cell.type(text.toString());
        } else if (isIn("language") || (isIn("name") && parentIs("language_info"))) {
            language = language.isEmpty() || isIn("name") ? text.toString() : language;
        }
    }

    /** How many objects lie between the innermost and the list of cells; 1 directly within a cell. */
    private int cellDepth() {
        int objects = 0;
        for (Level level : levels) {
            if (!level.array) {
                if (level.key.equals("cells")) {
                    return objects;
                }
                objects++;
            }
        }
        return -1;
    }

    private boolean parentIs(String name) {
        return levels.stream().filter(level -> !level.array).skip(1).limit(1).anyMatch(level -> level.key.equals(name));
    }

    /** Reads a string behind its opening quote; where a cell is given, notes where its characters stand. */
    private void text(StringBuilder text, @Nullable NotebookCell cell) throws IOException {
        boolean kept = cell != null;
        next = take();
        while (next >= 0 && next != '"') {
            char c = (char) next;
            boolean escaped = c == '\\';
            if (escaped) {
                c = escape();
            }
            if (kept || text.length() < 80) {
                text.append(c);
            }
            next = take();
            if (escaped && cell != null) {
                cell.anchor(line, column);
            }
        }
        next = take();
    }

    private char escape() throws IOException {
        int c = take();
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> (char) Math.max(c, ' ');
        };
    }

    private char unicode() throws IOException {
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
            code = code * 16 + Math.max(0, Character.digit(take(), 16));
        }
        return (char) code;
    }

    private void skipBlanks() throws IOException {
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            next = take();
        }
    }

    private int take() throws IOException {
        if (next == '\n') {
            line++;
            column = 0;
        }
        int c = in.read();
        column++;
        next = c;
        return c;
    }

    List<NotebookCell> cells() {
        return cells;
    }

    /** The language of code cells; Python where the notebook does not say. */
    Language language() {
        return language.isEmpty() ? Languages.PYTHON : FileNames.named(language);
    }
}
