package winnow.digest.pages;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.paper.Finding;
import winnow.text.Lines;
import winnow.text.Lines.Line;
import winnow.text.Place;

/** The lines of a page; what is wrong with one is reported on the way. */
public final class PageLines {
    private final String file;
    private final Lines lines;
    private final DigestSink sink;

    public PageLines(DigestText text, DigestSink sink) {
        this.file = text.name();
        this.lines = text.lines();
        this.sink = sink;
    }

    /** The next line; {@code null} behind the last one. */
    @Nullable
    public Line next() throws IOException {
        Line line = lines.next();
        if (line != null) {
            report(line);
        }
        return line;
    }

    private void report(Line line) {
        Place at = new Place(file, line.number(), 0);
        if (line.cut() > 0) {
            String message = String.format(
                    Locale.ROOT,
                    "the line has %,d characters more than the %,d that are read",
                    line.cut(),
                    line.text().length());
            sink.finding(Finding.warning(
                    "line-too-long", at, message, "break it at the ends of paragraphs, then load the file again"));
        }
        int control = firstControl(line.text());
        if (control >= 0) {
            String message = String.format(Locale.ROOT, "control character U+%04X in the text", (int)
                    line.text().charAt(control));
            sink.finding(Finding.note(
                    "control-character",
                    new Place(file, line.number(), control + 1),
                    message,
                    "it is kept in the data and never shown"));
        }
    }

    private static int firstControl(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c < ' ' && c != '\t' && c != '\f') || c == 0x7F) {
                return at;
            }
        }
        return -1;
    }
}
