package winnow.trace;

import static winnow.trace.Opener.Trait.APART;
import static winnow.trace.Opener.Trait.ATTRIBUTE;
import static winnow.trace.Opener.Trait.BACKSLASH;
import static winnow.trace.Opener.Trait.BACKSLASH_PAREN;
import static winnow.trace.Opener.Trait.BACKTICK;
import static winnow.trace.Opener.Trait.COLUMN_ONE;
import static winnow.trace.Opener.Trait.DOCUMENTS;
import static winnow.trace.Opener.Trait.DOLLAR_BRACE;
import static winnow.trace.Opener.Trait.DOLLAR_PAREN;
import static winnow.trace.Opener.Trait.DOUBLED;
import static winnow.trace.Opener.Trait.FIRST;
import static winnow.trace.Opener.Trait.HASH_BRACE;
import static winnow.trace.Opener.Trait.LINES;
import static winnow.trace.Opener.Trait.NESTED;
import static winnow.trace.Opener.Trait.NO_OPERATOR;
import static winnow.trace.Opener.Trait.NO_TRANSPOSE;
import static winnow.trace.Openers.CHARACTER;
import static winnow.trace.Openers.DASHES;
import static winnow.trace.Openers.DOUBLE;
import static winnow.trace.Openers.DOUBLE_DOUBLED;
import static winnow.trace.Openers.DOUBLE_LINES;
import static winnow.trace.Openers.HASH;
import static winnow.trace.Openers.HASH_APART;
import static winnow.trace.Openers.LISP;
import static winnow.trace.Openers.ML;
import static winnow.trace.Openers.PATTERN;
import static winnow.trace.Openers.PERCENT;
import static winnow.trace.Openers.SINGLE;
import static winnow.trace.Openers.SINGLE_DOUBLED;
import static winnow.trace.Openers.SINGLE_LINES;
import static winnow.trace.Openers.SLASHES;
import static winnow.trace.Openers.STARS;
import static winnow.trace.Openers.STARS_NESTED;
import static winnow.trace.Openers.TEXT_BLOCK;
import static winnow.trace.Openers.TICKS;
import static winnow.trace.Openers.block;
import static winnow.trace.Openers.line;
import static winnow.trace.Openers.literal;
import static winnow.trace.Openers.quote;

import winnow.trace.Opener.Kind;

/**
 * The families of languages. A tag needs only what begins and ends comments and literals, of many
 * languages and in files that may be broken: the lexers of libraries (RSyntaxTextArea, the only one in
 * Java with as many languages) know keywords of forty of these and need Swing, read line by line, and have
 * no here-documents, nested templates, OCaml, Haskell or Julia.
 *
 * <p>@paper coverage-tags/tag
 */
