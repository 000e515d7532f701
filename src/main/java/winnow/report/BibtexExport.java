package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.paper.Paper;

/**
 * BibTeX entries under the papers' ids. A title stands in double braces, which keep its upper case, with
 * the characters TeX would trip over escaped outside mathematics; an abstract stands as in the digest.
 */
final class BibtexExport implements PaperExport {
    /** Mathematics, a command or escaped character, or a character to escape. */
    private static final Pattern PART = Pattern.compile("\\$[^$]{1,2000}\\$|\\\\.|[&%#_$]", Pattern.DOTALL);

    @Override
    public String id() {
        return "bibtex";
    }

    @Override
    public String ending() {
        return "bib";
    }

    @Override
    public void write(Iterator<Paper> papers, Writer out) throws IOException {
        while (papers.hasNext()) {
            Paper paper = papers.next();
            out.write("@misc{" + paper.id() + ",\n");
            out.write("  title = {{" + balanced(escaped(paper.title())) + "}}");
            field("abstract", balanced(paper.text()), out);
            field("keywords", String.join(", ", paper.topics()), out);
            field("note", paper.code().isEmpty() ? "" : "Code: " + String.join(" ", paper.code()), out);
            out.write("\n}\n\n");
        }
        out.flush();
    }

    private static void field(String name, String value, Writer out) throws IOException {
        if (!value.isEmpty()) {
            out.write(",\n  " + name + " = {" + value + "}");
        }
    }

    private static String escaped(String title) {
        return PART.matcher(title).replaceAll(part -> {
            String found = part.group();
            return Matcher.quoteReplacement(found.length() == 1 ? "\\" + found : found);
        });
    }

    /** A brace without its partner would swallow the rest of the file: it is left out. */
    static String balanced(String text) {
        StringBuilder kept = new StringBuilder(text);
        int depth = 0;
        for (int at = 0; at < kept.length(); at++) {
            char c = kept.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth == 0) {
                kept.deleteCharAt(at--);
            } else if (c == '}') {
                depth--;
            }
        }
        for (int at = kept.length() - 1, closed = 0; at >= 0 && depth > 0; at--) {
            boolean escaped = isEscaped(kept, at);
            char c = escaped ? ' ' : kept.charAt(at);
            closed += c == '}' ? 1 : 0;
            if (c == '{' && closed > 0) {
                closed--;
            } else if (c == '{') {
                kept.deleteCharAt(at);
                depth--;
            }
        }
        boolean open = !kept.isEmpty() && kept.charAt(kept.length() - 1) == '\\' && !isEscaped(kept, kept.length() - 1);
        return open ? kept + " " : kept.toString();
    }

    private static boolean isEscaped(CharSequence text, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
