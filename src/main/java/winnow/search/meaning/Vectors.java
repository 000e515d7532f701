package winnow.search.meaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winnow.paper.Fingerprint;

/** The vectors of a model, each made once: what was made before is read from the store. */
public final class Vectors {
    /** So many are made before they are written, so that work which is cut short is hardly lost. */
    private static final int WRITTEN_AT_ONCE = 256;

    private static final int RADIX = 16;

    private final Meaning meaning;
    private final VectorFile file;
    private final Map<Long, Vector> known;
    private final Watcher watcher;
    private boolean writable = true;

    /** Is told how far the making has come. */
    @FunctionalInterface
    public interface Watcher {
        void made(int done, int all);
    }

    /** Takes the vectors of a model that a folder keeps. */
    public Vectors(Meaning meaning, Path folder, Watcher watcher) throws IOException {
        this.meaning = meaning;
        this.file = new VectorFile(folder, meaning.model());
        this.known = new HashMap<>(file.read());
        this.watcher = watcher;
    }

    /** Name of the model. */
    public String model() {
        return meaning.model();
    }

    /** Makes what is missing for some texts. */
    public void prepare(Collection<String> texts) throws IOException {
        Map<Long, String> missing = new LinkedHashMap<>();
        for (String text : texts) {
            long key = key(text);
            if (!known.containsKey(key)) {
                missing.put(key, text);
            }
        }
        List<Map.Entry<Long, String>> entries = new ArrayList<>(missing.entrySet());
        entries.sort(Comparator.comparingInt(each -> each.getValue().length())); // texts of like length go together
        for (int from = 0; from < entries.size(); from += WRITTEN_AT_ONCE) {
            watcher.made(from, entries.size());
            int to = Math.min(entries.size(), from + WRITTEN_AT_ONCE);
            keep(make(entries.subList(from, to)));
        }
        if (!entries.isEmpty()) {
            watcher.made(entries.size(), entries.size());
        }
    }

    private Map<Long, Vector> make(List<Map.Entry<Long, String>> entries) throws IOException {
        List<float[]> made =
                meaning.vectors(entries.stream().map(Map.Entry::getValue).toList());
        if (made.size() != entries.size()) {
            throw new IOException(model() + " gave " + made.size() + " vectors for " + entries.size() + " texts");
        }
        Map<Long, Vector> vectors = new LinkedHashMap<>();
        for (int at = 0; at < made.size(); at++) {
            vectors.put(entries.get(at).getKey(), Vector.of(made.get(at)));
        }
        return vectors;
    }

    private void keep(Map<Long, Vector> made) {
        known.putAll(made);
        try {
            if (writable) {
                file.append(made);
            }
        } catch (IOException e) {
            writable = false; // a store that cannot be written costs time, not the answer
        }
    }

    /** What is asked, as a vector; it is not kept. */
    public Query ask(String text) throws IOException {
        return new Query(Vector.of(meaning.vectors(List.of(text)).get(0)));
    }

    /** A question, held against texts whose vectors are made. */
    public final class Query {
        private final Vector asked;

        private Query(Vector asked) {
            this.asked = asked;
        }

        /** Cosine of the angle between the question and a text; 0 when its vector was not made. */
        public double cosine(String text) {
            Vector vector = known.get(key(text));
            return vector == null ? 0 : asked.cosine(vector);
        }
    }

    private static long key(String text) {
        return Long.parseLong(Fingerprint.of(text).hex(), RADIX);
    }
}
