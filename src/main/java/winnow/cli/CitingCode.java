package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import winnow.library.Library;
import winnow.paper.PaperId;
import winnow.trace.TracedTag;
import winnow.trace.WorkspaceTrace;

/**
 * The lines of the folder that refer to a paper. They are looked for where the folder is a project's, with a
 * decision log or under git, and not in, say, somebody's home.
 */
final class CitingCode {
    private static final int SHOWN = 8;

    private final Session session;

    CitingCode(Session session) {
        this.session = session;
    }

    /** Those that refer to a paper, or to a sentence or part of it. */
    List<TracedTag> of(Library library, String reference) throws IOException {
        boolean project = Files.exists(library.workspace().decisions())
                || Files.exists(library.workspace().root().resolve(".git"));
        return project
                ? new WorkspaceTrace(library)
                        .trace()
                        .named(session.workspace()::name)
                        .of(reference)
                : List.of();
    }

    /** What a tag says of the code beside it, of what, and in which words. */
    static String said(TracedTag tag) {
        String words = tag.words().isEmpty() ? "" : Ink.FAINT.on(" " + Terminal.cut(tag.words(), 60));
        return claimed(tag) + " " + tag.ref() + words;
    }

    /** What a tag says of the code beside it. */
    static String claimed(TracedTag tag) {
        return switch (tag.claim()) {
            case BUILD -> "builds";
            case TEST -> "checks";
            case DOCUMENTED -> "describes";
            case SKIP -> "leaves out";
        };
    }

    /** Prints them; nothing when there are none. */
    void print(PaperId paper, List<TracedTag> tags) {
        if (tags.isEmpty()) {
            return;
        }
        Terminal terminal = session.terminal();
        terminal.println();
        terminal.println(Ink.STRONG.on("Code"));
        tags.stream().limit(SHOWN).forEach(tag -> terminal.println(" - " + tag.where() + " " + said(tag)));
        if (tags.size() > SHOWN) {
            terminal.println(Ink.FAINT.on("   and " + (tags.size() - SHOWN) + " more: winnow trace " + paper));
        }
    }
}
