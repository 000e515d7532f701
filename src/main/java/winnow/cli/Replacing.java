package winnow.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import winnow.library.Library;
import winnow.library.StoreMeta;
import winnow.library.StoreMeta.DigestFile;

/** Asks before a digest goes for one that has few of its papers. */
final class Replacing {
    private final Session session;

    Replacing(Session session) {
        this.session = session;
    }

    /** Returns when the digest of before may go. */
    void ask(Library before, LoadIntake intake, List<DigestFile> digests) throws IOException {
        if (!before.hasDigest() || before.size() > LoadIntake.MOST_TITLES) {
            return;
        }
        long kept = before.names().stream()
                .filter(paper -> intake.has(paper.title()))
                .count();
        if (kept * 2 >= before.size()) {
            return;
        }
        String what = "the " + Words.count(before.size(), "paper") + " of "
                + files(before.meta().orElseThrow().files())
                + " would go for " + Words.count(intake.papers(), "paper") + " of " + files(digests) + ", which has "
                + (kept == 0 ? "none" : "only " + kept) + " of them";
        if (!session.terminal().isInteractive() || !agreed(what)) {
            throw CommandFailure.refused(
                    what + "; nothing was changed",
                    "--add keeps them and puts the new ones behind, --replace lets them go");
        }
    }

    private static String files(List<DigestFile> files) {
        return files.stream().map(StoreMeta.DigestFile::name).collect(Collectors.joining(", "));
    }

    private boolean agreed(String what) throws IOException {
        session.terminal().tell(what + ". Replace them? [y/N]");
        String answer = new BufferedReader(new InputStreamReader(session.input(), StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
