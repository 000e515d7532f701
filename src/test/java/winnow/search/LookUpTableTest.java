package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.Shared;
import winnow.digest.DigestReader;
import winnow.digest.DigestSink;
import winnow.digest.Entry;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.reading.PaperReader;
import winnow.reading.whole.TopicScheme;

/** Holds the look-up to floors on labelled features, on our own, and on features that belong to no paper. */
class LookUpTableTest {
    @TempDir
    static Path folder;

    private static Library library;

    /** A labelled feature. */
    private record Query(int n, String style, String text, int sentence) {}

    @BeforeAll
    static void load() throws IOException {
        Path digest = Shared.file("digest/papers-page.txt");
        Workspace workspace = new Workspace(folder);
        IndexFilling filling = new IndexFilling(paper -> null);
        PaperReader reader = new PaperReader(TopicScheme.bundled());
        try (InputStream in = Files.newInputStream(digest);
                LibraryLoad load = LibraryLoad.begin(
                        workspace, Library.open(workspace).reference().lock(), reader, filling);
                IndexFilling index = filling) {
            DigestReader.read("digest", in, null, new DigestSink() {
                @Override
                public void entry(Entry entry) {
                    try {
                        load.add(entry, "digest");
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }

                @Override
                public void finding(Finding finding) {}
            });
            load.finish();
            index.finish();
            load.commit(List.of());
        }
        library = Library.open(workspace);
    }

    private static List<Query> queries() throws IOException {
        List<Query> queries = new ArrayList<>();
        for (JsonNode paper : JsonMapper.builder()
                .build()
                .readTree(Shared.file("gold/dev.json").toFile())) {
            for (JsonNode query : paper.path("queries")) {
                queries.add(new Query(
                        paper.path("n").asInt(),
                        query.path("style").asText(),
                        query.path("q").asText(),
                        query.path("s").asInt()));
            }
        }
        return queries;
    }

    private static List<String> foreign() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LookUpTableTest.class.getResourceAsStream("foreign-features.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /** Features of our own for the papers that are not labelled. */
    private static List<Query> own() throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        library.names().forEach(paper -> numbers.put(paper.id().value(), paper.n()));
        List<Query> queries = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LookUpTableTest.class.getResourceAsStream("own-features.json"))) {
            for (JsonNode query : JsonMapper.builder().build().readTree(in)) {
                queries.add(new Query(
                        Objects.requireNonNull(numbers.get(query.path("paper").asText())),
                        query.path("style").asText(),
                        query.path("q").asText(),
                        query.path("s").asInt()));
            }
        }
        return queries;
    }

    @Test
    void the_look_up_holds_its_floors() throws IOException {
        Why why = Why.of(library, true);
        Why abstracts = Why.of(library, false);
        List<Measure> measures = new ArrayList<>();
        measures.addAll(measures("labelled", queries(), why, abstracts, new double[] {
            0.91, 0.95, 0.94, 0.80, 0.97, 0.74, 0.90, 0.57, 0.75
        }));
        measures.addAll(measures(
                "own", own(), why, abstracts, new double[] {0.88, 0.94, 0.90, 0.79, 0.96, 0.76, 0.88, 0.52, 0.70}));
        measures.add(new Measure("foreign, answered none", foreignNone(why), 0.84));
        measures.add(new Measure("foreign, abstracts alone", foreignNone(abstracts), 0.70));
        Rates drawn = rates(Why.indexed(library, false, 20), queries(), "");
        measures.add(new Measure("R@1, alone, twenty of the index", drawn.first, 0.53));
        measures.add(new Measure("R@3, alone, twenty of the index", drawn.third, 0.66));
        System.out.println("look-up of features                        seen   floor");
        measures.forEach(
                each -> System.out.printf(Locale.ROOT, "%-40s %6.3f %7.2f%n", each.name, each.seen, each.floor));
        assertThat(measures)
                .allSatisfy(each -> assertThat(each.seen).as(each.name).isGreaterThanOrEqualTo(each.floor));
    }

    private static List<Measure> measures(String set, List<Query> queries, Why why, Why abstracts, double... floors) {
        Rates all = rates(why, queries, "");
        Rates bare = rates(abstracts, queries, "");
        String of = set + ": ";
        return List.of(
                new Measure(of + "R@1, with briefs", all.first, floors[0]),
                new Measure(of + "R@1, like a pull request", rates(why, queries, "pr").first, floors[1]),
                new Measure(of + "R@1, like documentation", rates(why, queries, "doc").first, floors[2]),
                new Measure(of + "R@1, like a need", rates(why, queries, "need").first, floors[3]),
                new Measure(of + "R@3", all.third, floors[4]),
                new Measure(of + "sentence, given the paper", all.sentence, floors[5]),
                new Measure(of + "not answered none", 1 - all.none, floors[6]),
                new Measure(of + "R@1, abstracts alone", bare.first, floors[7]),
                new Measure(of + "not none, abstracts alone", 1 - bare.none, floors[8]));
    }

    private static double foreignNone(Why why) throws IOException {
        List<String> foreign = foreign();
        long none = foreign.stream()
                .filter(text -> why.ask(text).strength() == Answer.Strength.NONE)
                .count();
        return (double) none / foreign.size();
    }

    /** What is measured, what was seen, and what it must hold. */
    private record Measure(String name, double seen, double floor) {}

    private record Rates(double first, double third, double sentence, double none) {}

    private static Rates rates(Why why, List<Query> queries, String style) {
        int asked = 0;
        int first = 0;
        int third = 0;
        int sentence = 0;
        int none = 0;
        for (Query query : queries) {
            if (!style.isEmpty() && !style.equals(query.style)) {
                continue;
            }
            asked++;
            Answer answer = why.ask(query.text);
            List<Answer.Candidate> candidates = answer.candidates();
            boolean right = !candidates.isEmpty() && candidates.get(0).n() == query.n;
            first += right ? 1 : 0;
            third += candidates.stream().anyMatch(each -> each.n() == query.n) ? 1 : 0;
            sentence += right && Objects.equals(candidates.get(0).sentence(), query.sentence) ? 1 : 0;
            none += answer.strength() == Answer.Strength.NONE ? 1 : 0;
        }
        return new Rates(
                (double) first / asked, (double) third / asked, (double) sentence / first, (double) none / asked);
    }
}
