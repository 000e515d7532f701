package winnow.library;

import java.util.List;
import java.util.Map;

/**
 * What a store says of itself.
 *
 * @param version of the store's form; another one is not read
 * @param files the digests it was decoded from, in order
 * @param papers how many
 * @param sentences how many
 * @param withoutAbstract how many of the papers have a title only
 * @param topics number of papers by topic, as the abstracts tell them
 */
public record StoreMeta(
        String version,
        List<DigestFile> files,
        int papers,
        int sentences,
        int withoutAbstract,
        Map<String, Integer> topics) {

    public StoreMeta {
        files = List.copyOf(files);
        topics = Map.copyOf(topics);
    }

    /**
     * A digest that was read.
     *
     * @param name as it was given
     * @param format the word for what it was taken for
     * @param sha256 of its bytes, 64 hex digits
     * @param papers how many it gave
     */
    public record DigestFile(String name, String format, String sha256, int papers) {}
}
