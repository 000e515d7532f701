package winnow.digest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Bibliography;
import winnow.paper.Finding;

/** A digest read whole, for tests. */
final class Digests implements DigestSink {
    /** Titles and abstracts alone. */
    final List<Entry> entries = new ArrayList<>();
    /** What else the entries have, in the same order. */
    final List<Bibliography> bibliographies = new ArrayList<>();

    final List<Finding> findings = new ArrayList<>();
    final List<String> files = new ArrayList<>();
    Optional<Taken> taken = Optional.empty();

    private Digests() {}

    static Digests of(String text) {
        return of("digest", text.getBytes(StandardCharsets.UTF_8), ReadAs.FOUND);
    }

    static Digests of(String name, byte[] bytes) {
        return of(name, bytes, ReadAs.FOUND);
    }

    static Digests of(String name, byte[] bytes, @Nullable String format) {
        return of(name, bytes, new ReadAs(format, null));
    }

    static Digests of(String name, byte[] bytes, ReadAs as) {
        Digests read = new Digests();
        try {
            read.taken = DigestReader.read(name, new ByteArrayInputStream(bytes), as, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    @Override
    public void file(String name, Taken as) {
        files.add(name + " as " + as.format());
    }

    @Override
    public void entry(Entry entry) {
        entries.add(new Entry(entry.title(), entry.text(), entry.line()));
        bibliographies.add(entry.bibliography());
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    String format() {
        return taken.map(Taken::format).orElse("nothing");
    }

    List<String> titles() {
        return entries.stream().map(Entry::title).toList();
    }

    List<String> texts() {
        return entries.stream().map(Entry::text).toList();
    }

    List<Integer> lines() {
        return entries.stream().map(Entry::line).toList();
    }

    List<String> rules() {
        return findings.stream().map(Finding::rule).toList();
    }
}
