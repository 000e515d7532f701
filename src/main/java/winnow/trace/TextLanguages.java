package winnow.trace;

import static winnow.trace.Opener.Trait.COLUMN_ONE;
import static winnow.trace.Opener.Trait.EXAMPLE;
import static winnow.trace.Opener.Trait.FIRST;
import static winnow.trace.Opener.Trait.LINES;
import static winnow.trace.Openers.DOUBLE;
import static winnow.trace.Openers.HASH_APART;
import static winnow.trace.Openers.MARKUP;
import static winnow.trace.Openers.PERCENT;
import static winnow.trace.Openers.STARS;
import static winnow.trace.Openers.block;
import static winnow.trace.Openers.embedded;
import static winnow.trace.Openers.example;
import static winnow.trace.Openers.line;
import static winnow.trace.Openers.slashesApart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import winnow.trace.Opener.Kind;

/** Text that people read, pages with comments and code in them, and data. */
final class TextLanguages {
    static final Language TEX = Language.page(
            "tex",
            PERCENT,
            example("\\begin{verbatim", "\\end{verbatim"),
            example("\\begin{lstlisting", "\\end{lstlisting"),
            example("\\begin{minted", "\\end{minted"));
    static final Language XML = Language.data("xml", MARKUP);
    static final Language HTML = page("html");
    static final Language PHP = page("php", embedded("<?php", "?>"), embedded("<?=", "?>"), embedded("<?", "?>"));
    static final Language RUBY_PAGE = page("erb", block("<%#", "%>"), embedded("<%", "%>"));
    static final Language SERVER_PAGE = page("jsp", block("<%--", "--%>"), embedded("<%", "%>"));
    static final Language TEMPLATE = page(
            "template",
            block("{{!--", "--}}"),
            block("{{!", "}}"),
            block("{#", "#}"),
            block("{{/*", "*/}}"),
            block("@*", "*@"),
            block("{{--", "--}}"));
    static final Language MARKDOWN = Language.prose("markdown", MARKUP, example("<pre", "</pre"));
    /** What begins a fence of R Markdown or Quarto whose code is run. */
    private static final String CHUNK = "```{";

    /** Markdown with chunks of code that are run, and so are no examples. */
    static final Language CHUNKS = Language.page("markdown", chunks());

    static final Language TEXT = Language.prose("text");
    static final Language STRUCTURED = Language.prose(
            "structured text",
            MARKUP,
            Opener.of(Kind.QUOTE, "----", "----", COLUMN_ONE, LINES, EXAMPLE),
            Opener.of(Kind.QUOTE, "....", "....", COLUMN_ONE, LINES, EXAMPLE),
            Opener.of(Kind.QUOTE, "```", "```", COLUMN_ONE, LINES, EXAMPLE));
    static final Language RST = Language.prose("rst");
    static final Language ORG = Language.prose(
            "org",
            Opener.of(Kind.QUOTE, "#+BEGIN_SRC", "#+END_SRC", FIRST, LINES, EXAMPLE),
            Opener.of(Kind.QUOTE, "#+begin_src", "#+end_src", FIRST, LINES, EXAMPLE),
            Opener.of(Kind.QUOTE, "#+BEGIN_EXAMPLE", "#+END_EXAMPLE", FIRST, LINES, EXAMPLE),
            Opener.of(Kind.QUOTE, "#+begin_example", "#+end_example", FIRST, LINES, EXAMPLE));
    static final Language YAML = Language.data("yaml", HASH_APART);
    static final Language JSON = Language.data("json", slashesApart(), STARS);
    static final Language INI = Language.data("ini", line(";", FIRST), HASH_APART);
    /** Findings of programs: what they quote is no tag of theirs. */
    static final Language SARIF = Language.code("sarif", DOUBLE);
    /** A file whose name tells nothing: comments of every usual form, and text. */
    static final Language UNKNOWN = Language.data("unknown");

    private TextLanguages() {}

    private static Language page(String name, Opener... more) {
        return Language.page(
                        name,
                        MARKUP,
                        embedded("<script", "</script"),
                        embedded("<style", "</style"),
                        example("<pre", "</pre"),
                        example("<code", "</code"))
                .with(more);
    }

    private static Opener[] chunks() {
        List<Opener> openers = new ArrayList<>(List.of(example("<pre", "</pre")));
        for (String engine :
                ("r python julia sql bash sh zsh js ojs node css scss c cpp rcpp rust ruby perl haskell scala"
                                + " octave powershell sas stata fortran")
                        .split(" ")) {
            openers.add(Opener.of(Kind.EMBEDDED, CHUNK + engine, "```", FIRST));
        }
        return openers.toArray(Opener[]::new);
    }

    /** Whether a line, from its first sign on, begins a chunk. */
    static boolean beginsChunk(Language language, String line) {
        boolean fence = language.is(CHUNKS) && language.blocks() && line.startsWith(CHUNK);
        for (Opener opener : fence ? language.openers()['`'] : new Opener[0]) {
            if (line.startsWith(new String(opener.open(), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    /** The language between an opener of another and what closes it. */
    static Language within(Language outer, Opener opener) {
        if (opener.open()[0] == '`') {
            String open = new String(opener.open(), StandardCharsets.ISO_8859_1);
            return FileNames.named(open.substring(CHUNK.length()));
        }
        if (opener.open().length > 2 && opener.open()[1] == 's') {
            return opener.open()[2] == 't' ? Languages.SCSS : Languages.SCRIPT;
        }
        return outer.is(PHP) ? Languages.PHP_CODE : outer.is(RUBY_PAGE) ? Languages.RUBY : Languages.SCRIPT;
    }
}
