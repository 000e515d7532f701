package winnow.search.meaning;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a model behind an endpoint that speaks as OpenAI's embeddings do, as Ollama, llama.cpp and vLLM offer it:
 * {@value #URL} names it whole, {@code http://localhost:11434/v1/embeddings}, and {@value #MODEL} its model. Only
 * this machine is asked, unless {@value #REMOTE} says {@code yes}: what is asked and the abstracts would leave it.
 */
public final class EndpointGiver implements MeaningGiver {
    private static final String URL = "WINNOW_EMBEDDINGS_URL";
    private static final String MODEL = "WINNOW_EMBEDDINGS_MODEL";
    private static final String KEY = "WINNOW_EMBEDDINGS_KEY";
    private static final String REMOTE = "WINNOW_EMBEDDINGS_REMOTE";

    @Override
    public Optional<Meaning> open(Map<String, String> environment) throws IOException {
        String url = environment.getOrDefault(URL, "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String model = environment.getOrDefault(MODEL, "");
        if (model.isEmpty()) {
            throw new IOException(URL + " is set and " + MODEL + " is not: name the model to ask for");
        }
        URI endpoint = uri(url);
        boolean remote = environment.getOrDefault(REMOTE, "").equals("yes");
        if (!remote && !isHere(endpoint.getHost())) {
            throw new IOException(URL + " is not on this machine: the abstracts would be sent to " + endpoint.getHost()
                    + "; set " + REMOTE + "=yes if they may");
        }
        return Optional.of(new Endpoint(endpoint, model, environment.getOrDefault(KEY, "")));
    }

    private static URI uri(String url) throws IOException {
        try {
            URI uri = URI.create(url);
            String scheme = uri.getScheme();
            if (uri.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(URL + "=" + url + " is no address: " + e.getMessage(), e);
        }
        throw new IOException(URL + "=" + url + " is no address, as http://localhost:11434/v1/embeddings is one");
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
