package winnow.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.DecodedReader;
import winnow.text.Place;

/**
 * From the bytes of a digest to its entries and problems, as a stream. What the digest is, is told by its
 * content; a name of a format says so outright.
 */
public final class DigestReader {
    private static final int HEAD = 1 << 14;

    /** In the order they are asked; the last one takes anything. */
    private static final List<DigestFormat> FORMATS = List.of(new MarkdownFormat(), new PageFormat());

    /**
     * What a digest was taken for.
     *
     * @param format the word for the format
     * @param description the same for a person
     */
    public record Taken(String format, String description) {}

    private DigestReader() {}

    /** The words for the formats known. */
    public static List<String> formats() {
        return FORMATS.stream().map(DigestFormat::id).toList();
    }

    /**
     * Reads a digest to its end.
     *
     * @param name of the file, for messages
     * @param in its bytes; stays open
     * @param format one of {@link #formats()}, or {@code null} to go by the content
     * @return what it was taken for; empty when the bytes are no text, which is reported to the sink
     * @throws IOException when the bytes cannot be had; never because of what they say
     */
    public static Optional<Taken> read(String name, InputStream in, @Nullable String format, DigestSink sink)
            throws IOException {
        DecodedReader decoded = new DecodedReader(in);
        if (decoded.isBinary()) {
            sink.finding(Finding.error(
                    "not-text",
                    new Place(name, 0, 0),
                    "the file is binary, not text in UTF-8, UTF-16 or Latin-1",
                    "export the digest as text first"));
            return Optional.empty();
        }
        BufferedReader reader = new BufferedReader(decoded, 2 * HEAD);
        DigestFormat taken = choose(format, head(reader));
        taken.read(new DigestText(name, reader), sink);
        reportEncoding(name, decoded, sink);
        return Optional.of(new Taken(taken.id(), taken.description()));
    }

    private static DigestFormat choose(@Nullable String format, String head) {
        return FORMATS.stream()
                .filter(each ->
                        format == null ? each.recognises(head) : each.id().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such format: " + format));
    }

    private static String head(BufferedReader reader) throws IOException {
        reader.mark(HEAD);
        char[] head = new char[HEAD];
        int length = 0;
        int count = reader.read(head, 0, HEAD);
        while (count > 0) {
            length += count;
            count = length < HEAD ? reader.read(head, length, HEAD - length) : 0;
        }
        reader.reset();
        return new String(head, 0, length);
    }

    private static void reportEncoding(String name, DecodedReader decoded, DigestSink sink) {
        if (decoded.foreignLine() > 0) {
            sink.finding(Finding.note(
                    "not-utf-8",
                    new Place(name, decoded.foreignLine(), 0),
                    String.format(
                            Locale.ROOT,
                            "%,d bytes are not %s; they were read as Latin-1 (Windows-1252)",
                            decoded.foreignBytes(),
                            decoded.charset()),
                    "save the file as UTF-8 if a letter looks wrong"));
        }
    }
}
