package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import winnow.Shared;
import winnow.digest.Entry;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Relation;

/**
 * A paper labelled by hand beside what winnow reads from the same abstract.
 *
 * @param relations to other papers of the digest, as read: number and type
 */
record Gold(JsonNode label, Paper read, List<String> relations) {
    private static final String DIGEST = "digest/papers-page.txt";
    private static final int PAPERS = 72;

    /** The labelled papers of the digest that the reading was written against. */
    static List<Gold> dev() {
        List<Paper> papers = digest();
        List<List<String>> relations = relations(papers);
        List<Gold> gold = new ArrayList<>();
        for (JsonNode label : Labelled.json(labels())) {
            int n = label.get("n").asInt();
            gold.add(new Gold(label, papers.get(n - 1), relations.get(n - 1)));
        }
        return gold;
    }

    /**
     * Labelled papers of other fields. The split is fixed: odd entries of each file are there to be looked at,
     * even ones are only ever measured.
     */
    static List<Gold> away(boolean seen) {
        return read(Labelled.away(seen));
    }

    /** Papers that we labelled ourselves, as far as they have every label; what was fitted was fitted to these. */
    static List<Gold> own() {
        return read(Labelled.own().stream()
                .filter(paper -> paper.has("figures") && paper.has("roles"))
                .toList());
    }

    private static List<Gold> read(List<Labelled> papers) {
        PaperReader reader = new PaperReader();
        List<Gold> gold = new ArrayList<>();
        for (Labelled paper : papers) {
            int n = gold.size() + 1;
            Entry entry = new Entry(paper.title(), paper.text(), n);
            PaperId id = PaperId.ofTitle(paper.title());
            gold.add(new Gold(paper.label(), reader.read(entry, id, n, "labelled"), List.of()));
        }
        return gold;
    }

    /** All papers of the labelled digest; an id that is taken gets the paper's number after it. */
    static List<Paper> digest() {
        List<String> lines = Shared.lines(DIGEST);
        PaperReader reader = new PaperReader();
        List<Paper> papers = new ArrayList<>();
        Set<PaperId> taken = new TreeSet<>();
        for (int n = 1; n <= PAPERS; n++) {
            int line = 11 + 4 * (n - 1);
            Entry entry = new Entry(lines.get(line - 1), lines.get(line + 1), line);
            PaperId id = PaperId.ofTitle(entry.title());
            papers.add(reader.read(entry, taken.add(id) ? id : id.numbered(n), n, "papers-page.txt"));
        }
        return papers;
    }

    private static List<List<String>> relations(List<Paper> papers) {
        Map<PaperId, Integer> numbers = new HashMap<>();
        papers.forEach(paper -> numbers.put(paper.id(), paper.n()));
        List<List<String>> all = new ArrayList<>();
        for (List<Relation> relations :
                Relations.of(papers.stream().map(Relations.Facts::of).toList())) {
            all.add(relations.stream()
                    .map(relation ->
                            numbers.get(relation.to()) + " " + relation.type().word())
                    .toList());
        }
        return all;
    }

    /** The labels of {@code ../shared}, or those of the file that {@code -Dwinnow.gold} names, to measure on other papers. */
    private static String labels() {
        @Nullable String file = System.getProperty("winnow.gold");
        try {
            return file == null ? Shared.text("gold/dev.json") : Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Labels of a list of names. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        label.path(field).forEach(name -> names.add(name.asText()));
        return names;
    }

    /** Names folded as the labels' definition says: case, {@code _}, {@code -} and spaces are nothing. */
    static Score compare(List<String> found, List<String> wanted) {
        return Score.of(
                found.stream().map(Gold::fold).toList(),
                wanted.stream().map(Gold::fold).toList());
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
