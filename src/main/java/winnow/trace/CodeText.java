package winnow.trace;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.DecodedReader;
import winnow.text.Source;

/**
 * The text around a line of code, whatever its encoding and its line ends; of a notebook, the cell.
 *
 * @param source the text, its lines ended by {@code \n}
 * @param line the line in it, from 1; it may lie behind the last one
 */
public record CodeText(Source source, int line) {
    private static final Pattern PLACE = Pattern.compile(
            "(.+?):(?:cell\\s*([1-9][0-9]{0,6}):line\\s*([1-9][0-9]{0,8})|([0-9]{1,8})(?::[0-9]{0,9}){0,2}:?)");

    /** {@code FILE:LINE}, {@code FILE:LINE:COLUMN} or {@code FILE:cell 3:line 2}, as a person types it. */
    public record Asked(String file, int cell, int line) {

        /** Empty when the text is none of these. */
        public static Optional<Asked> of(String typed) {
            Matcher place = PLACE.matcher(typed);
            if (!place.matches()) {
                return Optional.empty();
            }
            boolean cell = place.group(2) != null;
            return Optional.of(new Asked(
                    place.group(1),
                    cell ? Integer.parseInt(place.group(2)) : 0,
                    Integer.parseInt(cell ? place.group(3) : place.group(4))));
        }
    }

    /** Reads it; a notebook's line is one of the file, or of the cell that was asked for. */
    public static CodeText read(Path file, Asked asked) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (FileKind.of(asked.file(), TestNames.USUAL).isNotebook()) {
            Optional<CodeText> cell = cell(bytes, asked);
            if (cell.isPresent()) {
                return cell.get();
            }
        }
        return new CodeText(source(asked.file(), bytes), asked.line());
    }

    /** The line of the file where a line of a cell begins; 0 where there is none. */
    public static int lineOfFile(Path file, Asked asked) throws IOException {
        if (asked.cell() == 0) {
            return asked.line();
        }
        NotebookReader reader = reader(Files.readAllBytes(file));
        boolean there = reader.read() && asked.cell() <= reader.cells().size();
        return there ? reader.cells().get(asked.cell() - 1).lineOfFile(asked.line()) : 0;
    }

    /** The cells of a notebook; empty where it is none. */
    static List<NotebookCell> cells(byte[] bytes) throws IOException {
        NotebookReader reader = reader(bytes);
        return reader.read() ? reader.cells() : List.of();
    }

    /** A text as it is counted in lines. */
    static Source source(String name, byte[] bytes) throws IOException {
        return new Source(name, ended(text(bytes)));
    }

    private static NotebookReader reader(byte[] bytes) {
        return new NotebookReader(
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)));
    }

    private static Optional<CodeText> cell(byte[] bytes, Asked asked) throws IOException {
        NotebookReader reader = reader(bytes);
        if (!reader.read()) {
            return Optional.empty();
        }
        int number = 0;
        for (NotebookCell cell : reader.cells()) {
            number++;
            int line = asked.cell() == 0 ? cell.lineAt(asked.line()) : asked.cell() == number ? asked.line() : 0;
            if (line > 0) {
                return Optional.of(
                        new CodeText(new Source(asked.file(), ended(cell.text().toString())), line));
            }
        }
        return Optional.empty();
    }

    private static String text(byte[] bytes) throws IOException {
        if (Head.isShiftJis(bytes, bytes.length)) {
            return new String(bytes, Charset.forName("windows-31j"));
        }
        try (Reader reader = new DecodedReader(new ByteArrayInputStream(bytes))) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    private static String ended(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