final class Languages {
    static final Language C = Language.code(
            "c", SLASHES, STARS, DOUBLE, CHARACTER, Opener.of(Kind.NAMED, "R\"", ""), quote("@\"", BACKSLASH));
    static final Language JAVA = Language.code("java", SLASHES, STARS, TEXT_BLOCK, DOUBLE, CHARACTER);
    static final Language KOTLIN = Language.code(
            "kotlin",
            SLASHES,
            STARS_NESTED,
            quote("\"\"\"", LINES, DOLLAR_BRACE),
            quote("\"", BACKSLASH, DOLLAR_BRACE),
            CHARACTER);
    static final Language CSHARP = Language.code(
            "csharp",
            SLASHES,
            STARS,
            Opener.of(Kind.COUNTED, "\"\"\"", ""),
            quote("@\"", DOUBLED, LINES),
            quote("@$\"", DOUBLED, LINES),
            quote("$@\"", DOUBLED, LINES),
            DOUBLE,
            CHARACTER);
    static final Language SCRIPT = Language.code(
            "javascript", SLASHES, STARS, DOUBLE, SINGLE, quote("`", BACKSLASH, LINES, DOLLAR_BRACE), PATTERN);
    static final Language GROOVY = Language.code(
            "groovy",
            SLASHES,
            STARS,
            TEXT_BLOCK,
            quote("'''", BACKSLASH, LINES),
            quote("\"", BACKSLASH, DOLLAR_BRACE),
            SINGLE,
            PATTERN);
    static final Language DART = Language.code(
            "dart",
            SLASHES,
            STARS_NESTED,
            quote("\"\"\"", BACKSLASH, LINES, DOLLAR_BRACE),
            quote("'''", BACKSLASH, LINES, DOLLAR_BRACE),
            quote("\"", BACKSLASH, DOLLAR_BRACE),
            quote("'", BACKSLASH, DOLLAR_BRACE));
    static final Language SWIFT = Language.code(
            "swift",
            SLASHES,
            STARS_NESTED,
            Opener.of(Kind.HASHED, "#", ""),
            quote("\"\"\"", BACKSLASH, LINES, BACKSLASH_PAREN),
            quote("\"", BACKSLASH, BACKSLASH_PAREN));
    static final Language GO = Language.code("go", SLASHES, STARS, DOUBLE, CHARACTER, TICKS);
    static final Language RUST =
            Language.code("rust", SLASHES, STARS_NESTED, Opener.of(Kind.HASHED, "r", ""), DOUBLE_LINES, CHARACTER);
    static final Language D = Language.code(
            "d", SLASHES, STARS, block("/+", "+/", NESTED), quote("r\"", LINES), DOUBLE_LINES, TICKS, CHARACTER);
    static final Language ZIG = Language.code("zig", SLASHES, literal("\\\\"), DOUBLE, CHARACTER);
    static final Language VERILOG = Language.code("verilog", SLASHES, STARS, DOUBLE, CHARACTER);
    static final Language CSS = Language.code("css", STARS, DOUBLE, SINGLE);
    static final Language SCSS = CSS.with(SLASHES);
    static final Language GRAPHQL = Language.code("graphql", HASH, quote("\"\"\"", LINES, DOCUMENTS), DOUBLE);
    static final Language PROLOG = Language.code("prolog", PERCENT, STARS, DOUBLE, SINGLE_DOUBLED);
    static final Language ASSEMBLER =
            Language.code("assembler", SLASHES, STARS, LISP, HASH_APART, line("@", APART), line("!", FIRST), DOUBLE);

