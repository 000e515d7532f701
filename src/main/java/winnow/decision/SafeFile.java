package winnow.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.library.Workspace;
import winnow.paper.Fingerprint;
import winnow.text.Source;

/**
 * A UTF-8 file that is replaced whole or not at all. What is written goes to a file beside it first, to
 * the disk, and then takes its name in one step: whoever is interrupted, by {@code kill -9} or by a full
 * disk, leaves the old text or the new one. A symbolic link is followed, permissions are kept; a hard
 * link becomes a file of its own.
 */
public final class SafeFile {
    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final int MOST_LINKS = 40;
    private static final Pattern LEFTOVER = Pattern.compile("[0-9a-f]{1,16}\\.new");

    /** How the bytes get into the new file; a test makes it fail. */
    interface Filling {
        void fill(FileChannel file, ByteBuffer bytes) throws IOException;
    }

    private final Path path;
    private final String name;
    private final Path real;
    private final Filling filling;

    private SafeFile(Path path, String name, Filling filling) throws IOException {
        this.path = path;
        this.name = name;
        this.real = followed(path);
        this.filling = filling;
    }

    /** The file at {@code path}, which need not exist. */
    public static SafeFile at(Path path) throws IOException {
        return at(path, SafeFile::fill);
    }

    /** The decision log of a workspace, under the name that findings and differences give it. */
    public static SafeFile log(Workspace workspace) throws IOException {
        Path path = workspace.decisions();
        SafeFile file = new SafeFile(path, workspace.name(String.valueOf(path.getFileName())), SafeFile::fill);
        Path root = workspace.root().toAbsolutePath();
        if (Files.isSymbolicLink(path) && !file.real.startsWith(root.toRealPath())) {
            throw new FileSystemException(
                    path.toString(), null, "is a link to " + file.real + ", which is not in this workspace");
        }
        return file;
    }

    static SafeFile at(Path path, Filling filling) throws IOException {
        return new SafeFile(path, path.toString(), filling);
    }

    /** What a link points at, through links to links, whether or not it is there. */
    private static Path followed(Path path) throws IOException {
        Path at = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        Path parent = at.getParent();
        return parent != null && Files.exists(parent) ? parent.toRealPath().resolve(at.getFileName()) : at.normalize();
    }

    /** The text; empty when there is no file. */
    public String read() throws IOException {
        try {
            return decoded(Files.readAllBytes(real));
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** The text under its name. */
    public Source source() throws IOException {
        return new Source(name, read());
    }

    /** What tells one state of the text from another. */
    public static String version(String text) {
        return Fingerprint.of(text).hex();
    }

    /** Every byte must come back as it was, so that bytes which are no UTF-8 cannot be passed over. */
    private String decoded(byte[] bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            long line = out.chars().filter(c -> c == '\n').count() + 1;
            throw new CharacterCodingException() {
                @Override
                public String getMessage() {
                    return path + ":" + line + ": not UTF-8; save it as UTF-8 and try again. Nothing was changed.";
                }
            };
        }
        return out.toString();
    }

    /**
     * Reads the log, has it edited and writes the change, all while no other writer can. A refusal writes
     * nothing.
     *
     * @param edit gets the text as it is now, under its name
     */
    public Edited edit(Function<Source, Edited> edit) throws IOException {
        FileGuard guard = FileGuard.of(real);
        try {
            Edited edited = edit.apply(source());
            if (edited instanceof Edited.Change change
                    && !change.after().equals(change.before().text())) {
                replace(change.after());
            }
            return edited;
        } finally {
            guard.close();
        }
    }

    /**
     * The same for somebody who saw the text some time ago: refused when it is another one now.
     *
     * @param seen the {@link #version} of the text that was seen
     */
    public Edited edit(String seen, Function<Source, Edited> edit) throws IOException {
        return edit(now -> version(now.text()).equals(seen)
                ? edit.apply(now)
                : new Edited.Refusal(
                        name + " was changed since you looked at it; nothing was written",
                        "look at what it says now, then try again"));
    }

    /** Writes a text, whatever was there. */
    public void write(String text) throws IOException {
        FileGuard guard = FileGuard.of(real);
        try {
            replace(text);
        } finally {
            guard.close();
        }
    }

    private void replace(String text) throws IOException {
        PosixFileAttributes attributes = attributes();
        boolean forMe = Files.exists(real) && !Files.isWritable(real);
        boolean readOnly = forMe || isForNobody(attributes);
        if (readOnly) {
            throw new AccessDeniedException(path.toString(), null, "the file is read-only; nothing was changed");
        }
        removeLeftovers();
        Path beside = real.resolveSibling("." + real.getFileName() + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".new");
        try {
            try (FileChannel file = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                filling.fill(file, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
            keep(attributes, beside);
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FileSystemException(
                    path.toString(), null, "could not be written (" + reason(e) + "); nothing was changed");
        } finally {
            Files.deleteIfExists(beside);
        }
        settle(real.getParent());
    }

    /** What killed writers left. Nobody else writes now, so that it is nobody's. */
    private void removeLeftovers() throws IOException {
        Path folder = real.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        String begin = "." + real.getFileName() + ".";
        try (Stream<Path> all = Files.list(folder)) {
            for (Path left : all.filter(file -> isLeftover(file, begin)).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static boolean isLeftover(Path file, String begin) {
        String name = file.getFileName().toString();
        return name.startsWith(begin)
                && LEFTOVER.matcher(name.substring(begin.length())).matches();
    }

    /** Even the superuser, who may do anything, leaves such a file alone. */
    private static boolean isForNobody(@Nullable PosixFileAttributes attributes) {
        return attributes != null && attributes.permissions().stream().noneMatch(WRITERS::contains);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "nobody may write into its folder";
        }
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static void fill(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** {@code null} when there is no file, or none that has such attributes. */
    private @Nullable PosixFileAttributes attributes() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        return view == null || !Files.exists(real) ? null : view.readAttributes();
    }

    private static void keep(@Nullable PosixFileAttributes attributes, Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (attributes == null || view == null) {
            return;
        }
        try {
            view.setGroup(attributes.group());
            view.setOwner(attributes.owner());
        } catch (IOException e) {
            // Only the superuser gives files away; then they belong to whoever wrote last, as in any editor.
        }
        view.setPermissions(attributes.permissions());
    }

    /** Brings the new name to the disk too; not every system can, and then it does so in its own time. */
    private static void settle(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows opens no folders.
        }
    }
}
