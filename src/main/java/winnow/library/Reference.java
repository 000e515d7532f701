package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import winnow.brief.AskedReader;
import winnow.brief.Brief;
import winnow.brief.BriefReader;
import winnow.brief.BriefReading;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Place;
import winnow.text.Source;

/**
 * The briefs of a workspace and the lock they were written against.
 *
 * @param bundled whether it is the one that travels in the jar
 * @param briefs by id, in the order of the lock, those it does not know behind
 * @param lock which digest the briefs were written against
 * @param sources text of each brief by its file name, for checks that need the line
 * @param corrections what a person says of facts that were read wrongly
 * @param findings what was malformed
 */
public record Reference(
        boolean bundled,
        Map<PaperId, Brief> briefs,
        DigestLock lock,
        Map<String, Source> sources,
        Corrections corrections,
        List<Finding> findings) {
    private static final String FOLDER = "reference/";
    private static final String LOCK = "digest.lock.json";

    /** The reference of a workspace, or the bundled one where it has none. */
    static Reference of(Workspace workspace) throws IOException {
        List<Finding> findings = new ArrayList<>();
        boolean bundled = !workspace.hasReference();
        DigestLock lock =
                lock(bundled ? bundled(LOCK) : file(workspace.reference().resolve(LOCK)), findings);
        Map<String, String> texts = bundled ? bundledBriefs(lock) : briefs(workspace.reference());
        Map<PaperId, Brief> briefs = new LinkedHashMap<>();
        Map<String, Source> sources = new LinkedHashMap<>();
        AskedReader.Asked asked = text(workspace, AskedReader.FILE)
                .map(text -> AskedReader.read(new Source(FOLDER + AskedReader.FILE, text)))
                .orElse(AskedReader.Asked.NONE);
        findings.addAll(asked.findings());
        Corrections corrections = text(workspace, Corrections.FILE)
                .map(text -> Corrections.read(new Source(FOLDER + Corrections.FILE, text)))
                .orElse(Corrections.NONE);
        findings.addAll(corrections.findings());
        texts.forEach((name, text) -> {
            Source source = new Source(FOLDER + "papers/" + name, text);
            sources.put(source.name(), source);
            BriefReading reading = BriefReader.read(source);
            findings.addAll(reading.findings());
            Brief brief = reading.brief();
            if (brief != null && briefs.putIfAbsent(brief.id(), asked.added(brief)) != null) {
                findings.add(Finding.error(
                        "brief-twice",
                        new Place(source.name(), brief.lineOf("id"), 1),
                        "a second brief of " + brief.id() + "; it is passed over",
                        "keep one of the two"));
            }
        });
        return new Reference(bundled, ordered(briefs, lock), lock, sources, corrections, List.copyOf(findings));
    }

    private static Map<PaperId, Brief> ordered(Map<PaperId, Brief> briefs, DigestLock lock) {
        Map<PaperId, Brief> ordered = new LinkedHashMap<>();
        for (DigestLock.Locked paper : lock.papers()) {
            Brief brief = briefs.get(paper.id());
            if (brief != null) {
                ordered.put(paper.id(), brief);
            }
        }
        briefs.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static DigestLock lock(Optional<String> json, List<Finding> findings) {
        if (json.isEmpty()) {
            return DigestLock.NONE;
        }
        try {
            return DigestLock.parse(json.get());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            findings.add(Finding.error(
                    "lock-form",
                    new Place(FOLDER + LOCK, line, 1),
                    "the lock cannot be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "restore it from version control, or write it anew with winnow load --accept"));
            return DigestLock.NONE;
        }
    }

    private static Map<String, String> bundledBriefs(DigestLock lock) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (DigestLock.Locked paper : lock.papers()) {
            String name = paper.id() + ".md";
            bundled("papers/" + name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }

    private static Map<String, String> briefs(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Path papers = folder.resolve("papers");
        if (Files.isDirectory(papers)) {
            try (Stream<Path> files = Files.list(papers)) {
                for (Path file : files.sorted().toList()) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(".md")) {
                        texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return texts;
    }

    /** A file of the reference: the workspace's own or, where it has no reference, the bundled one. */
    public static Optional<String> text(Workspace workspace, String name) throws IOException {
        return workspace.hasReference() ? file(workspace.reference().resolve(name)) : bundled(name);
    }

    private static Optional<String> file(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static Optional<String> bundled(String name) throws IOException {
        try (InputStream in = Reference.class.getResourceAsStream("/" + FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
