package winnow.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs winnow in a folder as a person would, and keeps what it said. */
public record Cli(int code, String out, String err) {

    public static Cli run(Path folder, String... arguments) {
        return run(folder, "", false, arguments);
    }

    /** The same with something on standard input, and perhaps a person looking at the output. */
    static Cli run(Path folder, String input, boolean interactive, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), interactive, Map.of("COLUMNS", "100"));
        Session session =
                new Session(folder, terminal, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        int code = CommandLineFace.run(arguments, session);
        return new Cli(code, out.toString(), err.toString());
    }
}