    static final Language PYTHON = Language.code(
            "python",
            HASH,
            quote("\"\"\"", BACKSLASH, LINES, DOCUMENTS),
            quote("'''", BACKSLASH, LINES, DOCUMENTS),
            quote("\"", BACKSLASH, DOCUMENTS),
            quote("'", BACKSLASH, DOCUMENTS));
    static final Language JULIA = Language.code(
            "julia",
            block("#=", "=#", NESTED),
            HASH,
            quote("\"\"\"", BACKSLASH, LINES, DOCUMENTS),
            quote("\"", BACKSLASH, LINES, DOLLAR_PAREN),
            TICKS,
            CHARACTER);
    static final Language RUBY = Language.code(
            "ruby",
            HASH,
            Opener.of(Kind.BLOCK, "=begin", "=end", COLUMN_ONE),
            quote("\"", BACKSLASH, LINES, HASH_BRACE),
            SINGLE_LINES,
            TICKS,
            PATTERN,
            Opener.of(Kind.DELIMITED, "%", ""),
            Opener.of(Kind.HERE, "<<", ""));
    static final Language COFFEE = Language.code(
            "coffeescript",
            block("###", "###"),
            HASH,
            quote("\"\"\"", BACKSLASH, LINES, HASH_BRACE),
            quote("'''", BACKSLASH, LINES),
            quote("\"", BACKSLASH, LINES, HASH_BRACE),
            SINGLE_LINES,
            TICKS,
            PATTERN);
    static final Language PERL = Language.code(
            "perl",
            HASH_APART,
            Opener.of(Kind.BLOCK, "=", "=cut", COLUMN_ONE),
            DOUBLE_LINES,
            SINGLE_LINES,
            PATTERN,
            Opener.of(Kind.DELIMITED, "q", ""),
            Opener.of(Kind.DELIMITED, "m", ""),
            Opener.of(Kind.DELIMITED, "s", ""),
            Opener.of(Kind.DELIMITED, "y", ""),
            Opener.of(Kind.DELIMITED, "tr", ""),
            Opener.of(Kind.HERE, "<<", ""));
    static final Language SHELL = Language.code(
            "shell",
            HASH_APART,
            quote("$'", BACKSLASH, LINES),
            quote("\"", BACKSLASH, LINES, DOLLAR_PAREN),
            quote("'", LINES),
            Opener.of(Kind.HERE, "<<", ""));
    static final Language FISH = Language.code("fish", HASH_APART, DOUBLE_LINES, SINGLE_LINES);
    static final Language POWERSHELL = Language.code(
            "powershell",
            block("<#", "#>"),
            HASH_APART,
            quote("\"", BACKTICK, DOUBLED, LINES, DOLLAR_PAREN),
            quote("'", DOUBLED, LINES),
            Opener.of(Kind.QUOTE, "@\"", "\n\"@", LINES),
            Opener.of(Kind.QUOTE, "@'", "\n'@", LINES));
    static final Language R =
            Language.code("r", HASH, Opener.of(Kind.NAMED, "r\"", ""), DOUBLE_LINES, SINGLE_LINES, TICKS);
    static final Language ELIXIR = Language.code(
            "elixir",
            HASH,
            quote("\"\"\"", BACKSLASH, LINES, ATTRIBUTE),
            quote("'''", BACKSLASH, LINES, ATTRIBUTE),
            quote("\"", BACKSLASH, LINES, ATTRIBUTE, HASH_BRACE),
            quote("'", BACKSLASH));
    static final Language CRYSTAL = Language.code(
            "crystal",
            HASH,
            quote("\"", BACKSLASH, LINES, HASH_BRACE),
            CHARACTER,
            PATTERN,
            Opener.of(Kind.DELIMITED, "%", ""),
            Opener.of(Kind.HERE, "<<", ""));
    static final Language NIM =
            Language.code("nim", block("#[", "]#", NESTED), HASH, quote("\"\"\"", LINES), DOUBLE, CHARACTER);
    static final Language AWK = Language.code("awk", HASH, DOUBLE, PATTERN);
    static final Language TCL = Language.code("tcl", HASH_APART, DOUBLE_LINES);
    static final Language NIX = Language.code(
            "nix", HASH, STARS, quote("''", LINES, DOLLAR_BRACE), quote("\"", BACKSLASH, LINES, DOLLAR_BRACE));
    static final Language TERRAFORM = Language.code(
            "terraform", HASH, SLASHES, STARS, quote("\"", BACKSLASH, DOLLAR_BRACE), Opener.of(Kind.HERE, "<<", ""));
    static final Language GDSCRIPT = Language.code("gdscript", HASH, quote("\"\"\"", BACKSLASH, LINES), DOUBLE, SINGLE);

