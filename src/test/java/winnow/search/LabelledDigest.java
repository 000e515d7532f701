package winnow.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import winnow.Shared;
import winnow.digest.DigestReader;
import winnow.digest.DigestSink;
import winnow.digest.Entry;
import winnow.digest.ReadAs;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.library.Profile;
import winnow.library.StoreMeta.Origins;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;
import winnow.reading.whole.TopicScheme;
import winnow.text.DataLines;

/**
 * A digest beside the checkout whose papers have labelled features; nobody wrote a brief for any of them.
 *
 * @param name of the file
 * @param profiles its papers
 * @param queries the features
 */
record LabelledDigest(String name, List<Profile> profiles, List<Query> queries) {
    static final List<String> AWAY = List.of("systems", "systems2", "learning", "numerics");

    /**
     * A labelled feature.
     *
     * @param n number of its paper in the digest
     * @param style pr, doc or need
     * @param text what is asked
     * @param sentence number of the sentence that supports it best
     */
    record Query(int n, String style, String text, int sentence) {
        /** The papers of odd numbers may be looked at; those of even numbers are only ever measured. */
        boolean seen() {
            return n % 2 == 1;
        }
    }

    static LabelledDigest away(String name) throws IOException {
        List<Profile> profiles = new ArrayList<>();
        Map<String, Integer> numbers = numbers("gold/away/" + name + ".json");
        PaperReader reader = new PaperReader();
        byte[] text = Files.readAllBytes(Shared.file("gold/away/" + name + ".txt"));
        DigestReader.read(name, new ByteArrayInputStream(text), ReadAs.FOUND, new DigestSink() {
            @Override
            public void entry(Entry entry) {
                int n = numbers.getOrDefault(entry.title(), 0); // as it was labelled, whatever is read before it
                Paper paper = reader.read(entry, new PaperId(name + "-" + (profiles.size() + 1)), n, name);
                profiles.add(new Profile(paper, null, paper.kind(), paper.tier(), paper.topics(), paper.code(), 0));
            }

            @Override
            public void finding(Finding finding) {}
        });
        return new LabelledDigest(name, List.copyOf(profiles), queries("gold/away/" + name + ".json"));
    }

    private static Map<String, Integer> numbers(String file) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (JsonNode paper :
                JsonMapper.builder().build().readTree(Shared.file(file).toFile())) {
            numbers.put(paper.path("title").asText(), paper.path("n").asInt());
        }
        return numbers;
    }

    /** The features of a file of labels. */
    static List<Query> queries(String file) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (JsonNode paper :
                JsonMapper.builder().build().readTree(Shared.file(file).toFile())) {
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

    /** The digest that the bundled reference is of, loaded into a folder: its papers have briefs. */
    static Library bundled(Path folder) throws IOException {
        Path digest = Shared.file("digest/papers-page.txt");
        Workspace workspace = new Workspace(folder);
        IndexFilling filling = new IndexFilling(paper -> null);
        PaperReader reader = new PaperReader(TopicScheme.bundled());
        try (InputStream in = Files.newInputStream(digest);
                LibraryLoad load = LibraryLoad.begin(
                        workspace, Library.open(workspace).reference().lock(), reader, filling);
                IndexFilling index = filling) {
            DigestReader.read("digest", in, ReadAs.FOUND, new DigestSink() {
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
            load.commit(Origins.of(List.of(), ""), List.of());
        }
        return Library.open(workspace);
    }

    /** Features of our own for those of its papers that are not labelled. */
    static List<Query> own(Library library) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        library.names().forEach(paper -> numbers.put(paper.id().value(), paper.n()));
        List<Query> queries = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LabelledDigest.class.getResourceAsStream("own-features.json"))) {
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

    /** Features that belong to no paper of any of these digests, of our own writing. */
    static List<String> foreign() {
        return DataLines.of(LabelledDigest.class, "foreign-features.txt");
    }
}
