package winnow.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.library.Library;
import winnow.report.ReviewMarkdown;
import winnow.review.Review;
import winnow.review.Reviewer;
import winnow.search.Why;

/** {@code winnow review}: a change, hunk by hunk. */
@Command(
        name = "review",
        description = "A change, hunk by hunk: the sentences it may come from, whether the decision covers them, and"
                + " the tags that are missing or wrong.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow review                  what is not committed yet",
            "  winnow review main             what a branch brings, from where it left main",
            "  winnow review main...topic     the same of another branch",
            "  winnow review main --markdown  a comment for a pull request",
            "",
            "Exit codes: 0 clean, 1 findings, 2 usage, 3 nothing to read."
        })
final class ReviewCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "REV",
            defaultValue = "HEAD",
            description = "What changed since a branch left REV, or in A...B; since the last commit if not said.")
    private String since = "HEAD";

    @ArgGroup
    private @Nullable Form form;

    /** What is printed, when not text. */
    static final class Form {
        @Option(names = "--json", description = "Print JSON with stable keys.")
        boolean json;

        @Option(names = "--markdown", description = "Print Markdown for a comment at a pull request.")
        boolean markdown;
    }

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Library library = session.filledLibrary();
        Why why = session.libraries().why(library, true, () -> Why.of(library, true));
        Reviewer reviewer = new Reviewer(library, why);
        Review review = review(reviewer).named(session.workspace()::name);
        if (form == null) {
            new ReviewPrint(session.terminal(), review).print();
        } else if (form.json) {
            session.printJson(review);
        } else {
            session.terminal().out().print(ReviewMarkdown.of(review));
        }
        return review.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private Review review(Reviewer reviewer) {
        try {
            return reviewer.review(since);
        } catch (IOException e) {
            throw CommandFailure.nothingToRead(
                    String.valueOf(e.getMessage()), "winnow review REV names a commit of a git repository");
        }
    }
}
