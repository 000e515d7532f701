package winnow.digest.bibtex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Intake;

/**
 * A book of abstracts in LaTeX, or a paper, of which title and abstract are read.
 *
 * <pre>
 * book     = ( title | abstract | anything )*
 * title    = ("\title" | "\talktitle" | … | "\chapter" | "\section" | "\subsection") ("[" text "]")? "{" text "}"
 * abstract = "\begin{abstract}" arguments text "\end{abstract}" | "\abstract{" text "}"    talk, contribution, … too
 * </pre>
 *
 * An abstract whose own first argument is in braces has its title there; another one has the title before it, which
 * no abstract before it has had. Without an abstract nothing is read: sections of a paper are no papers.
 */
final class LatexFormat implements DigestFormat {
    private static final Pattern SIGN =
            Pattern.compile("(?m)^\\s*\\\\(?:documentclass\\b|begin\\s*\\{(?:document|abstract)\\}|title\\s*\\{)");
    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%[^\\n]*");
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\(?<title>[a-zA-Z]*[tT]itle|chapter|section|subsection)\\*?\\s*(?:\\[[^\\]]*\\])?\\s*(?=\\{)"
                    + "|\\\\begin\\s*\\{(?<env>[a-zA-Z]*[aA]bstract[a-zA-Z]*|talk|contribution|presentation|poster)\\*?\\}"
                    + "|\\\\(?<command>[aA]bstract(?:text)?)\\s*(?=\\{)");
    private static final Pattern OTHER_TITLE =
            Pattern.compile("(?:short|sub|running|book|make|page|pdf|journal|series|the)[tT]itle");
    private static final Pattern BESIDE = Pattern.compile(
            "\\\\(?:author|affil\\w*|address|e?mail|institute|institution|date|keywords?|label|index|speaker|thanks|presenter|coauthors?|orcid|subjclass|session|room|time|vspace|hspace)\\*?(?:\\[[^\\]]*\\])?\\s*(?=\\{)"
                    + "|\\\\(?:maketitle|noindent|newpage|clearpage|medskip|bigskip|smallskip|centering|par|item)\\b\\s*|\\\\(?:begin|end)\\s*\\{[^}]*\\}(?:\\[[^\\]]*\\])?");

    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String description() {
        return "LaTeX with titles and abstracts";
    }

    @Override
    public int fit(String head) {
        return SIGN.matcher(head).find() ? LIKELY + 5 : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        new Book(COMMENT.matcher(text.whole().text()).replaceAll(""), new Intake(text.name(), sink)).read();
    }

    /** A book as it is being read. */
    private static final class Book {
        private final String text;
        private final Intake intake;
        private String title = "";
        private int titleAt;
        private int at;
        private int abstracts;

        Book(String text, Intake intake) {
            this.text = text;
            this.intake = intake;
        }

        void read() {
            Matcher token = TOKEN.matcher(text);
            while (token.find(at)) {
                at = token.end();
                if (token.group("title") != null) {
                    if (!OTHER_TITLE.matcher(token.group("title")).matches()) {
                        titleAt = token.start();
                        title = argument();
                    }
                } else if (token.group("env") != null) {
                    environment(token.group("env"), token.start());
                } else {
                    record(token.start(), argument());
                }
            }
            if (abstracts == 0) {
                intake.refused("LaTeX without an abstract");
            }
        }

        private void environment(String name, int start) {
            List<String> arguments = new ArrayList<>();
            while (at < text.length() && "{[".indexOf(text.charAt(at)) >= 0) {
                boolean optional = text.charAt(at) == '[';
                String argument = argument();
                if (!optional) {
                    arguments.add(argument);
                }
                while (at + 1 < text.length() && text.charAt(at) == '\n' && text.charAt(at + 1) == '{') {
                    at++;
                }
            }
            Matcher end = Pattern.compile("\\\\end\\s*\\{" + name + "\\*?\\}").matcher(text);
            int until = end.find(at) ? end.start() : text.length();
            String body = text.substring(at, until);
            at = until;
            if (!arguments.isEmpty()) {
                title = arguments.get(0);
                titleAt = start;
            }
            Matcher own = TOKEN.matcher(body);
            if (title.isBlank() && own.find() && own.group("title") != null) {
                Book inner = new Book(body, intake);
                inner.at = own.end();
                title = inner.argument();
                titleAt = start;
                body = body.substring(inner.at);
            }
            record(start, body);
        }

        /** What stands in the brackets here; the place moves behind them. */
        private String argument() {
            char opening = text.charAt(at);
            char closing = opening == '{' ? '}' : ']';
            int depth = 0;
            int from = at + 1;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '\\') {
                    at++;
                } else if (c == opening) {
                    depth++;
                } else if (c == closing && --depth == 0) {
                    break;
                }
            }
            int end = Math.min(at, text.length());
            at = Math.min(text.length(), end + 1);
            return text.substring(Math.min(from, end), end);
        }

        private void record(int start, String body) {
            abstracts++;
            int place = title.isBlank() ? start : titleAt;
            int line = 1
                    + (int) text.substring(0, place)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            intake.record(title.isBlank() ? null : words(title), words(body), line, "abstract");
            title = "";
        }

        private static String words(String tex) {
            StringBuilder kept = new StringBuilder();
            Matcher beside = BESIDE.matcher(tex);
            int from = 0;
            while (beside.find(from)) {
                kept.append(tex, from, beside.start()).append(' ');
                from = beside.end();
                if (from < tex.length()
                        && tex.charAt(from) == '{'
                        && !beside.group().startsWith("\\begin")
                        && !beside.group().startsWith("\\end")) {
                    Book skipped = new Book(tex, new Intake("", new winnow.digest.Collected()));
                    skipped.at = from;
                    skipped.argument();
                    from = skipped.at;
                }
            }
            return LatexText.plain(
                    kept.append(tex, from, tex.length()).toString().replace("\\\\", " "));
        }
    }
}
