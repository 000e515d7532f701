package winnow.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.Shared;
import winnow.brief.Brief;
import winnow.cli.CommandLineFace;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.library.Workspace;
import winnow.paper.PaperId;
import winnow.related.ExactRival.Near;

/** On real abstracts: twins that people named when they wrote briefs, and the ten that exact overlap finds. */
class RealPapersTest {
    private static final Pattern NAMED = Pattern.compile("(?i)near twins?\\b[^.]*");
    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");
    private static final int FIRST = 5;
    private static final int TEN = 10;
    private static final int EACH = 20;

    @TempDir
    private Path folder;

    /** The words of briefs are left out where abstracts are at hand; their topics are not. */
    @Test
    void twins_that_people_named_are_among_the_first() throws IOException {
        Library library = loaded("digest/papers-page.txt");
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

    private Library loaded(String... digests) throws IOException {
        String[] load = Stream.concat(
                        Stream.of("load"),
                        Stream.of(digests)
                                .map(each -> Shared.file(each).toAbsolutePath().toString()))
                .toArray(String[]::new);
        CommandLineFace.run(
                folder,
                load,
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()));
        return Library.open(new Workspace(folder));
    }

    @Test
    void the_exact_ten_nearest_are_found_among_real_abstracts() throws IOException {
        Library library = loaded(
                "digest/papers-page.txt",
                "gold/away/learning.txt",
                "gold/away/numerics.txt",
                "gold/away/systems.txt",
                "gold/away/systems2.txt",
                "gold/away/unlabelled.txt");
        IntFunction<Profile> papers = place -> library.profile(library.paper(place + 1));
        Signatures signatures = Neighbours.signed(library.profiles());
        int[] seeds = IntStream.range(0, library.size())
                .filter(place -> place % EACH == 0)
                .toArray();
        List<List<Near>> exact = new ExactRival(papers, library.size(), signatures.rarity()).nearest(seeds, TEN);
        double all = recall(new Neighbours(papers, signatures, true), seeds, exact);
        double bands = recall(new Neighbours(papers, signatures, false), seeds, exact);
        System.out.printf(
                Locale.ROOT,
                "%d real papers: recall of the exact ten %.2f over all signatures, %.2f by bands; likeness of the first"
                        + " %.2f, of the tenth %.2f%n",
                library.size(),
                all,
                bands,
                mean(exact, 0),
                mean(exact, TEN - 1));
        assertThat(all).isGreaterThanOrEqualTo(0.9);
    }

    private static double recall(Neighbours neighbours, int[] seeds, List<List<Near>> exact) {
        double recall = 0;
        for (int at = 0; at < seeds.length; at++) {
            Set<Integer> truth = exact.get(at).stream().map(Near::place).collect(Collectors.toSet());
            recall += (double) neighbours.around(List.of(seeds[at] + 1), TEN).papers().stream()
                            .filter(each -> truth.contains(each.n() - 1))
                            .count()
                    / truth.size();
        }
        return recall / seeds.length;
    }

    private static double mean(List<List<Near>> exact, int rank) {
        return exact.stream()
                .mapToDouble(each -> each.get(rank).likeness())
                .average()
                .orElse(0);
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
