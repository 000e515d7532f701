package winnow.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import winnow.paper.Finding;

/** Keeps what a digest holds until it is known whether it is wanted: of two readings of one text, the better one is. */
public final class Collected implements DigestSink {
    private final List<Consumer<DigestSink>> kept = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int abstracts;

    @Override
    public void file(String name, Taken taken) {
        kept.add(sink -> sink.file(name, taken));
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
        abstracts += entry.text().isEmpty() ? 0 : 1;
        kept.add(sink -> sink.entry(entry));
    }

    @Override
    public void finding(Finding finding) {
        kept.add(sink -> sink.finding(finding));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether there is more in it, abstracts before titles. */
    public boolean isBetterThan(Collected other) {
        return abstracts != other.abstracts ? abstracts > other.abstracts : entries.size() > other.entries.size();
    }

    /** Hands all of it on, in the order it came. */
    public void to(DigestSink sink) {
        kept.forEach(each -> each.accept(sink));
    }
}
