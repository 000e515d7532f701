package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.library.Library;
import winnow.library.PaperLookup;
import winnow.trace.CodeText;

/**
 * What a person asks the trace for. What exists is a path; else a line of a file, or a reference.
 *
 * @param paths what is read; empty for all of the folder
 * @param lines the lines asked about
 * @param references the sentences, parts and papers asked about
 */
record TraceQuestion(List<Path> paths, List<Line> lines, List<String> references) {
    private static final Pattern REFERENCE = Pattern.compile(
            "([^#/]{1,200})(?:(#)s?([1-9][0-9]{0,4})(?:@[0-9a-f]{12})?" + "|/([a-z0-9]+(?:-[a-z0-9]+)*))");

    /** A line of a file, the file as the trace names it. */
    record Line(String file, int line) {}

    static TraceQuestion of(List<String> asked, Session session, Library library) throws IOException {
        TraceQuestion question = new TraceQuestion(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Path root = session.workspace().root().toAbsolutePath().normalize();
        Path here = session.path("").toAbsolutePath().normalize();
        for (String each : asked) {
            Path path = path(each, session);
            Optional<CodeText.Asked> line =
                    CodeText.Asked.of(each).filter(place -> Files.isRegularFile(path(place.file(), session)));
            if (Files.exists(path)) {
                question.paths.add(path);
            } else if (line.isPresent()) {
                Path file = path(line.get().file(), session);
                question.lines.add(new Line(name(root, here, file), CodeText.lineOfFile(file, line.get())));
            } else if (!question.refers(each, library)) {
                question.paths.add(path);
            }
        }
        return question;
    }

    /** A name that the locale cannot write names no file; Java would fail over it. */
    private static Path path(String typed, Session session) {
        try {
            return session.path(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw CommandFailure.usage(
                    "the locale of this shell cannot write " + typed, "set LC_ALL to C.UTF-8, and type it again");
        }
    }

    private static String name(Path root, Path here, Path file) {
        Path named = file.startsWith(root) ? here.relativize(file) : file;
        return named.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private boolean refers(String asked, Library library) {
        Matcher form = REFERENCE.matcher(asked);
        if (!form.matches()) {
            return references.addAll(library.names().stream()
                    .map(paper -> paper.id().value())
                    .filter(asked::equals)
                    .toList());
        }
        PaperLookup lookup = library.find(form.group(1));
        if (lookup.id() == null) {
            if (form.group(2) != null) {
                throw CommandFailure.usage(lookup.problem(), "type winnow papers for all of them");
            }
            return false;
        }
        return references.add(lookup.id() + (form.group(2) == null ? "/" + form.group(4) : "#s" + form.group(3)));
    }

    boolean asksForPlaces() {
        return !lines.isEmpty() || !references.isEmpty();
    }
}
