package winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import winnow.paper.Finding;
import winnow.text.Place;

/** What a person may name that is no digest: one message that says what it is and what to do. */
final class Unreadable {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp|file)://.*");
    private static final int HEAD = 4096;

    private Unreadable() {}

    /** Why a file is not read at all; empty when it is. */
    static Optional<Finding> of(String name, Path path) throws IOException {
        if (name.equals("-")) {
            return Optional.empty();
        }
        if (ADDRESS.matcher(name).matches()) {
            return told(
                    "address",
                    name,
                    "this is an address, and winnow fetches nothing",
                    "curl -L '" + name + "' | winnow load -");
        }
        if (!Files.exists(path)) {
            return told("no-such-file", name, "no such file", "check the name, or the folder you are in");
        }
        if (Files.isDirectory(path)) {
            return told("directory", name, "this folder has no files", "name one that has digests in it");
        }
        if (!Files.isReadable(path)) {
            return told("not-readable", name, "the file may not be read", "check its permissions");
        }
        return Files.isRegularFile(path) ? ofContent(name, head(path)) : Optional.empty();
    }

    private static String head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static Optional<Finding> ofContent(String name, String head) {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return told(
                    "word-file", name, "this is a file of an older Word, Excel or PowerPoint", "save it as plain text");
        }
        if (head.startsWith("PK") && head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return told("word-file", name, "this is a file of LibreOffice", "save it as plain text");
        }
        boolean picture =
                head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8");
        return picture
                ? told("picture", name, "this is a picture", "read its text with OCR first, such as tesseract")
                : Optional.empty();
    }

    private static Optional<Finding> told(String rule, String name, String what, String advice) {
        return Optional.of(Finding.error(rule, new Place(name, 0, 0), what, advice));
    }
}
