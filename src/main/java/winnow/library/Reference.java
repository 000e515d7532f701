package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.brief.AskedReader;
import winnow.brief.Brief;
import winnow.brief.BriefReader;
import winnow.brief.BriefReading;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Place;
import winnow.text.Source;

/**
 * The briefs that speak in a workspace and the lock they were written against: the team's own, and under
 * them the bundled ones.
 *
 * @param bundled whether nothing of it is the team's own
 * @param ownLock whether the lock is the team's own
 * @param briefs by id, in the order of the lock, those it does not know behind
 * @param lock which digest the briefs were written against
 * @param sources text of each brief by its name, for checks that need the line
 * @param corrections what a person says of facts that were read wrongly
 * @param findings what was malformed
 */
public record Reference(
        boolean bundled,
        boolean ownLock,
        Map<PaperId, Brief> briefs,
        DigestLock lock,
        Map<String, Source> sources,
        Corrections corrections,
        List<Finding> findings) {
    private static final String PAPERS = "papers/";
    static final String LOCK = "digest.lock.json";

    /**
     * The reference of a workspace.
     *
     * @param loaded whether a paper is in the loaded digest: only its bundled brief is looked at; {@code null}
     *     when none is loaded
     */
    static Reference of(Workspace workspace, @Nullable Predicate<PaperId> loaded) throws IOException {
        Layering layering = new Layering();
        DigestLock inJar = layering.lock(Layers.bundled(LOCK));
        boolean speaks = loaded == null || inJar.papers().stream().anyMatch(paper -> loaded.test(paper.id()));
        layering.asked(Layers.of(workspace, AskedReader.FILE), speaks);
        layering.corrections(Layers.of(workspace, Corrections.FILE));
        layering.own(workspace);
        DigestLock bundledLock = layering.alone ? DigestLock.NONE : inJar;
        Optional<Source> ownLock = Layers.own(workspace, LOCK);
        DigestLock lock = ownLock.isEmpty() ? bundledLock : layering.lock(ownLock);
        boolean bundled = layering.briefs.isEmpty()
                && ownLock.isEmpty()
                && Layers.own(workspace, Corrections.FILE).isEmpty();
        Map<PaperId, String> titles = new LinkedHashMap<>();
        lock.papers().forEach(paper -> titles.put(paper.id(), paper.title()));
        for (DigestLock.Locked paper : bundledLock.papers()) {
            boolean wanted = loaded == null ? paper.title().equals(titles.get(paper.id())) : loaded.test(paper.id());
            if (wanted && !layering.briefs.containsKey(paper.id())) {
                layering.add(Layers.bundled(PAPERS + paper.id() + ".md"));
            }
        }
        return new Reference(
                bundled,
                ownLock.isPresent(),
                ordered(layering.briefs, lock),
                lock,
                layering.sources,
                new Corrections(layering.corrected, List.of()),
                List.copyOf(layering.findings));
    }

    /** Whether a brief is a file of the workspace's, so that a person can open it. */
    public boolean isOwn(Brief brief) {
        return !brief.file().startsWith(Layers.BUNDLED);
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

    /** The briefs as they are read, one layer over the other. */
    private static final class Layering {
        private final Map<PaperId, Brief> briefs = new LinkedHashMap<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<AskedReader.Asked> askedAs = new ArrayList<>();
        private final Map<PaperId, Map<String, Corrections.Correction>> corrected = new LinkedHashMap<>();
        private boolean alone;

        /** The bundled ways of asking, a long file, only where a paper of theirs is there. */
        void asked(List<Source> layers, boolean bundled) {
            for (Source layer : layers) {
                if (!bundled && layer.name().startsWith(Layers.BUNDLED)) {
                    continue;
                }
                AskedReader.Asked asked = AskedReader.read(layer);
                findings.addAll(asked.findings());
                askedAs.add(asked);
            }
        }

        void corrections(List<Source> layers) {
            for (Source layer : layers) {
                Corrections corrections = Corrections.read(layer);
                findings.addAll(corrections.findings());
                corrected.putAll(corrections.papers());
            }
        }

        private Brief withAsked(Brief brief) {
            Brief whole = brief;
            for (AskedReader.Asked asked : askedAs) {
                whole = asked.added(whole);
            }
            return whole;
        }

        void own(Workspace workspace) throws IOException {
            Path papers = workspace.reference().resolve(PAPERS);
            if (Files.isDirectory(papers)) {
                try (Stream<Path> files = Files.list(papers)) {
                    for (Path file : files.sorted().toList()) {
                        String name = String.valueOf(file.getFileName());
                        if (name.endsWith(".md")) {
                            add(Layers.own(workspace, PAPERS + name));
                        }
                    }
                }
            }
        }

        void add(Optional<Source> text) {
            if (text.isEmpty()) {
                return;
            }
            alone |= Layers.isAlone(text.get());
            Source source = Layers.withoutSwitch(text.get());
            sources.put(source.name(), source);
            BriefReading reading = BriefReader.read(source);
            findings.addAll(reading.findings());
            Brief brief = reading.brief();
            if (brief != null && briefs.putIfAbsent(brief.id(), withAsked(brief)) != null) {
                findings.add(Finding.error(
                        "brief-twice",
                        new Place(source.name(), brief.lineOf("id"), 1),
                        "a second brief of " + brief.id() + "; it is passed over",
                        "keep one of the two"));
            }
        }

        DigestLock lock(Optional<Source> json) {
            if (json.isEmpty()) {
                return DigestLock.NONE;
            }
            try {
                return DigestLock.parse(json.get().text());
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
                findings.add(Finding.error(
                        "lock-form",
                        new Place(json.get().name(), line, 1),
                        "the lock cannot be read: "
                                + e.getOriginalMessage().lines().findFirst().orElse(""),
                        "restore it from version control, or write it anew with winnow load --accept"));
                return DigestLock.NONE;
            }
        }
    }
}
