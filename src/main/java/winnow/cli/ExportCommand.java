package winnow.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.report.Exports;
import winnow.report.PaperExport;
import winnow.text.Nearest;

/** {@code winnow export}: the papers for another program. */
@Command(
        name = "export",
        description = "Write the papers for another program: a reference manager, a spreadsheet, a script.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow export --output papers.bib                  the format goes by the file's ending",
            "  winnow export --format csv --output papers.csv     for a spreadsheet; no cell is a formula",
            "  winnow export --format ris --topic kv-cache        some of them, to standard output",
            "  winnow export --format jsonl h2o sarathi           these two, one a line",
            "",
            "What is written in any format, winnow load reads back."
        })
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, jsonl, csv, bibtex, ris, csl-json or markdown.")
    private String format = "";

    @Option(names = "--output", paramLabel = "FILE", description = "Where to; standard output if not said.")
    private @Nullable String output;

    @Parameters(arity = "0..*", paramLabel = "PAPER", description = "Only these papers; all where none is named.")
    private List<String> asked = List.of();

    @Mixin
    private PaperFilter filter = new PaperFilter();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        PaperExport form = form();
        Library library = session.filledLibrary();
        Function<Profile, Paper> paper = form.isOfDecodedFacts() ? Profile::paper : Profile::paperWithBrief;
        Set<PaperId> named = named();
        Counted papers = new Counted(filter.of(library)
                .filter(profile -> named.isEmpty() || named.contains(profile.id()))
                .map(paper)
                .iterator());
        if (!library.hasDigest()) {
            session.terminal().tell("no digest is loaded: titles and facts are written, abstracts are not at hand");
        }
        boolean file = output != null && !output.equals("-");
        if (file) {
            write(form, papers, session.path(String.valueOf(output)));
        } else {
            Exports.write(form, papers, session.terminal().screen());
        }
        if (file || papers.count == 0) {
            String of = papers.count == library.size() ? "" : papers.count + " of ";
            session.terminal()
                    .tell((file ? output + ": " : "") + of + Words.count(library.size(), "paper") + filter.said());
        }
        return ExitCode.CLEAN;
    }

    private Set<PaperId> named() throws IOException {
        Set<PaperId> named = new HashSet<>();
        for (String each : asked) {
            named.add(session.paper(each));
        }
        return named;
    }

    private PaperExport form() {
        String wanted = format.isEmpty() && output != null ? Exports.idOf(output) : format;
        String known = "the formats are " + String.join(", ", Exports.ids());
        if (wanted.isEmpty()) {
            String what = output == null ? "in which format?" : "the ending of " + output + " names no format";
            throw CommandFailure.usage(what, "say it with --format; " + known);
        }
        return Exports.of(wanted)
                .orElseThrow(() -> CommandFailure.usage(
                        "unknown format " + wanted,
                        Nearest.to(wanted, Exports.ids())
                                .map(near -> "did you mean " + near + "?")
                                .orElse(known)));
    }

    /** A file is there whole or not at all; a link is followed, a pipe or device is written to as it is. */
    private static void write(PaperExport form, Iterator<Paper> papers, Path named) throws IOException {
        Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        boolean replaced = !Files.exists(file) || Files.isRegularFile(file);
        Path target = replaced ? file.resolveSibling(file.getFileName() + ".part") : file;
        try {
            try (Writer out = Files.newBufferedWriter(target)) {
                Exports.write(form, papers, out);
            }
            if (replaced) {
                Files.move(target, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            if (replaced) {
                Files.deleteIfExists(target);
            }
        }
    }

    /** Papers on their way out, counted. */
    private static final class Counted implements Iterator<Paper> {
        private final Iterator<Paper> papers;
        private int count;

        Counted(Iterator<Paper> papers) {
            this.papers = papers;
        }

        @Override
        public boolean hasNext() {
            return papers.hasNext();
        }

        @Override
        public Paper next() {
            count++;
            return papers.next();
        }
    }
}
