package winnow.trace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which language a file is in, by its name, else by the program that its first line names. */
final class FileNames {
    private static final Map<String, Language> EXTENSIONS = new HashMap<>();
    private static final Map<String, Language> NAMES = new HashMap<>();

    static {
        extensions(
                Languages.C,
                "c h cc cpp cxx c++ hpp hh hxx h++ cu cuh mm ino inl ipp tpp cl glsl vert frag comp hlsl"
                        + " metal wgsl ll idl proto thrift fbs capnp pde ispc");
        extensions(Languages.JAVA, "java aj");
        extensions(Languages.KOTLIN, "kt kts scala sc sbt");
        extensions(Languages.CSHARP, "cs csx");
        extensions(Languages.SCRIPT, "js mjs cjs jsx ts tsx mts cts as es6 hx qml typ sol vala");
        extensions(Languages.GROOVY, "groovy gradle gvy nf");
        extensions(Languages.DART, "dart");
        extensions(Languages.SWIFT, "swift");
        extensions(Languages.GO, "go");
        extensions(Languages.RUST, "rs move cairo");
        extensions(Languages.D, "d di");
        extensions(Languages.ZIG, "zig");
        extensions(Languages.VERILOG, "v vh sv svh");
        extensions(Languages.CSS, "css");
        extensions(Languages.SCSS, "scss less sass styl");
        extensions(Languages.GRAPHQL, "graphql gql");
        extensions(Languages.PROLOG, "pro prolog lp");
        extensions(Languages.ASSEMBLER, "s asm nasm");
        extensions(Languages.PYTHON, "py pyi pyx pxd pxi pyw bzl bazel star mojo sage gyp");
        extensions(Languages.JULIA, "jl");
        extensions(Languages.RUBY, "rb rake gemspec ru podspec jbuilder");
        extensions(Languages.COFFEE, "coffee cson litcoffee");
        extensions(Languages.PERL, "pl pm t pod raku rakumod");
        extensions(Languages.SHELL, "sh bash zsh ksh dash bats ebuild command");
        extensions(Languages.FISH, "fish");
        extensions(Languages.POWERSHELL, "ps1 psm1 psd1");
        extensions(Languages.R, "r rprofile");
        extensions(Languages.ELIXIR, "ex exs");
        extensions(Languages.CRYSTAL, "cr");
        extensions(Languages.NIM, "nim nims nimble");
        extensions(Languages.AWK, "awk");
        extensions(Languages.TCL, "tcl tk xdc sdc");
        extensions(Languages.NIX, "nix");
        extensions(Languages.TERRAFORM, "tf tfvars hcl");
        extensions(Languages.GDSCRIPT, "gd");
        extensions(Languages.SQL, "sql ddl psql plsql mysql pgsql tsql hql cql");
        extensions(Languages.HASKELL, "hs lhs hsc purs agda idr dhall");
        extensions(Languages.ELM, "elm");
        extensions(Languages.LEAN, "lean");
        extensions(TextLanguages.SARIF, "sarif diff patch rej"); // what they quote is said elsewhere
        extensions(Languages.LUA, "lua");
        extensions(Languages.ADA, "adb ads ada vhd vhdl");
        extensions(Languages.ML_FAMILY, "ml mli mll mly sml sig fun");
        extensions(Languages.FSHARP, "fs fsi fsx");
        extensions(Languages.COQ, "thy lem");
        extensions(Languages.WOLFRAM, "wl wls nb");
        extensions(Languages.PASCAL, "pas dpr lpr inc");
        extensions(Languages.APPLESCRIPT, "applescript scpt");
        extensions(Languages.LISP_FAMILY, "lisp lsp el clj cljs cljc edn scm ss rkt hy fnl smt2");
        extensions(TextLanguages.INI, "ini cfg conf properties desktop service editorconfig reg");
        extensions(TextLanguages.TEX, "tex sty cls ltx dtx bib");
        extensions(Languages.ERLANG, "erl hrl");
        extensions(Languages.MATLAB, "m octave");
        extensions(Languages.FORTRAN, "f90 f95 f03 f08 fpp");
        extensions(Languages.FORTRAN_FIXED, "f for f77 ftn");
        extensions(Languages.COBOL, "cob cbl cpy");
        extensions(Languages.BASIC, "vb vbs bas frm vba");
        extensions(Languages.BATCH, "bat cmd");
        extensions(Languages.VIM, "vim vimrc");
        extensions(Languages.STATA, "do ado");
        extensions(Languages.SAS, "sas");
        extensions(Languages.APL, "apl dyalog");
        extensions(Languages.FORTH, "fth 4th forth");
        extensions(TextLanguages.YAML, "yaml yml");
        extensions(TextLanguages.JSON, "json jsonc json5 jsonl ndjson geojson");
        extensions(Languages.CONFIG, "toml ninja bzlmod just");
        extensions(Languages.CMAKE, "cmake");
        extensions(Languages.MAKE, "mk mak make");
        extensions(TextLanguages.XML, "xml xsd xsl xslt svg plist csproj props targets fxml xaml resx pom ui");
        extensions(TextLanguages.HTML, "html htm xhtml vue svelte astro");
        extensions(TextLanguages.PHP, "php phtml php5");
        extensions(TextLanguages.RUBY_PAGE, "erb rhtml eex leex heex");
        extensions(TextLanguages.SERVER_PAGE, "jsp jspx asp aspx ascx ejs");
        extensions(
                TextLanguages.TEMPLATE,
                "cshtml razor vbhtml hbs handlebars mustache j2 jinja jinja2 twig njk liquid tmpl" + " gohtml jte ftl");
        extensions(TextLanguages.MARKDOWN, "md markdown mdx mdown mkd mdc");
        extensions(TextLanguages.CHUNKS, "rmd qmd");
        extensions(TextLanguages.TEXT, "txt text log csv tsv rtf srt vtt eml po");
        extensions(TextLanguages.STRUCTURED, "adoc asciidoc asc wiki mediawiki textile");
        extensions(TextLanguages.RST, "rst rest");
        extensions(TextLanguages.ORG, "org");
        names(Languages.MAKE, "makefile gnumakefile kbuild");
        names(Languages.SHELL, "dockerfile containerfile .bashrc .zshrc .profile .envrc pkgbuild justfile");
        names(Languages.CMAKE, "cmakelists.txt");
        names(Languages.RUBY, "rakefile gemfile vagrantfile podfile guardfile fastfile brewfile");
        names(Languages.GROOVY, "jenkinsfile");
        names(Languages.PYTHON, "build workspace snakefile sconstruct sconscript wscript tiltfile");
        names(Languages.CONFIG, ".gitignore .gitattributes .dockerignore codeowners .env requirements.txt");
        names(
                TextLanguages.TEXT,
                "readme license licence notice authors contributors changelog changes news todo notes"
                        + " copying install history");
    }

