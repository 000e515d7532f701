package winnow.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.library.Library;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.paper.SentenceRef;
import winnow.search.Answer;
import winnow.search.Answer.Candidate;
import winnow.search.Answer.Strength;
import winnow.search.CodeExcerpt;
import winnow.search.SecondOpinion;
import winnow.search.Why;
import winnow.text.RepairedText;
import winnow.text.Source;
import winnow.text.Span;
import winnow.trace.CodeText;

/** {@code winnow why}: which abstract, which sentence, a feature comes from. */
@Command(
        name = "why",
        description = "Which abstract, which sentence, a feature comes from; says when none explains it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow why \"drop cached tokens that nobody attends to\"",
            "  winnow why --from src/Cache.java:42     the comment or code around a line",
            "  winnow why - < features.txt             a whole list, one a line"
        })
final class WhyCommand implements Callable<Integer> {
    /** What a person may want to look through where none is sure. */
    private static final int MANY = 10;

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The feature; - reads a list, one a line.")
    private List<String> text = List.of();

    @Option(names = "--from", paramLabel = "FILE:LINE", description = "Take the text at a line of code.")
    private @Nullable String from;

    @Option(names = "--top", paramLabel = "N", defaultValue = "3", description = "So many candidates; 3 when not said.")
    private int top;

    @Option(names = "--no-briefs", description = "Answer from titles and abstracts alone.")
    private boolean noBriefs;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    WhyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw CommandFailure.usage("--top " + top, "ask for one candidate at least, as in --top 10");
        }
        List<String> features = features();
        Library library = session.filledLibrary();
        Why why = session.libraries().why(library, !noBriefs, () -> Why.of(library, !noBriefs, opinion(library)));
        List<Answer> answers = features.stream().map(each -> why.ask(each, top)).toList();
        if (json) {
            session.printJson(answers);
            return ExitCode.CLEAN;
        }
        for (Answer answer : answers) {
            print(answer, library, answers.size() > 1 || from != null);
        }
        return ExitCode.CLEAN;
    }

    private SecondOpinion opinion(Library library) {
        Terminal terminal = session.terminal();
        return SecondOpinion.of(
                library.workspace().store(),
                System.getenv(),
                (done, all) -> terminal.progress(done == all ? "" : "meaning: " + done + " of " + all + " texts"),
                terminal::tell);
    }

    private List<String> features() throws IOException {
        if (from != null) {
            return List.of(excerpt(from));
        }
        if (text.equals(List.of("-"))) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(session.input(), StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        if (text.isEmpty()) {
            throw CommandFailure.usage("why what?", "type the feature, or --from FILE:LINE");
        }
        return List.of(String.join(" ", text));
    }

    private String excerpt(String place) throws IOException {
        CodeText.Asked asked = CodeText.Asked.of(place)
                .orElseThrow(
                        () -> CommandFailure.usage("not FILE:LINE: " + place, "for example --from src/Cache.java:42"));
        CodeText code = CodeText.read(session.path(asked.file()), asked);
        Source source = code.source();
        if (code.line() < 1 || code.line() > source.lines()) {
            throw CommandFailure.nothingToRead(
                    asked.file() + " has no line " + code.line(), "its last line is " + source.lines());
        }
        String words = CodeExcerpt.at(source, code.line());
        if (words.isEmpty()) {
            throw CommandFailure.nothingToRead(place + " is empty", "name a line with code or a comment");
        }
        return words;
    }

    private void print(Answer answer, Library library, boolean repeat) {
        Terminal terminal = session.terminal();
        if (repeat) {
            terminal.paragraph(Ink.FAINT.on("“" + answer.query() + "”"), "", "");
        }
        terminal.println(Ink.STRONG.on(verdict(answer.strength())) + Ink.FAINT.on(explained(answer) + heard(answer)));
        boolean whole = answer.strength() != Strength.NONE;
        for (Candidate candidate : answer.candidates()) {
            print(candidate, library, whole);
            whole = answer.strength() == Strength.POSSIBLE;
        }
        if (answer.candidates().isEmpty()) {
            terminal.println(" nothing here shares a word with it");
        }
    }

    private static String verdict(Strength strength) {
        return strength == Strength.NONE ? "none of these" : strength.word();
    }

    /** Which model was heard beside the words. */
    private static String heard(Answer answer) {
        return answer.meaning() == null ? "" : " (" + answer.meaning() + ")";
    }

    private String explained(Answer answer) {
        return switch (answer.strength()) {
            case STRONG, LIKELY -> "";
            case POSSIBLE ->
                ": read the sentences; one of them may say it" + (top < MANY ? "; --top " + MANY + " shows more" : "");
            case NONE -> answer.candidates().isEmpty() ? "" : ": no abstract here explains it; the nearest are";
        };
    }

    private void print(Candidate candidate, Library library, boolean whole) {
        Terminal terminal = session.terminal();
        Integer sentence = candidate.sentence();
        String ref =
                sentence == null ? candidate.paper().value() : new SentenceRef(candidate.paper(), sentence).toString();
        Paper paper = library.paper(candidate.paper()).orElseThrow();
        String title = RepairedText.of(paper.title()).text();
        String part = candidate.part();
        terminal.println(" " + Ink.NAME.on(ref) + (part == null ? "" : "  part " + part)
                + Ink.FAINT.on("  score " + candidate.score()));
        if (whole) {
            terminal.paragraph(title, "   ", "   ");
            String words = sentence == null
                    ? ""
                    : paper.sentence(sentence).map(Sentence::text).orElse("");
            if (!words.isEmpty()) {
                RepairedText readable = RepairedText.of(words);
                List<Span> marks =
                        candidate.marks().stream().map(readable::repaired).toList();
                terminal.paragraph("“" + Marked.text(readable.text(), marks) + "”", "   ", "   ");
            }
        }
        if (!candidate.matched().isEmpty()) {
            terminal.paragraph(Ink.FAINT.on("matched: " + String.join(", ", candidate.matched())), "   ", "   ");
        }
    }
}
