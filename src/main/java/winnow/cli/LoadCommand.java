package winnow.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.digest.DigestReader;
import winnow.digest.Language;
import winnow.digest.ReadAs;
import winnow.library.Library;
import winnow.paper.Finding;

/** {@code winnow load}: decodes digests into the folder's library. */
@Command(
        name = "load",
        description = "Decode digests: what was read, what was passed over, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow load papers-page.txt           a page copied off a papers site",
            "  winnow load january.md february.md    several digests become one library",
            "  winnow load --encoding GBK old.txt    a text that says nothing of its letters",
            "  winnow load --add march.ris           the new ones behind those that are loaded",
            "  winnow load --follow revised.txt      citations get the new numbers of moved sentences",
            "  curl … | winnow load -                from standard input"
        })
final class LoadCommand implements Callable<Integer> {
    private static final String MOVED = "moved-evidence";

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Digests; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "What the files are, if winnow guesses wrong: ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "What the bytes of text files stand for, if winnow guesses wrong, such as GBK or KOI8-R.")
    private String encoding = "";

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description =
                    "Of abstracts in several languages, the one to read: two letters, such as de; English if not said.")
    private String language = ReadAs.ENGLISH;

    @ArgGroup
    private @Nullable Former former;

    /** What becomes of the digest of before. */
    static final class Former {
        @Option(names = "--add", description = "Keep the papers that are loaded, and put the new ones behind them.")
        boolean add;

        @Option(names = "--replace", description = "Let the papers that are loaded go without a question.")
        boolean replace;
    }

    @Option(
            names = "--follow",
            description = "Renumber citations of moved sentences in briefs and decisions, and show the difference.")
    private boolean follow;

    @Option(names = "--accept", description = "Write reference/digest.lock.json anew: the briefs are now against this.")
    private boolean accept;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    /** The words for the formats, for the help and for completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return DigestReader.formats().iterator();
        }
    }

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.isEmpty() && !DigestReader.formats().contains(format)) {
            throw CommandFailure.usage(
                    "unknown format " + format, "the formats are " + String.join(", ", DigestReader.formats()));
        }
        if (accept && !session.workspace().hasReference()) {
            throw CommandFailure.usage("there is no reference/ here whose lock could move on", "leave out --accept");
        }
        LoadReport report = new DigestLoader(session, as(), former()).load(files);
        if (json) {
            session.printJson(report);
        } else {
            new LoadPrint(session.terminal()).print(report, follow);
        }
        if (follow && report.papers() > 0) {
            new Following(session, Library.open(session.workspace()), !json).follow();
        }
        if (accept && report.papers() > 0) {
            Path lock = session.workspace().reference().resolve("digest.lock.json");
            Files.writeString(lock, Library.open(session.workspace()).lockNow().json());
            session.terminal()
                    .tell(session.workspace().name("reference/digest.lock.json") + " now locks "
                            + Words.count(report.papers(), "paper"));
            return ExitCode.CLEAN;
        }
        return exitCode(report);
    }

    private ReadAs as() {
        if (!Language.known().contains(language)) {
            throw CommandFailure.usage(
                    "unknown language " + language, "winnow tells apart " + String.join(", ", Language.known()));
        }
        try {
            return new ReadAs(
                    format.isEmpty() ? null : format, encoding.isEmpty() ? null : Charset.forName(encoding), language);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw CommandFailure.usage(
                    "unknown encoding " + encoding, "names are UTF-8, UTF-16, windows-1252, GBK, Shift_JIS, KOI8-R, …");
        }
    }

    private DigestLoader.Former former() {
        if (former == null) {
            return DigestLoader.Former.ASKED_ABOUT;
        }
        return former.add ? DigestLoader.Former.ADDED_TO : DigestLoader.Former.REPLACED;
    }

    private int exitCode(LoadReport report) {
        boolean unread = report.files().stream().anyMatch(file -> file.format() == null);
        if (report.papers() == 0 || unread) {
            return ExitCode.NOTHING_TO_READ;
        }
        boolean clean = report.passedOver().stream().allMatch(each -> each.level() == Finding.Level.NOTE)
                && report.drift().findings().isEmpty()
                && report.decisions().stream()
                        .allMatch(each -> follow && each.rule().equals(MOVED));
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
