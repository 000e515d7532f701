package winnow.digest;

import winnow.paper.Finding;

/** Hands on what stood in a part of a file, with its lines counted from the beginning of the file. */
public final class ShiftedSink implements DigestSink {
    private final DigestSink sink;
    private final int lines;

    public ShiftedSink(DigestSink sink, int lines) {
        this.sink = sink;
        this.lines = lines;
    }

    @Override
    public void file(String name, Taken taken) {
        sink.file(name, taken);
    }

    @Override
    public void entry(Entry entry) {
        sink.entry(
                lines == 0
                        ? entry
                        : new Entry(entry.title(), entry.text(), entry.line() + lines, entry.bibliography()));
    }

    @Override
    public void finding(Finding found) {
        boolean moves = lines > 0 && found.line() > 0;
        sink.finding(
                moves
                        ? new Finding(
                                found.rule(),
                                found.level(),
                                found.file(),
                                found.line() + lines,
                                found.column(),
                                found.message(),
                                found.suggestion())
                        : found);
    }
}
