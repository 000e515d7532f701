package winnow.search.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An endpoint that speaks as OpenAI's embeddings do: texts in, {@code data[{index, embedding}]} out. */
final class Endpoint implements Meaning {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 32;
    private static final int OK = 200;
    private static final Duration CONNECTED = Duration.ofSeconds(5);
    private static final Duration ANSWERED = Duration.ofMinutes(2);
    /** No answer to so few texts is longer: 32 vectors of 4,096 numbers in decimals. */
    private static final int LONGEST = 8 << 20;

    private final URI uri;
    private final String model;
    private final String key;
    /** Follows no redirect: another address was not named. */
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTED)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Endpoint(URI uri, String model, String key) {
        this.uri = uri;
        this.model = model;
        this.key = key;
    }

    @Override
    public String model() {
        return model.replaceAll("\\s+", "-");
    }

    @Override
    public List<float[]> vectors(List<String> texts) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            vectors.addAll(asked(texts.subList(from, Math.min(texts.size(), from + AT_ONCE))));
        }
        return vectors;
    }

    private List<float[]> asked(List<String> texts) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("model", model);
        texts.forEach(body.putArray("input")::add);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(ANSWERED)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream answer = response.body()) {
                if (response.statusCode() != OK) {
                    throw new IOException(uri + " answered " + response.statusCode());
                }
                return read(JSON.readTree(answer.readNBytes(LONGEST)), texts.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking " + uri, e);
        }
    }

    private List<float[]> read(JsonNode answer, int count) throws IOException {
        float[][] vectors = new float[count][];
        int at = 0;
        for (JsonNode each : answer.path("data")) {
            JsonNode numbers = each.path("embedding");
            int index = each.path("index").asInt(at++);
            if (index < 0 || index >= count || numbers.isEmpty()) {
                throw new IOException(uri + " gave no vector for a text");
            }
            float[] vector = new float[numbers.size()];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = numbers.get(i).floatValue();
            }
            vectors[index] = vector;
        }
        if (at != count) {
            throw new IOException(uri + " gave " + at + " vectors for " + count + " texts");
        }
        return List.of(vectors);
    }

    @Override
    public void close() {}
}
