package winnow.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import winnow.text.HiddenSigns;

/**
 * Where a command prints: results on standard output, everything else on standard error. Control
 * characters of a text never come through, colour only where there is a terminal and {@code NO_COLOR} is
 * not set.
 */
final class Terminal {
    private static final int NARROWEST = 40;
    private static final int DEFAULT_WIDTH = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private final boolean colour;
    private final int width;

    /**
     * Opens a terminal.
     *
     * @param interactive whether a person looks at standard output
     * @param environment variables; {@code NO_COLOR}, {@code COLUMNS} and {@code TERM} are looked at
     */
    Terminal(PrintWriter out, PrintWriter err, boolean interactive, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.colour = interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        this.width = width(environment.getOrDefault("COLUMNS", ""));
    }

    private static int width(String columns) {
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(Character::isDigit);
        return number ? Math.max(NARROWEST, Integer.parseInt(columns)) : DEFAULT_WIDTH;
    }

    boolean isInteractive() {
        return interactive;
    }

    int width() {
        return width;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void println(String line) {
        out.println(shown(line));
    }

    void println() {
        out.println();
    }

    /** A line on standard error. */
    void tell(String line) {
        err.println(shown(line));
        err.flush();
    }

    /** A line on standard error that the next one overwrites; nothing in a pipe. */
    void progress(String line) {
        if (interactive) {
            err.print("\r\u001b[K" + shown(line));
            err.flush();
        }
    }

    /** Standard output for a text that another program reads; a person sees it without control characters. */
    Writer screen() {
        return !interactive
                ? out
                : new FilterWriter(out) {
                    @Override
                    public void write(char[] text, int offset, int length) throws IOException {
                        write(String.valueOf(text, offset, length), 0, length);
                    }

                    @Override
                    public void write(String text, int offset, int length) throws IOException {
                        out.write(shown(text.substring(offset, offset + length)));
                    }

                    @Override
                    public void write(int c) throws IOException {
                        out.write(shown(String.valueOf((char) c)));
                    }
                };
    }

    /** Text over several lines of the terminal's width, each but the first behind an indentation. */
    void paragraph(String text, String first, String others) {
        List<String> lines = wrapped(text, width - Math.max(length(first), length(others)));
        for (int at = 0; at < lines.size(); at++) {
            println((at == 0 ? first : others) + lines.get(at));
        }
    }

    /** Words of a text in lines of at most so many columns; a longer word has a line of its own. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Text cut to a number of columns, with an ellipsis where something is missing. */
    static String cut(String text, int columns) {
        return text.length() <= columns ? text : text.substring(0, Math.max(0, columns - 1)) + "…";
    }

    /** Text cut to a number of columns for a person; whole in a pipe, where another program reads it. */
    String fitted(String text, int columns) {
        return interactive ? cut(text, columns) : text;
    }

    /** The same filled with blanks to that number. */
    String column(String text, int columns) {
        return padded(fitted(text, columns), columns);
    }

    /** Text filled with blanks to a number of columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - length(text)));
    }

    private static int length(CharSequence text) {
        return (int) text.chars().filter(c -> !Ink.isMark((char) c)).count();
    }

    private String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Ink.isMark(c)) {
                shown.append(colour ? Ink.sequence(c) : "");
            } else {
                shown.append(HiddenSigns.isHidden(c) || c == '\r' ? '\uFFFD' : c);
            }
        }
        return shown.toString();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
