package winnow.library;

import java.util.List;
import java.util.Map;

/**
 * What a store says of itself.
 *
 * @param files the digests it was decoded from, in order
 * @param papers how many
 * @param sentences how many
 * @param withoutAbstract how many of the papers have a title only
 * @param topics number of papers by topic, as the abstracts tell them
 * @param derivation {@link Derivation#key}: what the facts were derived by
 * @param decoder {@link Build#key} of the winnow that decoded the digests
 * @param asked the format that the digests were said to have; empty when they went by their content
 * @param sums length and CRC-32C of each file beside this one
 */
public record StoreMeta(
        List<DigestFile> files,
        int papers,
        int sentences,
        int withoutAbstract,
        Map<String, Integer> topics,
        String derivation,
        String decoder,
        String asked,
        Map<String, String> sums) {

    public StoreMeta {
        files = List.copyOf(files);
        topics = Map.copyOf(topics);
        sums = Map.copyOf(sums);
    }

    /** Where the papers came from. */
    public Origins origins() {
        return new Origins(files, decoder, asked);
    }

    /**
     * Where papers come from.
     *
     * @param files the digests, in order
     * @param decoder {@link Build#key} of the winnow that decoded them
     * @param asked the format that they were said to have; empty when they went by their content
     */
    public record Origins(List<DigestFile> files, String decoder, String asked) {
        public Origins {
            files = List.copyOf(files);
        }

        /** Whether other digests, in the same words, would be decoded in the same way. */
        public boolean isAlike(Origins other) {
            return decoder.equals(other.decoder) && asked.equals(other.asked);
        }

        /** Digests that this winnow decodes. */
        public static Origins of(List<DigestFile> files, String asked) {
            return new Origins(files, Build.current().key(), asked);
        }
    }

    /**
     * A digest that was read.
     *
     * @param name as it was given
     * @param format the word for what it was taken for
     * @param description the same for a person
     * @param sha256 of its bytes, 64 hex digits
     * @param papers how many it gave
     */
    public record DigestFile(String name, String format, String description, String sha256, int papers) {}
}
