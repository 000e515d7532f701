package winnow.digest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.DecodedReader;
import winnow.text.Place;

/**
 * From the bytes of a digest to its entries and problems, as a stream. What the digest is, is told by its
 * content; a name of a format says so outright.
 */
public final class DigestReader {
    /** The rule of findings that doubt whether what was read is a digest at all. */
    public static final String DOUBT = "doubt";

    private static final int HEAD = 1 << 14;
    private static final int MOST_PARTS = 200;

    /** Of formats that fit alike, the one that comes first reads. */
    private static final List<DigestFormat> FORMATS;

    private static final List<Wrapping> WRAPPINGS;

    static {
        List<DigestFormats> rooms =
                ServiceLoader.load(DigestFormats.class, DigestFormats.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        FORMATS = rooms.stream().flatMap(room -> room.formats().stream()).toList();
        WRAPPINGS = rooms.stream().flatMap(room -> room.wrappings().stream()).toList();
    }

    private DigestReader() {}

    /** The words for the formats known. */
    public static List<String> formats() {
        return FORMATS.stream()
                .map(DigestFormat::id)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Reads a digest to its end.
     *
     * @param name of the file, for messages
     * @param in its bytes; stays open
     * @param as what a person said of it
     * @return what it was taken for; empty when the bytes are no text, which is reported to the sink
     * @throws IOException when the bytes cannot be had; never because of what they say
     */
    public static Optional<Taken> read(String name, InputStream in, ReadAs as, DigestSink sink) throws IOException {
        return read(name, in, as, new OneLanguage(as.language(), sink), new Nesting());
    }

    /** The same within archives and the like. */
    static Optional<Taken> read(String name, InputStream in, ReadAs as, DigestSink sink, Nesting nesting)
            throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 14);
        bytes.mark(Wrapping.HEAD);
        byte[] head = bytes.readNBytes(Wrapping.HEAD);
        bytes.reset();
        for (Wrapping wrapping : WRAPPINGS) {
            if ((as.format() == null || wrapping.isPacked()) && wrapping.opens(head)) {
                return wrapping.read(name, bytes, nesting.inside(sink));
            }
        }
        String packed = Archives.kind(head);
        return packed.isEmpty()
                ? text(name, bytes, as, sink)
                : new Archives(as, sink, nesting).read(name, packed, bytes);
    }

    /** Reads a text of a format that stands in a text of another one. */
    public static void readInside(String format, DigestText text, DigestSink sink) throws IOException {
        choose(format, "").read(text, sink);
    }

    private static Optional<Taken> text(String name, InputStream in, ReadAs as, DigestSink sink) throws IOException {
        DecodedReader decoded = new DecodedReader(in, as.charset());
        if (decoded.isBinary()) {
            sink.finding(Finding.error(
                    "not-text",
                    new Place(name, 0, 0),
                    "the file is binary, not text in UTF-8, UTF-16 or Latin-1",
                    "export the digest as text first"));
            return Optional.empty();
        }
        Parted parts = new Parted(decoded);
        String head = parts.head(HEAD);
        DigestFormat chosen = choose(as.format(), head);
        if (chosen.id().isEmpty()) {
            chosen.read(new DigestText(name, decoded), sink);
            return Optional.empty();
        }
        Taken taken = new Taken(chosen.id(), chosen.description());
        sink.file(name, taken);
        if (as.format() == null) {
            tellTies(name, head, chosen, sink);
            Doubts doubts = new Doubts(name, chosen, head, sink);
            read(name, parts, chosen, doubts);
            doubts.report();
        } else {
            read(name, parts, chosen, sink);
        }
        reportEncoding(name, decoded, sink);
        return Optional.of(taken);
    }

    /** A text, and whatever digests of other kinds were put behind it in the same file. */
    private static void read(String name, Parted parts, DigestFormat first, DigestSink sink) throws IOException {
        @Nullable DigestFormat format = first;
        int line = 1;
        for (int part = 1; format != null; part++) {
            format.read(new DigestText(name, parts.part(format.family())), new ShiftedSink(sink, line - 1));
            line = parts.line();
            format = parts.hasMore() && part < MOST_PARTS ? choose(null, parts.head(HEAD)) : null;
            if (format != null) {
                sink.finding(Finding.note(
                        "another-format",
                        new Place(name, line, 0),
                        "from here on the file is " + format.description(),
                        null));
            }
        }
        if (parts.hasMore()) {
            sink.finding(Finding.warning(
                    "too-many-formats",
                    new Place(name, line, 0),
                    "digests of different kinds take turns more than " + MOST_PARTS + " times; the rest is passed over",
                    "load the digests one by one"));
        }
    }

    /** Of formats that fit alike, only chance chose. */
    private static void tellTies(String name, String whole, DigestFormat chosen, DigestSink sink) {
        String head = Parted.tidied(Parted.firstKind(whole));
        int fit = chosen.fit(head);
        List<String> ties = FORMATS.stream()
                .filter(each ->
                        !each.family().equals(chosen.family()) && !each.id().isEmpty() && each.fit(head) == fit)
                .map(each -> each.description() + " (--format " + each.id() + ")")
                .toList();
        if (!ties.isEmpty()) {
            sink.finding(Finding.note(
                    "could-be-another",
                    new Place(name, 0, 0),
                    "read as " + chosen.description() + "; as well it might be " + String.join(" or ", ties),
                    null));
        }
    }

    private static DigestFormat choose(@Nullable String format, String whole) {
        if (format != null) {
            return FORMATS.stream()
                    .filter(each -> each.id().equals(format))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such format: " + format));
        }
        String head = Parted.tidied(Parted.firstKind(whole));
        DigestFormat best = FORMATS.get(0);
        int most = Integer.MIN_VALUE;
        for (DigestFormat each : FORMATS) {
            int fit = each.fit(head);
            if (fit > most) {
                best = each;
                most = fit;
            }
        }
        return best;
    }

    private static void reportEncoding(String name, DecodedReader decoded, DigestSink sink) {
        if (decoded.isGuessed()) {
            String charset = decoded.charset().displayName(Locale.ROOT);
            sink.finding(Finding.note(
                    "charset",
                    new Place(name, 0, 0),
                    "the file is not UTF-8; it was read as " + charset + ", by what it declares or by its letters",
                    "say --encoding if a letter looks wrong"));
        } else if (decoded.foreignLine() > 0) {
            sink.finding(Finding.note(
                    "not-utf-8",
                    new Place(name, decoded.foreignLine(), 0),
                    String.format(
                            Locale.ROOT,
                            "%,d bytes are not %s; they were read as Latin-1 (Windows-1252)",
                            decoded.foreignBytes(),
                            decoded.charset()),
                    "say --encoding if a letter looks wrong"));
        }
    }
}
