package winnow.digest;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that may hold digests of several kinds, one behind the other: a RIS file appended to a BibTeX
 * file, say. Each part ends where a digest of another kind opens; only openings that no abstract holds are
 * taken for one.
 */
final class Parted {
    private static final int CHUNK = 1 << 15;
    /** The longest opening, as far as it has to be seen to be known. */
    private static final int LONGEST = 400;

    /**
     * How a kind of digest opens.
     *
     * @param family of the formats that open so
     */
    private record Opening(String family, String pattern) {}

    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final List<String> UNPARTED = List.of("html", "markdown", "csv", "labelled", "yaml", "front-matter");
    private static final List<Opening> OPENINGS = List.of(
            new Opening("xml", "<\\?xml version=|<(?:feed|rss|rdf:RDF) [^<>]{0,200}xmlns"),
            new Opening("html", "<!(?:DOCTYPE|doctype) html"),
            new Opening("ris", "TY {2}- [A-Z]{3,8}\\s{0,4}[\\r\\n]"),
            new Opening("nbib", "PMID- \\d{5,9}\\s{0,4}[\\r\\n]{1,2}[A-Z]{2,4}\\s{0,2}- "),
            new Opening("arxiv-mail", "(?<![^\\r\\n])\\\\\\\\\\s{0,4}[\\r\\n]{1,2}arXiv:\\d{4}"),
            new Opening(
                    "bibtex",
                    "@[a-zA-Z]{3,20}\\s?\\{[^\\s,={}()]{1,100},\\s{0,4}[\\r\\n]{1,2}\\s{0,8}[a-zA-Z]{2,30}\\s{0,20}="),
            new Opening(
                    "json",
                    "(?:\\[\\s{0,8})?\\{\\s{0,8}\"(?:id|title|paper|paperId|total|meta|results|papers|DOI)\"\\s?:"));

    /** What every opening begins with: one look at a character passes over most of a text. */
    private static final String FIRST = "(?=[<TP\\\\@{\\[])";

    private final Reader in;
    private final StringBuilder text = new StringBuilder();
    private int given;
    private int searched;
    private int line = 1;
    private boolean end;
    private int limit = -1;

    Parted(Reader in) {
        this.in = in;
    }

    /** Markdown and HTML quote other formats, cells of a table may hold anything: those are not parted. */
    static boolean parts(String format) {
        return UNPARTED.stream().noneMatch(format::equals);
    }

    /** What the next part begins with. */
    String head(int most) throws IOException {
        while (!end && text.length() - given < most) {
            fill();
        }
        return text.substring(given, Math.min(text.length(), given + most));
    }

    /** A head as far as it is of one kind: up to where a second kind of digest opens. */
    static String firstKind(String head) {
        int first = head.length();
        String kind = "";
        for (Opening opening : OPENINGS) {
            Matcher found = Pattern.compile(opening.pattern).matcher(head);
            if (found.find() && found.start() < first) {
                first = found.start();
                kind = opening.family;
            }
        }
        Matcher second = others(kind).matcher(head);
        return !kind.isEmpty() && second.find() ? head.substring(0, second.start()) : head;
    }

    /** A beginning as formats are told by it: lines end with {@code \n}, blanks of any kind are blanks. */
    static String tidied(String head) {
        StringBuilder tidy = new StringBuilder(head.length());
        for (int at = 0; at < head.length(); at++) {
            char c = head.charAt(at);
            boolean second = c == '\n' && at > 0 && head.charAt(at - 1) == '\r';
            boolean end = c == '\n' || c == '\r';
            if (!second && !(c == '\uFEFF')) {
                tidy.append(end ? '\n' : c != '\t' && Markup.isBlank(c) ? ' ' : c);
            }
        }
        return tidy.toString();
    }

    /** The next part, read as a format, whose own openings are no borders. */
    Reader part(String format) {
        Pattern others = parts(format) ? others(format) : NEVER;
        limit = -1;
        searched = given + 1;
        return new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                return give(target, offset, length, others);
            }

            @Override
            public void close() {}
        };
    }

    private static Pattern others(String format) {
        List<String> patterns = new ArrayList<>();
        for (Opening opening : OPENINGS) {
            if (!opening.family.equals(format)) {
                patterns.add(opening.pattern);
            }
        }
        return Pattern.compile(FIRST + "(?:" + String.join("|", patterns) + ")");
    }

    private int give(char[] target, int offset, int length, Pattern others) throws IOException {
        search(others);
        while (limit < 0 && !end && text.length() - given <= LONGEST) {
            fill();
            search(others);
        }
        int safe = limit >= 0 ? limit : end ? text.length() : text.length() - LONGEST;
        int count = Math.min(length, safe - given);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        text.getChars(given, given + count, target, offset);
        for (int at = given; at < given + count; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
        given += count;
        return count;
    }

    /** Looks for a border in what is new, and in so much before it as an opening is long. */
    private void search(Pattern others) {
        if (limit < 0 && searched < text.length()) {
            Matcher other = others.matcher(text).region(searched, text.length());
            other.useTransparentBounds(true).useAnchoringBounds(false);
            limit = other.find() ? other.start() : -1;
            searched = Math.max(searched, text.length() - LONGEST);
            searched = end ? text.length() : searched;
        }
    }

    private void fill() throws IOException {
        int dropped = Math.max(0, given - 2);
        text.delete(0, dropped);
        given -= dropped;
        searched = Math.max(given + 1, searched - dropped);
        char[] chunk = new char[CHUNK];
        int count = in.read(chunk, 0, CHUNK);
        end = count < 0;
        text.append(chunk, 0, Math.max(0, count));
    }

    /** Whether a further part begins where the last one ended. */
    boolean hasMore() {
        return limit >= 0 && given >= limit;
    }

    /** The line, from 1, at which the next part begins. */
    int line() {
        return line;
    }
}
