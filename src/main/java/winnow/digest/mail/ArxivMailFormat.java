package winnow.digest.mail;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Intake;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/**
 * The daily mail of arXiv.
 *
 * <pre>
 * mail     = (other line | paper)*
 * paper    = fence "arXiv:" id … line*  header  (fence abstract)?  end
 * header   = (name ":" value, lines that begin with blanks)*      Title, Authors, Categories, …
 * abstract = line*
 * fence    = a line of two backslashes alone
 * end      = two backslashes, "( https://arxiv.org/abs/…", or a line of hyphens or percent signs
 * </pre>
 *
 * A replacement has no abstract; a cross-listing has. Older mails say {@code Paper: cs.LG/0501001}.
 */
final class ArxivMailFormat implements DigestFormat {
    private static final Pattern FENCE = Pattern.compile("^>?\\s{0,2}\\\\\\\\\\s*$");
    private static final Pattern ID =
            Pattern.compile("^>?\\s{0,2}(?:arXiv:\\S+|Paper(?: \\(\\*cross-listing\\*\\))?: ?\\S+).*$");
    private static final Pattern END = Pattern.compile("^>?\\s{0,2}\\\\\\\\ ?\\(.*$");
    private static final Pattern RULE = Pattern.compile("^>?\\s{0,2}(?:-{20,}|%[%-]{10,})\\s*$");
    private static final Pattern QUOTE = Pattern.compile("^> ?");
    private static final Pattern NAMED = Pattern.compile("^([A-Z][A-Za-z-]{1,20})(?: \\([^)]{1,30}\\))?: ?(.*)$");
    private static final Pattern SIGN =
            Pattern.compile("(?m)^>?\\s{0,2}\\\\\\\\\\s*\\R>?\\s{0,2}(?:arXiv:\\S|Paper[: ])");
    private static final Pattern TITLE = Pattern.compile("(?m)^Title: ");
    private static final Pattern FENCES = Pattern.compile("(?m)^\\\\\\\\(?:\\s*$| \\( ?http)");

    @Override
    public String id() {
        return "arxiv-mail";
    }

    @Override
    public String description() {
        return "a daily mail of arXiv";
    }

    @Override
    public int fit(String head) {
        boolean fits = SIGN.matcher(head).find()
                || (FENCES.matcher(head).find() && TITLE.matcher(head).find());
        return fits ? SURE : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        new Reading(new Intake(text.name(), sink)).read(text.lines());
    }

    private enum Part {
        OUTSIDE,
        HEADER,
        ABSTRACT
    }

    /** One mail as it is being read. */
    private static final class Reading {
        private final Intake intake;
        private Part part = Part.OUTSIDE;
        private boolean fenced;
        private boolean quoted;
        private int start;
        private int titleLine;
        private @Nullable StringBuilder title;
        private StringBuilder prose = new StringBuilder();
        private String field = "";

        Reading(Intake intake) {
            this.intake = intake;
        }

        void read(Lines lines) throws IOException {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                take(line);
            }
            if (part == Part.ABSTRACT && !prose.toString().isBlank()) {
                intake.damaged(start, "the mail ends before the end of this paper; it is kept as far as it goes");
                close();
            } else if (part != Part.OUTSIDE) {
                intake.damaged(start, "the mail ends inside the header of a paper, which is passed over");
            }
        }

        /** In a mail that was forwarded, every line stands behind the sign that its fences stand behind. */
        private void take(Line line) {
            if (FENCE.matcher(line.text()).matches()) {
                quoted = line.text().startsWith(">");
            }
            String text = quoted ? QUOTE.matcher(line.text()).replaceFirst("") : line.text();
            if (FENCE.matcher(text).matches()) {
                atFence(line.number());
            } else if (END.matcher(text).matches()) {
                atEnd();
            } else if (RULE.matcher(text).matches()) {
                if (part == Part.ABSTRACT) {
                    intake.damaged(start, "the abstract has no end line; it is kept as far as it goes");
                }
                atEnd();
            } else if (fenced && ID.matcher(text).matches()) {
                fenced = false;
                begin(line.number());
            } else if (part == Part.HEADER) {
                header(text, line.number());
            } else if (part == Part.ABSTRACT) {
                prose.append(text).append('\n');
            }
            fenced &= text.isBlank() || FENCE.matcher(text).matches();
        }

        /** Opens a paper, or its abstract; which one, the next line tells. */
        private void atFence(int line) {
            if (part == Part.HEADER && title != null) {
                part = Part.ABSTRACT;
                prose = new StringBuilder();
            } else {
                atEnd();
                begin(line);
            }
            fenced = true;
        }

        /** An id behind a fence: if that fence seemed to open an abstract, the paper before had none. */
        private void begin(int line) {
            if (part == Part.ABSTRACT) {
                close();
            }
            part = Part.HEADER;
            start = line;
            title = null;
            field = "";
        }

        private void atEnd() {
            if (part == Part.HEADER && title == null && !field.isEmpty()) {
                intake.record(null, null, start, "paper");
            } else if (part != Part.OUTSIDE && title != null) {
                close();
            }
            part = Part.OUTSIDE;
        }

        private void header(String text, int line) {
            Matcher named = NAMED.matcher(text);
            if (!text.isBlank() && Character.isWhitespace(text.charAt(0))) {
                if (field.equals("Title") && title != null) {
                    title.append(' ').append(text);
                }
            } else if (named.matches()) {
                field = named.group(1);
                if (field.equals("Title")) {
                    titleLine = line;
                    title = new StringBuilder(named.group(2));
                }
            }
        }

        private void close() {
            intake.record(String.valueOf(title), prose.toString(), titleLine, "paper");
            prose = new StringBuilder();
            title = null;
            part = Part.OUTSIDE;
        }
    }
}
