package winnow.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes a manual page in AsciiDoc for winnow and for each of its commands, for a release. */
final class ManPages {
    private ManPages() {}

    /**
     * Writes the pages.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) throws IOException {
        Terminal silent = new Terminal(
                new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false, Map.of());
        CommandLine all = WinnowCommand.allCommands(new Session(Path.of(""), silent, InputStream.nullInputStream()));
        CommandSpec[] specs = Stream.concat(
                        Stream.of(all), all.getSubcommands().values().stream().distinct())
                .map(CommandLine::getCommandSpec)
                .toArray(CommandSpec[]::new);
        int code = ManPageGenerator.generateManPage(new File(args[0]), null, new boolean[0], true, specs);
        if (code != 0) {
            throw new IOException("no manual pages: code " + code);
        }
    }
}
