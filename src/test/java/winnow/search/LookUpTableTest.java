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
import java.util.List;
import java.util.Locale;
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
import winnow.reading.TopicScheme;

/** Holds the look-up to floors on the labelled features, and on features that belong to no paper. */
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

    @Test
    void the_look_up_holds_its_floors() throws IOException {
        Why why = Why.of(library, true);
        Rates all = rates(why, "");
        Rates pr = rates(why, "pr");
        Rates doc = rates(why, "doc");
        Rates need = rates(why, "need");
        Why abstracts = Why.of(library, false);
        Rates bare = rates(abstracts, "");
        Rates drawn = rates(Why.indexed(library, false, 20), "");
        List<Measure> measures = List.of(
                new Measure("R@1, with briefs", all.first, 0.85),
                new Measure("R@1, like a pull request", pr.first, 0.87),
                new Measure("R@1, like documentation", doc.first, 0.91),
                new Measure("R@1, like a need", need.first, 0.75),
                new Measure("R@3", all.third, 0.95),
                new Measure("sentence, given the paper", all.sentence, 0.65),
                new Measure("R@1, abstracts alone", bare.first, 0.53),
                new Measure("R@1, alone, twenty of the index", drawn.first, 0.53),
                new Measure("R@3, alone, twenty of the index", drawn.third, 0.66),
                new Measure("belonging, not answered none", 1 - all.none, 0.90),
                new Measure("foreign, answered none", foreignNone(why), 0.80),
                new Measure("belonging, abstracts alone", 1 - bare.none, 0.72),
                new Measure("foreign, abstracts alone", foreignNone(abstracts), 0.76));
        System.out.println("look-up of labelled features       seen   floor");
        measures.forEach(
                each -> System.out.printf(Locale.ROOT, "%-32s %6.3f %7.2f%n", each.name, each.seen, each.floor));
        assertThat(measures)
                .allSatisfy(each -> assertThat(each.seen).as(each.name).isGreaterThanOrEqualTo(each.floor));
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

    private static Rates rates(Why why, String style) throws IOException {
        int asked = 0;
        int first = 0;
        int third = 0;
        int sentence = 0;
        int none = 0;
        for (Query query : queries()) {
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
