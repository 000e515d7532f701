package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import winnow.Shared;
import winnow.digest.Entry;
import winnow.paper.Paper;
import winnow.paper.PaperId;

/** The papers labelled by hand beside what winnow reads from the same abstracts. */
record Gold(JsonNode label, Paper read) {

    /** One measure over all labelled papers. {@code value} and {@code floor} are shares from 0 to 1. */
    record Measure(String name, double value, double floor) {}

    /** Counts for precision and recall. */
    record Counts(int found, int wanted, int right) {
        Counts plus(Counts other) {
            return new Counts(found + other.found, wanted + other.wanted, right + other.right);
        }

        double f1() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }
    }

    static List<Gold> papers() {
        List<String> lines = Shared.lines("digest/papers-page.txt");
        List<Gold> papers = new ArrayList<>();
        PaperReader reader = new PaperReader();
        try {
            for (JsonNode label : new ObjectMapper().readTree(labels())) {
                int line = 11 + 4 * (label.get("n").asInt() - 1);
                Entry entry = new Entry(lines.get(line - 1), lines.get(line + 1), line);
                PaperId id = PaperId.ofTitle(entry.title());
                papers.add(new Gold(label, reader.read(entry, id, label.get("n").asInt(), "papers-page.txt")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return papers;
    }

    /** The labels of {@code ../shared}, or those of the file that {@code -Dwinnow.gold} names, to measure on other papers. */
    private static String labels() throws IOException {
        @Nullable String file = System.getProperty("winnow.gold");
        return file == null ? Shared.text("gold/dev.json") : Files.readString(Path.of(file));
    }

    /** Labels of a list of names. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        label.get(field).forEach(name -> names.add(name.asText()));
        return names;
    }

    /** Names folded as the labels' definition says: case, {@code _}, {@code -} and spaces are nothing. */
    static Counts compare(List<String> found, List<String> wanted) {
        TreeSet<String> left = new TreeSet<>();
        found.forEach(name -> left.add(fold(name)));
        TreeSet<String> right = new TreeSet<>();
        wanted.forEach(name -> right.add(fold(name)));
        int before = left.size();
        left.retainAll(right);
        return new Counts(before, right.size(), left.size());
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
