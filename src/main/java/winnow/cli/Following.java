package winnow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.decision.SafeFile;
import winnow.decision.UnifiedDiff;
import winnow.library.Library;
import winnow.paper.Finding;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.Sentence;
import winnow.trace.Tag;
import winnow.trace.Target;
import winnow.trace.TreeScan;
import winnow.trace.TreeScanner;

/**
 * Gives citations of moved sentences their new numbers, in the team's briefs and in {@code decisions.md}. The
 * difference is shown, and every other byte stays.
 */
final class Following {
    private static final Pattern IN_BRIEF = Pattern.compile("\\[s(\\d{1,4})\\]");
    private static final Pattern IN_LOG =
            Pattern.compile("(?<![\\w-])([a-z0-9][a-z0-9-]{0,200})#s(\\d{1,5})(?:@([0-9a-f]{12}))?(?![\\w@])");

    private final Session session;
    private final Library library;
    private final Map<PaperId, Map<Integer, Integer>> moves;
    private final boolean shown;
    private int changed;

    /** @param shown whether the difference goes to standard output */
    Following(Session session, Library library, boolean shown) throws IOException {
        this.session = session;
        this.library = library;
        this.shown = shown;
        this.moves = library.moves();
    }

    void follow() throws IOException {
        for (Brief brief : library.reference().briefs().values()) {
            Map<Integer, Integer> moved = moves.getOrDefault(brief.id(), Map.of());
            if (library.reference().isOwn(brief) && !moved.isEmpty()) {
                SafeFile file = SafeFile.at(session.path(brief.file()));
                write(file, brief.file(), renumbered(file.read(), moved));
            }
        }
        SafeFile log = SafeFile.log(session.workspace());
        write(log, log.source().name(), renumbered(log.read()));
        library.follow();
        session.terminal()
                .tell(
                        changed == 0
                                ? "no citation in a brief or in decisions.md had to follow"
                                : "citations followed in " + Words.count(changed, "file"));
        tellCode();
    }

    /** Code is the team's to change; a tag without a pin would from now on point at another sentence, unseen. */
    private void tellCode() throws IOException {
        TreeScan scan = new TreeScanner(session.workspace().root()).scan(List.of(Path.of(".")));
        for (Tag tag : scan.tags()) {
            Target target = tag.target();
            int now = number(target.paper(), target.sentence(), target.pin());
            if (target.part() == null && now != target.sentence()) {
                String before = target.paper() + "#s" + target.sentence();
                FindingLines.tell(
                        Finding.warning(
                                "moved-tag",
                                tag.at(),
                                before + " is now s" + now,
                                "write @paper " + target.paper() + "#s" + now),
                        session.terminal());
            }
        }
    }

    private void write(SafeFile file, String name, String text) throws IOException {
        String before = file.read();
        if (!before.equals(text)) {
            if (shown) {
                DiffPrint.print(UnifiedDiff.of(name, before, text), session.terminal());
            }
            file.write(text);
            changed++;
        }
    }

    private static String renumbered(String brief, Map<Integer, Integer> moved) {
        return IN_BRIEF.matcher(brief).replaceAll(cited -> {
            int number = Integer.parseInt(cited.group(1));
            return moved.containsKey(number) ? "[s" + moved.get(number) + "]" : cited.group();
        });
    }

    private String renumbered(String log) {
        return IN_LOG.matcher(log).replaceAll(this::renumbered);
    }

    private String renumbered(MatchResult cited) {
        PaperId paper = new PaperId(cited.group(1));
        int number = Integer.parseInt(cited.group(2));
        String pin = cited.group(3);
        int now = number(paper, number, pin == null ? null : new Fingerprint(pin));
        return now == number ? cited.group() : paper + "#s" + now + (pin == null ? "" : "@" + pin);
    }

    /** Where the pinned words are today; without a pin, or without those words, where the sentence went. */
    private int number(PaperId paper, int number, @Nullable Fingerprint pin) {
        if (pin != null) {
            var same = library.paper(paper).stream()
                    .flatMap(found -> found.sentences().stream())
                    .filter(sentence -> sentence.fingerprint().equals(pin))
                    .mapToInt(Sentence::n)
                    .boxed()
                    .toList();
            if (!same.isEmpty()) {
                return same.contains(number) ? number : same.get(0);
            }
        }
        return moves.getOrDefault(paper, Map.of()).getOrDefault(number, number);
    }
}
