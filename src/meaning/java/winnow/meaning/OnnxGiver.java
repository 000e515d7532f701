package winnow.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winnow.search.meaning.Meaning;
import winnow.search.meaning.MeaningGiver;

/**
 * Gives the bundled model, all-MiniLM-L6-v2 with eight bits a weight, or that of a folder which {@code
 * WINNOW_MEANING} names: {@code model.onnx}, alone or under {@code onnx}, and {@code tokenizer.json}, as
 * sentence-transformers writes them.
 */
public final class OnnxGiver implements MeaningGiver {
    /** Name of the bundled model. */
    static final String BUNDLED = "all-minilm-l6-v2-q";

    private static final int LONGEST = 256;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> MODELS =
            List.of("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx");

    @Override
    public Optional<Meaning> open(Map<String, String> environment) throws IOException {
        String said = environment.getOrDefault("WINNOW_MEANING", "");
        Unpacked unpacked = Unpacked.of(environment);
        if (!said.isEmpty() && !said.endsWith(".jar")) {
            Path folder = Path.of(said);
            Meaning named = folder(folder, unpacked);
            return Optional.of(named);
        }
        Path model = unpacked.file("/" + BUNDLED + ".onnx");
        unpacked.runtime();
        try (InputStream tokenizer = OnnxGiver.class.getResourceAsStream("/" + BUNDLED + "-tokenizer.json")) {
            if (tokenizer == null) {
                throw new IOException("the jar of the second opinion lacks its tokenizer");
            }
            return Optional.of(new OnnxMeaning(BUNDLED, model, WordPieces.read(tokenizer), LONGEST, false));
        }
    }

    private static Meaning folder(Path folder, Unpacked unpacked) throws IOException {
        Path model = MODELS.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IOException(folder + " has no model.onnx"));
        Path tokenizer = folder.resolve("tokenizer.json");
        if (!Files.isRegularFile(tokenizer)) {
            throw new IOException(folder + " has no tokenizer.json");
        }
        unpacked.runtime();
        int longest = json(folder.resolve("sentence_bert_config.json"))
                .path("max_seq_length")
                .asInt(LONGEST);
        boolean first = json(folder.resolve("1_Pooling/config.json"))
                .path("pooling_mode_cls_token")
                .asBoolean(false);
        try (InputStream in = Files.newInputStream(tokenizer)) {
            // its length tells a model from another of the same name
            String name = folder.toRealPath().getFileName() + "-" + Files.size(model);
            return new OnnxMeaning(name, model, WordPieces.read(in), longest, first);
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return Files.isRegularFile(file) ? JSON.readTree(file.toFile()) : JSON.createObjectNode();
    }
}
