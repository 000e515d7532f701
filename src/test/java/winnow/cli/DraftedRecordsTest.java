package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.Shared;
import winnow.decision.DecisionCheck;
import winnow.decision.DecisionLog;
import winnow.decision.Drafting;
import winnow.decision.Edited;
import winnow.decision.KnownToday;
import winnow.decision.Pick;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.order.Ranker;
import winnow.order.Ranking;
import winnow.order.Team;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.text.RepairedText;
import winnow.text.Source;

/** A record for every paper of the real digest. */
class DraftedRecordsTest {
    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        Path digest = folder.resolve("papers-page.txt");
        Files.copy(Shared.file("digest/papers-page.txt"), digest);
        Cli.run(folder, "load", "papers-page.txt");
    }

    @Test
    void every_record_reads_back_without_a_finding_and_copies_no_sentence() throws IOException {
        holds(Library.open(new Workspace(folder)));
    }

    @Test
    void neither_does_a_record_of_a_paper_without_a_brief() throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        holds(Library.open(new Workspace(folder)));
    }

    private static void holds(Library library) throws IOException {
        Ranking ranking = Ranker.rank(library, Team.defaults());
        Drafting drafting = new Drafting(library, ranking);
        KnownToday known = KnownToday.of(library, ranking);
        Set<String> runs = runs(library);
        Source empty = new Source("decisions.md", "");
        for (Paper paper : library.papers()) {
            Edited edited = drafting.write(empty, Pick.of(paper.id(), "we say so"));
            assertThat(edited).as("%s", edited).isInstanceOf(Edited.Change.class);
            String record = ((Edited.Change) edited).after();
            DecisionLog log = DecisionLog.of(new Source("decisions.md", record));
            assertThat(DecisionCheck.check(log, known)).as(record).isEmpty();
            for (String line : record.lines().toList()) {
                List<String> copied = runs(line).stream().filter(runs::contains).toList();
                assertThat(copied).as(line).isEmpty();
            }
        }
    }

    /** Every run of words in an abstract, but those that a title has too. */
    private static Set<String> runs(Library library) {
        Set<String> runs = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (Paper paper : library.papers()) {
            titles.addAll(runs(paper.title()));
            for (Sentence sentence : paper.sentences()) {
                runs.addAll(runs(sentence.text()));
                runs.addAll(runs(RepairedText.of(sentence.text()).text()));
            }
        }
        runs.removeAll(titles);
        return runs;
    }

    private static List<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("https?://\\S+", " "))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> runs = new ArrayList<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + RUN)));
        }
        return runs;
    }
}
