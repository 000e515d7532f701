package winnow.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.Shared;
import winnow.brief.Brief;
import winnow.cli.CommandLineFace;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.library.Workspace;
import winnow.paper.PaperId;

/** Twins that people named when they wrote briefs, against what is found from abstracts without those briefs' words. */
class TwinsTest {
    private static final Pattern NAMED = Pattern.compile("(?i)near twins?\\b[^.]*");
    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");
    private static final int FIRST = 5;

    @TempDir
    private Path folder;

    /** @paper real-time-community-detection-large-social-networks/similarity-query */
    @Test
    void twins_that_people_named_are_among_the_first() throws IOException {
        Path digest = Shared.file("digest/papers-page.txt").toAbsolutePath();
        CommandLineFace.run(
                folder,
                new String[] {"load", digest.toString()},
                java.io.InputStream.nullInputStream(),
                new java.io.PrintWriter(java.io.Writer.nullWriter()),
                new java.io.PrintWriter(java.io.Writer.nullWriter()));
        Library library = Library.open(new Workspace(folder));
        Neighbours neighbours = Neighbours.of(library);
        int pairs = 0;
        int found = 0;
        int firstNamed = 0;
        int firstFound = 0;
        int some = 0;
        for (Profile profile : library.profiles()) {
            Set<String> twins = twins(profile, library);
            if (!twins.isEmpty()) {
                List<String> near = neighbours.around(List.of(profile.paper().n()), FIRST).papers().stream()
                        .map(each -> each.paper().value())
                        .toList();
                pairs += twins.size();
                found += (int) twins.stream().filter(near::contains).count();
                firstNamed++;
                firstFound += near.contains(twins.iterator().next()) ? 1 : 0;
                some += twins.stream().anyMatch(near::contains) ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "twins named in briefs, among the first %d: %.2f of %d, the one named first %.2f of %d, some %.2f%n",
                FIRST,
                (double) found / pairs,
                pairs,
                (double) firstFound / firstNamed,
                firstNamed,
                (double) some / firstNamed);
        assertThat((double) firstFound / firstNamed).isGreaterThanOrEqualTo(0.8);
    }

    private static Set<String> twins(Profile profile, Library library) {
        Set<String> twins = new LinkedHashSet<>();
        Brief brief = profile.brief();
        Matcher named = NAMED.matcher(brief == null ? "" : brief.section(Brief.WATCH_OUT));
        while (named.find()) {
            Matcher id = ID.matcher(named.group());
            while (id.find()) {
                if (library.paper(new PaperId(id.group(1))).isPresent()) {
                    twins.add(id.group(1));
                }
            }
        }
        return twins;
    }
}
