package winnow.search.meaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model for tests that knows which words mean the same: each vector counts those of a text. */
public final class FakeGiver implements MeaningGiver {
    public static final String ASKED = "WINNOW_TEST_MEANING";

    /** How many texts were made vectors of. */
    public static int made;

    private static final List<List<String>> ALIKE = List.of(
            List.of("kettle", "boiler", "teapot"),
            List.of("bicycle", "bike", "cycling"),
            List.of("rain", "drizzle", "shower"));

    @Override
    public Optional<Meaning> open(Map<String, String> environment) {
        String name = environment.getOrDefault(ASKED, "");
        return name.isEmpty() ? Optional.empty() : Optional.of(new Fake(name));
    }

    private record Fake(String model) implements Meaning {
        @Override
        public List<float[]> vectors(List<String> texts) throws IOException {
            if (model.equals("broken")) {
                throw new IOException("the model is broken");
            }
            List<float[]> vectors = new ArrayList<>();
            for (String text : texts) {
                made++;
                float[] counts = new float[ALIKE.size() + 1];
                counts[ALIKE.size()] = 0.1f;
                for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
                    for (int at = 0; at < ALIKE.size(); at++) {
                        counts[at] += ALIKE.get(at).contains(word) ? 1 : 0;
                    }
                }
                vectors.add(counts);
            }
            return vectors;
        }

        @Override
        public void close() {}
    }
}
