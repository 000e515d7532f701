package winnow.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestReader;
import winnow.digest.DigestSink;
import winnow.digest.Entry;
import winnow.digest.Taken;
import winnow.library.DriftReport;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.library.StoreMeta;
import winnow.library.StoreMeta.DigestFile;
import winnow.paper.Finding;
import winnow.search.IndexFilling;
import winnow.text.Place;

/** Loads digests into the folder's library: all of them become one, in the order they are named. */
final class DigestLoader {
    private static final int MOST_FINDINGS = 10_000;
    private static final int TOLD_EVERY = 512;

    private final Session session;
    private final @Nullable String format;
    private final List<Finding> findings = new ArrayList<>();
    private final List<DigestFile> digests = new ArrayList<>();
    private final List<LoadReport.LoadedFile> files = new ArrayList<>();

    DigestLoader(Session session, @Nullable String format) {
        this.session = session;
        this.format = format;
    }

    LoadReport load(List<String> names) throws IOException {
        Library before = session.library();
        IndexFilling filling = Loads.index(before.reference());
        try (LibraryLoad load = Loads.begin(session.workspace(), before.reference(), filling);
                IndexFilling index = filling) {
            for (String name : names) {
                read(name, load);
            }
            load.finish();
            index.finish();
            session.terminal().progress("");
            if (load.papers() == 0) {
                return new LoadReport(files, 0, 0, 0, false, findings, new DriftReport(List.of(), List.of()));
            }
            Optional<StoreMeta> same = before.meta().filter(old -> old.files().equals(digests));
            if (before.hasDigest()) {
                before.drift();
            }
            StoreMeta meta = same.isPresent() ? same.get() : load.commit(digests);
            return new LoadReport(
                    files,
                    meta.papers(),
                    meta.sentences(),
                    meta.withoutAbstract(),
                    same.isEmpty(),
                    findings,
                    Library.open(session.workspace()).drift());
        }
    }

    private void read(String name, LibraryLoad load) throws IOException {
        Optional<Finding> obstacle = obstacle(name);
        if (obstacle.isPresent()) {
            findings.add(obstacle.get());
            files.add(new LoadReport.LoadedFile(name, null, "", 0));
            return;
        }
        int before = load.papers();
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(open(name), sha256)) {
            Optional<Taken> taken = DigestReader.read(name, in, format, new LoadSink(name, load));
            int papers = load.papers() - before;
            if (papers == 0 && !isRefused(name)) {
                findings.add(nothingIn(name));
            }
            String word = papers == 0 ? null : taken.map(Taken::format).orElse(null);
            files.add(new LoadReport.LoadedFile(
                    name, word, taken.map(Taken::description).orElse(""), papers));
            String hash = HexFormat.of().formatHex(sha256.digest());
            digests.add(new DigestFile(name, String.valueOf(word), hash, papers));
        }
    }

    /** Whether an error says already why nothing came out of a file. */
    private boolean isRefused(String name) {
        return findings.stream()
                .anyMatch(found ->
                        found.level() == Finding.Level.ERROR && found.file().equals(name));
    }

    private static Finding nothingIn(String name) {
        return Finding.error(
                "no-papers",
                new Place(name, 0, 0),
                "no paper was found in it",
                "a digest holds titles, each with its abstract behind it");
    }

    private InputStream open(String name) throws IOException {
        return name.equals("-")
                ? session.input()
                : new FileInputStream(session.path(name).toFile());
    }

    private Optional<Finding> obstacle(String name) {
        Path path = session.path(name);
        Place place = new Place(name, 0, 0);
        if (name.equals("-")) {
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            return Optional.of(
                    Finding.error("no-such-file", place, "no such file", "check the name, or the folder you are in"));
        }
        if (Files.isDirectory(path)) {
            return Optional.of(Finding.error("directory", place, "this is a directory", "name the files in it"));
        }
        return Files.isReadable(path)
                ? Optional.empty()
                : Optional.of(
                        Finding.error("not-readable", place, "the file may not be read", "check its permissions"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Hands entries to the load and keeps what was found on the way, as much of it as anybody would read. */
    private final class LoadSink implements DigestSink {
        private final String name;
        private final LibraryLoad load;

        LoadSink(String name, LibraryLoad load) {
            this.name = name;
            this.load = load;
        }

        @Override
        public void entry(Entry entry) {
            try {
                if (load.isKnown(entry)) {
                    finding(Finding.note(
                            "paper-twice",
                            new Place(name, entry.line(), 0),
                            "the same paper, word for word, came before: \"" + Terminal.cut(entry.title(), 80) + "\"",
                            "it is kept once"));
                } else {
                    load.add(entry, name);
                    if (load.papers() % TOLD_EVERY == 0) {
                        session.terminal().progress(name + ": " + Words.count(load.papers(), "paper"));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void finding(Finding finding) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }
    }
}