    private FileNames() {}

    private static void extensions(Language language, String list) {
        for (String each : list.split(" ")) {
            EXTENSIONS.put(each, language);
        }
    }

    private static void names(Language language, String list) {
        for (String each : list.split(" ")) {
            NAMES.put(each, language);
        }
    }

    /** The language of a file's name, without its folders. */
    static Language language(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Language named = NAMES.get(lower);
        if (named != null) {
            return named;
        }
        int dot = lower.lastIndexOf('.');
        int stem = lower.indexOf('.');
        Language begun = stem > 0 && dot == stem ? null : stem > 0 ? NAMES.get(lower.substring(0, stem)) : null;
        Language known = EXTENSIONS.get(lower.substring(dot + 1));
        if (known != null && dot >= 0) {
            return known;
        }
        return begun != null ? begun : lower.startsWith("dockerfile") ? Languages.SHELL : TextLanguages.UNKNOWN;
    }

    /** The language of a name such as {@code python3} or {@code R}, as a notebook or a first line has it. */
    static Language named(String program) {
        String name = program.toLowerCase(Locale.ROOT).replaceFirst("[0-9.]+$", "");
        return switch (name) {
            case "python", "pypy", "ipython" -> Languages.PYTHON;
            case "bash", "zsh", "ksh", "dash", "sh", "system" -> Languages.SHELL;
            case "node", "ojs", "javascript", "deno", "typescript", "bun" -> Languages.SCRIPT;
            case "rcpp" -> Languages.C;
            case "stata" -> Languages.STATA;
            case "fortran" -> Languages.FORTRAN;
            case "ruby" -> Languages.RUBY;
            case "perl" -> Languages.PERL;
            case "rscript", "ir" -> Languages.R;
            case "julia" -> Languages.JULIA;
            case "rust" -> Languages.RUST;
            case "haskell", "runhaskell" -> Languages.HASKELL;
            case "octave", "matlab" -> Languages.MATLAB;
            case "scala", "kotlin" -> Languages.KOTLIN;
            case "powershell", "pwsh" -> Languages.POWERSHELL;
            case "php" -> Languages.PHP_CODE;
            case "latex" -> TextLanguages.TEX;
            case "html" -> TextLanguages.HTML;
            case "sparksql", "bigquery" -> Languages.SQL;
            default -> EXTENSIONS.getOrDefault(name, TextLanguages.UNKNOWN);
        };
    }
}
