package winnow.trace;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.text.Place;

/** Finds tags in the cells of a notebook, each cell in its own language. */
final class NotebookScan {
    private final TagSink sink;

    NotebookScan(TagSink sink) {
        this.sink = sink;
    }

    /** Reads a notebook; false, with nothing read, when it is none. */
    boolean scan(String name, FileKind kind, InputStream in) throws IOException {
        NotebookReader reader =
                new NotebookReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        if (!reader.read()) {
            return false;
        }
        int number = 0;
        for (NotebookCell cell : reader.cells()) {
            number++;
            scan(name, kind.in(cell.language(reader.language())), cell, number);
        }
        sink.fileEnds(name, new Blocks());
        return true;
    }

    private void scan(String name, FileKind kind, NotebookCell cell, int number) throws IOException {
        String text = cell.text().toString();
        if (text.indexOf('@') < 0 && text.indexOf('~') < 0 && text.indexOf('＠') < 0 && text.indexOf("#s") < 0) {
            return;
        }
        TagSink found = new TagSink();
        new FileScanner(found).scan(name, kind, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        TreeScan scan = found.scan();
        int[] lines = lines(text);
        List<Tag> tags = new ArrayList<>();
        for (Tag tag : scan.tags()) {
            Place at = place(name, cell, lines, tag.at());
            tags.add(tag.at(
                    at,
                    block(cell, lines, tag.block()),
                    new Cell(number, tag.at().line())));
        }
        List<Miss> misses = scan.misses().stream()
                .map(miss -> miss.at(place(name, cell, lines, miss.at())))
                .toList();
        sink.add(new Found(tags, misses, Found.Turn.STAY, 0));
    }

    private static Place place(String name, NotebookCell cell, int[] lines, Place at) {
        int[] place = cell.place(lines[Math.min(at.line(), lines.length) - 1] + at.column() - 1);
        return new Place(name, place[0], place[1]);
    }

    private static @Nullable Block block(NotebookCell cell, int[] lines, @Nullable Block block) {
        if (block == null || block.from() == 0) {
            return block;
        }
        int from = cell.place(lines[block.from() - 1])[0];
        int to = cell.place(lines[Math.min(block.to(), lines.length) - 1])[0];
        return new Block(from, to, block.lines(), block.empty());
    }

    /** Offsets at which the lines of a text begin. */
    private static int[] lines(String text) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                begins.add(at + 1);
            }
        }
        return begins.stream().mapToInt(Integer::intValue).toArray();
    }
}