    static final Language SQL = Language.code(
            "sql", DASHES, STARS_NESTED, HASH_APART, quote("'", DOUBLED, LINES), quote("\"", DOUBLED), quote("`"));
    static final Language HASKELL =
            Language.code("haskell", block("{-", "-}", NESTED), line("--", NO_OPERATOR), DOUBLE_LINES, CHARACTER);
    static final Language ELM = Language.code(
            "elm", block("{-", "-}", NESTED), DASHES, quote("\"\"\"", BACKSLASH, LINES), DOUBLE, CHARACTER);
    static final Language LEAN = Language.code("lean", block("/-", "-/", NESTED), DASHES, DOUBLE_LINES, CHARACTER);
    static final Language LUA = Language.code(
            "lua", Opener.of(Kind.LEVELLED, "--[", ""), DASHES, Opener.of(Kind.LEVELLED, "[", ""), DOUBLE, SINGLE);
    static final Language ADA = Language.code("ada", DASHES, DOUBLE_DOUBLED, CHARACTER);
    static final Language ML_FAMILY = Language.code("ml", ML, Opener.of(Kind.BARRED, "{", ""), DOUBLE_LINES, CHARACTER);
    static final Language FSHARP = Language.code(
            "fsharp", SLASHES, ML, quote("\"\"\"", LINES), quote("@\"", DOUBLED, LINES), DOUBLE_LINES, CHARACTER);
    static final Language COQ = Language.code("coq", ML, DOUBLE_DOUBLED);
    static final Language WOLFRAM = Language.code("wolfram", ML, DOUBLE_LINES);
    static final Language PASCAL = Language.code("pascal", SLASHES, block("{", "}"), block("(*", "*)"), SINGLE_DOUBLED);
    static final Language APPLESCRIPT = Language.code("applescript", DASHES, HASH_APART, ML, DOUBLE_LINES);

    static final Language LISP_FAMILY = Language.code("lisp", LISP, block("#|", "|#", NESTED), DOUBLE_LINES);
    static final Language ERLANG = Language.code("erlang", PERCENT, DOUBLE_LINES, SINGLE);
    static final Language MATLAB = Language.code(
            "matlab",
            Opener.of(Kind.BLOCK, "%{", "%}", FIRST),
            PERCENT,
            HASH_APART,
            SLASHES,
            STARS,
            line("...", NO_OPERATOR),
            quote("@\"", BACKSLASH),
            quote("\"", DOUBLED, BACKSLASH),
            quote("'", DOUBLED, NO_TRANSPOSE));
    static final Language FORTRAN = Language.code("fortran", line("!"), DOUBLE_DOUBLED, SINGLE_DOUBLED);
    static final Language FORTRAN_FIXED =
            FORTRAN.with(line("C", COLUMN_ONE), line("c", COLUMN_ONE), line("*", COLUMN_ONE));
    static final Language COBOL = Language.code("cobol", line("*>"), line("*"), DOUBLE_DOUBLED, SINGLE_DOUBLED);
    static final Language BASIC = Language.code(
            "basic", line("'"), line("REM ", FIRST), line("Rem ", FIRST), line("rem ", FIRST), DOUBLE_DOUBLED);
    static final Language BATCH = Language.code(
            "batch",
            line("REM", FIRST),
            line("rem", FIRST),
            line("Rem", FIRST),
            line("@REM", FIRST),
            line("@rem", FIRST),
            line("::", FIRST),
            line("REM ", APART),
            line("rem ", APART),
            quote("\""));
    static final Language VIM = Language.code("vim", line("\"", FIRST), line("\" ", APART), DOUBLE, SINGLE_DOUBLED);
    static final Language STATA = Language.code("stata", SLASHES, STARS, line("*", FIRST), DOUBLE);
    static final Language SAS = Language.code("sas", STARS, line("*", FIRST), DOUBLE_DOUBLED, SINGLE_DOUBLED);
    static final Language APL = Language.code("apl", line("\u00e2\u008d\u009d"), SINGLE_DOUBLED, DOUBLE);
    static final Language FORTH = Language.code("forth", line("\\ ", APART), block("( ", ")"));

    static final Language MAKE = Language.code("make", HASH, DOUBLE, SINGLE);
    static final Language CONFIG = Language.code("config", HASH_APART, TEXT_BLOCK, quote("'''", LINES), DOUBLE, SINGLE);
    static final Language CMAKE = Language.code(
            "cmake", Opener.of(Kind.LEVELLED, "#[", ""), HASH, Opener.of(Kind.LEVELLED, "[", ""), DOUBLE_LINES);
    static final Language PHP_CODE = Language.code(
            "php-code", SLASHES, STARS, HASH, DOUBLE_LINES, SINGLE_LINES, Opener.of(Kind.HERE, "<<<", ""));

    private Languages() {}
}
