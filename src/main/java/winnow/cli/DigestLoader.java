package winnow.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import winnow.decision.DecisionCheck;
import winnow.decision.DecisionLog;
import winnow.decision.KnownToday;
import winnow.decision.SafeFile;
import winnow.digest.DigestReader;
import winnow.digest.DigestSink;
import winnow.digest.Entry;
import winnow.digest.ReadAs;
import winnow.digest.Taken;
import winnow.library.Derivation;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.library.StoreMeta;
import winnow.library.StoreMeta.DigestFile;
import winnow.paper.Finding;
import winnow.text.Place;

/** Loads digests into the folder's library: all of them become one, in the order they are named. */
final class DigestLoader {
    private static final int MOST_FINDINGS = 10_000;
    private static final int TOLD_EVERY = 512;

    /** What becomes of the digest that was loaded before. */
    enum Former {
        /** It goes where the new one holds most of it; else the person is asked. */
        ASKED_ABOUT,
        /** It goes. */
        REPLACED,
        /** Its papers stay, and the new ones come behind them. */
        ADDED_TO
    }

    private final Session session;
    private final ReadAs as;
    private final Former former;
    private final List<Finding> findings = new ArrayList<>();
    private final List<DigestFile> digests = new ArrayList<>();
    private final List<LoadReport.LoadedFile> files = new ArrayList<>();

    DigestLoader(Session session, ReadAs as, Former former) {
        this.session = session;
        this.as = as;
        this.former = former;
    }

    LoadReport load(List<String> given) throws IOException {
        List<String> names = new Folders(session, findings::add).opened(given);
        Library before = session.libraryBefore();
        Optional<LoadReport> known = former == Former.ADDED_TO ? Optional.empty() : unchanged(names, before);
        if (known.isPresent()) {
            return known.get();
        }
        LoadFilling filling = new LoadFilling(before.reference());
        try (LibraryLoad load = Loads.begin(session.workspace(), before.reference(), filling);
                LoadFilling also = filling) {
            LoadIntake intake = former == Former.ADDED_TO ? new AddingIntake(load, before) : new LoadIntake(load);
            for (String name : names) {
                read(name, intake);
            }
            intake.finish();
            load.finish();
            also.finish();
            session.terminal().progress("");
            if (intake.papers() == 0) {
                return LoadReport.nothing(files, findings);
            }
            if (former == Former.ASKED_ABOUT) {
                new Replacing(session).ask(before, intake, digests);
            }
            before.keepWordings();
            List<DigestFile> all = former == Former.ADDED_TO ? with(before) : digests;
            boolean same = before.meta().filter(old -> old.files().equals(all)).isPresent();
            load.commit(StoreMeta.Origins.of(all, asked()), findings);
            Library now = Library.open(session.workspace());
            now.keepWordings();
            return report(now, !same);
        }
    }

    /** What was said of the digests, as the store keeps it. */
    private String asked() {
        String format = as.format() == null ? "" : as.format();
        String said =
                as.charset() == null ? format : format + "/" + as.charset().name();
        return as.language().equals(ReadAs.ENGLISH) ? said : said + " in " + as.language();
    }

    /** The digests of before and the new ones; one of the same name is another state of the same. */
    private List<DigestFile> with(Library before) {
        List<DigestFile> all =
                new ArrayList<>(before.meta().map(StoreMeta::files).orElse(List.of()));
        all.removeIf(old -> digests.stream().anyMatch(each -> each.name().equals(old.name())));
        all.addAll(digests);
        return all;
    }

    private LoadReport report(Library now, boolean changed) throws IOException {
        StoreMeta meta = now.meta().orElseThrow();
        return new LoadReport(
                files,
                meta.papers(),
                meta.sentences(),
                meta.withoutAbstract(),
                changed,
                findings,
                now.drift(),
                evidence(now));
    }

    /** What became of the sentences that decisions cite. */
    private List<Finding> evidence(Library now) throws IOException {
        if (!Files.isRegularFile(session.workspace().decisions())) {
            return List.of();
        }
        DecisionLog log = DecisionLog.of(SafeFile.log(session.workspace()).source());
        return DecisionCheck.evidence(log, KnownToday.of(now)).stream()
                .filter(each -> !each.rule().equals("unpinned-evidence"))
                .toList();
    }

    /** What is told of digests whose very bytes this winnow decoded before: nothing is decoded again. */
    private Optional<LoadReport> unchanged(List<String> names, Library before) throws IOException {
        Optional<StoreMeta> meta = before.meta();
        if (meta.isEmpty()
                || before.isStale()
                || !StoreMeta.Origins.of(List.of(), asked()).isAlike(meta.get().origins())) {
            return Optional.empty();
        }
        List<DigestFile> old = meta.get().files();
        if (!old.stream().map(DigestFile::name).toList().equals(names)) {
            return Optional.empty();
        }
        for (DigestFile file : old) {
            if (file.name().equals("-")
                    || Unreadable.of(file.name(), session.path(file.name())).isPresent()
                    || !hash(file.name()).equals(file.sha256())) {
                return Optional.empty();
            }
        }
        findings.addAll(before.loadFindings());
        old.forEach(file -> files.add(new LoadReport.LoadedFile(
                file.name(), file.papers() == 0 ? null : file.format(), file.description(), file.papers())));
        return Optional.of(report(before, false));
    }

    private String hash(String name) throws IOException {
        MessageDigest sha256 = Derivation.sha256();
        try (InputStream in = new DigestInputStream(open(name), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void read(String name, LoadIntake intake) throws IOException {
        Optional<Finding> obstacle = Unreadable.of(name, session.path(name));
        if (obstacle.isPresent()) {
            findings.add(obstacle.get());
            files.add(new LoadReport.LoadedFile(name, null, "", 0));
            return;
        }
        int before = intake.papers();
        MessageDigest sha256 = Derivation.sha256();
        try (InputStream in = new BufferedInputStream(new DigestInputStream(open(name), sha256))) {
            Optional<Taken> taken = DigestReader.read(name, in, as, new LoadSink(name, intake));
            in.transferTo(OutputStream.nullOutputStream());
            int papers = intake.papers() - before;
            if (papers == 0 && !isRefused(name)) {
                findings.add(nothingIn(name));
            }
            String word = papers == 0 ? null : taken.map(Taken::format).orElse(null);
            String description = taken.map(Taken::description).orElse("");
            files.add(new LoadReport.LoadedFile(name, word, description, papers));
            String hash = HexFormat.of().formatHex(sha256.digest());
            digests.add(new DigestFile(name, String.valueOf(word), description, hash, papers));
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
        return name.equals("-") ? session.input() : Files.newInputStream(session.path(name));
    }

    /** Hands entries on and keeps what was found on the way, as much of it as anybody would read. */
    private final class LoadSink implements DigestSink {
        private final String name;
        private final LoadIntake intake;

        LoadSink(String name, LoadIntake intake) {
            this.name = name;
            this.intake = intake;
        }

        @Override
        public void entry(Entry entry) {
            try {
                if (!intake.take(entry, name)) {
                    finding(Finding.note(
                            "paper-twice",
                            new Place(name, entry.line(), 0),
                            "the same paper, word for word, came before: \"" + Terminal.cut(entry.title(), 80) + "\"",
                            "it is kept once"));
                } else if (intake.papers() % TOLD_EVERY == 0) {
                    session.terminal().progress(name + ": " + Words.count(intake.papers(), "paper"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void finding(Finding finding) {
            if (finding.rule().equals(DigestReader.DOUBT)) {
                findings.add(0, finding);
            } else if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }
    }
}
