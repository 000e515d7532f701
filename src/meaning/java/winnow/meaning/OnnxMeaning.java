package winnow.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.search.meaning.Meaning;

/**
 * A sentence-transformer (Reimers and Gurevych, 2019) run by ONNX Runtime on one core: the mean of the vectors of a
 * text's pieces, or the first of them where the model was trained so.
 */
final class OnnxMeaning implements Meaning {
    private static final int AT_ONCE = 16;

    private final String name;
    private final WordPieces pieces;
    private final int longest;
    private final boolean first;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /**
     * Opens a model.
     *
     * @param longest the most pieces that a text may have
     * @param first whether the first piece's vector stands for the text, and not the mean
     */
    OnnxMeaning(String name, Path model, WordPieces pieces, int longest, boolean first) throws IOException {
        this.name = name;
        this.pieces = pieces;
        this.longest = longest;
        this.first = first;
        this.environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(model.toString(), options);
        } catch (OrtException e) {
            throw new IOException("the model " + model + " cannot be run: " + e.getMessage(), e);
        }
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public List<float[]> vectors(List<String> texts) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<long[]> numbers = texts.subList(from, Math.min(texts.size(), from + AT_ONCE)).stream()
                    .map(text -> pieces.of(text, longest))
                    .toList();
            try {
                vectors.addAll(run(numbers));
            } catch (OrtException e) {
                throw new IOException("the model " + name + " failed: " + e.getMessage(), e);
            }
        }
        return vectors;
    }

    private List<float[]> run(List<long[]> texts) throws OrtException {
        int width = texts.stream().mapToInt(text -> text.length).max().orElse(0);
        long[] ids = new long[texts.size() * width];
        long[] mask = new long[ids.length];
        for (int row = 0; row < texts.size(); row++) {
            for (int at = 0; at < texts.get(row).length; at++) {
                ids[row * width + at] = texts.get(row)[at];
                mask[row * width + at] = 1;
            }
        }
        long[] shape = {texts.size(), width};
        try (OnnxTensor idTensor = tensor(ids, shape);
                OnnxTensor maskTensor = tensor(mask, shape);
                OnnxTensor typeTensor = tensor(new long[ids.length], shape)) {
            Map<String, OnnxTensor> inputs = new HashMap<>(Map.of("input_ids", idTensor, "attention_mask", maskTensor));
            if (session.getInputNames().contains("token_type_ids")) {
                inputs.put("token_type_ids", typeTensor);
            }
            try (OrtSession.Result result = session.run(inputs)) {
                float[][][] states = (float[][][]) result.get(0).getValue();
                List<float[]> pooled = new ArrayList<>();
                for (int row = 0; row < texts.size(); row++) {
                    pooled.add(first ? states[row][0] : mean(states[row], texts.get(row).length));
                }
                return pooled;
            }
        }
    }

    private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
    }

    private static float[] mean(float[][] states, int count) {
        float[] mean = new float[states[0].length];
        for (int at = 0; at < count; at++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += states[at][i] / count;
            }
        }
        return mean;
    }

    @Override
    public void close() throws IOException {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IOException("the model " + name + " was not closed: " + e.getMessage(), e);
        }
    }
}
