package winnow.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.library.Library;
import winnow.paper.Paper;
import winnow.report.Exports;
import winnow.report.PaperExport;
import winnow.text.Nearest;

/** {@code winnow export}: papers for other programs. */
@Command(
        name = "export",
        description = "Write the papers for other programs, on standard output or into a file.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow export --format bibtex > papers.bib",
            "  winnow export --format csv --output papers.csv   opens in a spreadsheet; no formula runs",
            "  winnow export --format ris h2o sarathi           only these",
            "",
            "What is written as json, jsonl, csv, bibtex, ris or csl-json, winnow load reads back."
        })
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PAPER", description = "Only these papers; all where none is named.")
    private List<String> asked = List.of();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "json, jsonl, csv, bibtex, ris, csl-json or markdown.")
    private String format = "";

    @Option(names = "--output", paramLabel = "FILE", description = "Write into a file.")
    private @Nullable String output;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        PaperExport export = Exports.of(format).orElseThrow(this::unknownFormat);
        Library library = session.filledLibrary();
        if (!library.hasDigest()) {
            session.terminal().tell("no digest is loaded: titles and facts are written, abstracts are not at hand");
        }
        if (output == null) {
            export.write(papers(library), session.terminal().out());
            return ExitCode.CLEAN;
        }
        try (Writer file = Files.newBufferedWriter(session.path(output), StandardCharsets.UTF_8)) {
            export.write(papers(library), file);
        }
        return ExitCode.CLEAN;
    }

    private CommandFailure unknownFormat() {
        String formats = "one of " + String.join(", ", Exports.ids());
        return CommandFailure.usage(
                "unknown format " + format,
                Nearest.to(format, Exports.ids())
                        .map(near -> "did you mean " + near + "?")
                        .orElse(formats));
    }

    private Iterator<Paper> papers(Library library) throws IOException {
        if (asked.isEmpty()) {
            return library.papers().iterator();
        }
        List<Paper> papers = new ArrayList<>();
        for (String each : asked) {
            papers.add(library.paper(session.paper(each)).orElseThrow());
        }
        return papers.iterator();
    }
}
