package winnow.digest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * Digests packed as zip, tar or gzip. Nothing is written anywhere; what comes out is limited in size, in ratio
 * to what went in, in depth and in number, and a name that is no plain relative path is not followed.
 */
final class Archives {
    static final long MOST_BYTES = 256L << 20;
    static final long MOST_RATIO = 200;
    /** So much may come out whatever the ratio. */
    static final long ALWAYS = 8L << 20;

    private static final int LONGEST_NAME = 300;
    private static final Pattern BAD_NAME =
            Pattern.compile("(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)|^[/\\\\]|^[A-Za-z]:[/\\\\]|[\\p{Cntrl}]");
    private static final Pattern BESIDES = Pattern.compile("(?:^|/)(?:__MACOSX/|\\.[^/]*$|\\._|Thumbs\\.db$)");

    private final ReadAs as;
    private final DigestSink sink;
    private final Nesting nesting;

    Archives(ReadAs as, DigestSink sink, Nesting nesting) {
        this.as = as;
        this.sink = sink;
        this.nesting = nesting;
    }

    /** {@code zip}, {@code tar} or {@code gzip} by the first bytes; empty for anything else. */
    static String kind(byte[] head) {
        if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5)) {
            return "zip";
        }
        boolean gzip = head.length >= 3 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
        return gzip ? "gzip" : Tar.opens(head) ? "tar" : "";
    }

    Optional<Taken> read(String name, String kind, BufferedInputStream in) throws IOException {
        if (nesting.isTooDeep()) {
            refuse(name, "archives are nested deeper than " + Nesting.MOST_DEPTH);
            return Optional.empty();
        }
        return switch (kind) {
            case "zip" -> zip(name, in);
            case "tar" -> tar(name, in);
            default -> gzip(name, in);
        };
    }

    private Optional<Taken> gzip(String name, InputStream in) throws IOException {
        Unpacked.Packed packed = new Unpacked.Packed(in, nesting);
        try {
            Unpacked unpacked = new Unpacked(new GZIPInputStream(packed), packed);
            Optional<Taken> taken = DigestReader.read(name, unpacked, as, sink, nesting.deeper());
            if (!unpacked.why().isEmpty()) {
                refuse(name, unpacked.why());
            }
            return taken.map(inner -> new Taken(inner.format(), inner.description() + ", gzipped"));
        } catch (ZipException | java.io.EOFException damage) {
            refuse(name, "it is damaged or cut");
            return Optional.empty();
        }
    }

    private Optional<Taken> zip(String name, InputStream in) throws IOException {
        Unpacked.Packed packed = new Unpacked.Packed(in, nesting);
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        List<Taken> members = new ArrayList<>();
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!nesting.takesFile()) {
                    refuse(name, "it has more than " + Nesting.MOST_FILES + " files, those of archives in it counted");
                    break;
                }
                if (!entry.isDirectory() && !member(name, entry.getName(), new Unpacked(zip, packed), members)) {
                    break;
                }
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException damage) {
            refuse(name, "it is damaged, cut or encrypted");
        }
        return all("zip", name, members);
    }

    private Optional<Taken> tar(String name, InputStream in) throws IOException {
        Unpacked.Packed packed = new Unpacked.Packed(in, nesting);
        Tar tar = new Tar(packed);
        List<Taken> members = new ArrayList<>();
        for (String member = tar.next(); member != null; member = tar.next()) {
            if (!nesting.takesFile()) {
                refuse(name, "it has more than " + Nesting.MOST_FILES + " files, those of archives in it counted");
                break;
            }
            if (!member(name, member, new Unpacked(tar.member(), packed), members)) {
                break;
            }
        }
        if (tar.isDamaged()) {
            refuse(name, "it is damaged or cut");
        }
        return all("tar", name, members);
    }

    private Optional<Taken> all(String kind, String name, List<Taken> members) {
        if (members.isEmpty()) {
            refuse(name, "it holds no digest");
            return Optional.empty();
        }
        List<String> kinds = members.stream().map(Taken::format).distinct().toList();
        String what = "a " + kind + " archive of " + members.size() + " files: ";
        return Optional.of(new Taken(kind, what + String.join(", ", kinds)));
    }

    /** Whether the archive may be read on. */
    private boolean member(String archive, String member, Unpacked in, List<Taken> members) throws IOException {
        if (BESIDES.matcher(member).find()) {
            return true;
        }
        if (member.length() > LONGEST_NAME || BAD_NAME.matcher(member).find()) {
            refuse(archive, "a file in it has a name that is no plain path: " + Intake.shown(printable(member)));
            return true;
        }
        DigestReader.read(archive + "!" + member, in, as, sink, nesting.deeper())
                .ifPresent(members::add);
        if (!in.why().isEmpty()) {
            refuse(archive, in.why() + " (at " + printable(member) + ")");
        }
        return in.why().isEmpty();
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private void refuse(String name, String why) {
        sink.finding(Finding.warning(
                "archive",
                new Place(name, 0, 0),
                "the archive is not read to its end: " + why,
                "unpack it and load the digest itself"));
    }
}
