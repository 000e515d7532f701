package winnow.digest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import winnow.digest.Collected;
import winnow.digest.Intake;
import winnow.digest.Taken;
import winnow.digest.Wrapping;

/**
 * A document of Word or a workbook of Excel (Office Open XML, ECMA-376), read by its XML with what the JDK has: of
 * a library for it (POI: 15 MB) a digest needs next to nothing.
 *
 * <pre>
 * docx = word/document.xml, word/styles.xml                         see {@link WordText}
 * xlsx = xl/worksheets/*.xml, xl/sharedStrings.xml                  see {@link SheetText}
 * </pre>
 */
final class OfficeWrapping implements Wrapping {
    private static final Pattern WANTED =
            Pattern.compile("word/(?:document\\d?|styles)\\.xml|xl/worksheets/[\\w-]+\\.xml|xl/sharedStrings\\.xml");
    private static final int MOST_FILES = 5000;
    private static final Pattern FIRST = Pattern.compile("(?:\\[Content_Types]\\.xml|_rels/\\.rels|docProps/)");
    private static final Pattern OPEN_DOCUMENT = Pattern.compile("mimetypeapplication/vnd\\.oasis");

    @Override
    public boolean isPacked() {
        return true;
    }

    @Override
    public boolean opens(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("PK")
                && (FIRST.matcher(text).find() || OPEN_DOCUMENT.matcher(text).find());
    }

    @Override
    public Optional<Taken> read(String name, InputStream in, Inside inside) throws IOException {
        Intake intake = new Intake(name, inside.sink());
        Map<String, byte[]> parts = new TreeMap<>();
        try {
            if (!unpack(in, parts)) {
                intake.refused("an office file with more than " + (MOST >> 20) + " MB of text");
                return Optional.empty();
            }
            byte[] document = parts.getOrDefault("word/document.xml", parts.get("word/document2.xml"));
            if (document != null) {
                return word(name, document, parts.get("word/styles.xml"), inside);
            }
            if (parts.keySet().stream().anyMatch(part -> part.startsWith("xl/worksheets/"))) {
                return sheets(name, parts, inside);
            }
            intake.refused("an office file that is neither a Word document nor an Excel workbook");
        } catch (ZipException | java.io.EOFException | IllegalArgumentException | XMLStreamException damage) {
            intake.refused("an office file that is damaged, cut or encrypted");
        }
        return Optional.empty();
    }

    /** Takes the parts that hold text; whether they are no larger than may be held. */
    private static boolean unpack(InputStream in, Map<String, byte[]> parts) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        int left = MOST;
        int files = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++files > MOST_FILES) {
                return false;
            }
            if (WANTED.matcher(entry.getName()).matches()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    return false;
                }
                parts.put(entry.getName(), part);
            }
        }
        return true;
    }

    private static Optional<Taken> word(
            String name, byte[] document, byte @org.jspecify.annotations.Nullable [] styles, Inside inside)
            throws IOException, XMLStreamException {
        WordText text = WordText.of(document, styles == null ? new byte[0] : styles);
        String format = text.isMarked() ? "html" : null;
        Optional<Taken> taken = inside.read(name, bytes(text.words()), format, 0, inside.sink());
        return taken.map(as -> new Taken("docx", "a Word document, read as " + as.description()));
    }

    private static Optional<Taken> sheets(String name, Map<String, byte[]> parts, Inside inside)
            throws IOException, XMLStreamException {
        List<String> shared = SheetText.shared(parts.getOrDefault("xl/sharedStrings.xml", new byte[0]));
        List<Collected> refused = new ArrayList<>();
        int sheets = 0;
        for (var part : parts.entrySet()) {
            if (part.getKey().startsWith("xl/worksheets/")) {
                Collected read = new Collected();
                inside.read(name, bytes(SheetText.csv(part.getValue(), shared)), null, 0, read);
                if (read.isEmpty()) {
                    refused.add(read);
                } else {
                    sheets++;
                    read.to(inside.sink());
                }
            }
        }
        if (sheets == 0) {
            refused.stream().limit(1).forEach(read -> read.to(inside.sink()));
            return Optional.empty();
        }
        return Optional.of(
                new Taken("xlsx", "an Excel workbook with " + sheets + (sheets == 1 ? " table" : " tables")));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
