package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tags in each form of comment of many languages, at the start, in the middle and at the end of a comment,
 * beside literals that hold what looks like comments and tags.
 */
class PlantedTagsTest {
    private static final int LINES = 300;
    private static final String TAG = "@paper kettle#s2";

    @TempDir
    private Path root;

    /**
     * A language.
     *
     * @param file a name of its files
     * @param comments forms of comments, with TAG where a tag can stand
     * @param decoys code that holds TAG and no tag
     * @param code lines of code with quotes and signs that may confuse
     */
    record Language(String file, List<String> comments, List<String> decoys, List<String> code) {
        @Override
        public String toString() {
            return file;
        }
    }

    private static Language language(String file, String comments, String decoys, String code) {
        return new Language(
                file,
                comments.lines().toList(),
                decoys.lines().toList(),
                code.lines().toList());
    }

    private static final String SLASHES =
            "// TAG\n// heats. TAG\n/* TAG */\n/* heats TAG and cools */\n/** heats\\n * TAG\\n */\nx(); // TAG";
    private static final String DOUBLED = "s = \"TAG\";\ns = \"// TAG\";\ns = \"/* TAG */\";\ns = \"a \\\" // TAG\";";

    private static final List<Language> LANGUAGES = List.of(
            language(
                    "K.java",
                    SLASHES,
                    DOUBLED + "\ns = \"\"\"\\n  // TAG\\n  \"\"\";",
                    "c = '\"';\nc = '\\'';\nint i = a / b / c;"),
            language("k.c", SLASHES, DOUBLED + "\n#define T \"TAG\"", "c = '\"';\n#error don't\nx = a ? 'b' : '/';"),
            language("k.cpp", SLASHES, DOUBLED + "\ns = R\"x(\" // TAG )x\";", "int i = 1'000'000;\nc = '\"';"),
            language(
                    "k.cs",
                    SLASHES,
                    DOUBLED + "\ns = @\"C:\\\" + \"// TAG\";\ns = @\"a \"\" // TAG\";",
                    "s = @\"C:\\\";\nc = '\"';"),
            language(
                    "k.js",
                    SLASHES,
                    DOUBLED + "\ns = 'TAG';\ns = `a ${b} // TAG`;\ns = `\\n// TAG\\n`;",
                    "s.replace(/\"/g, x);\ns.replace(/[/`]/, x);\nu = `a\\n${b}`;"),
            language(
                    "k.ts",
                    SLASHES,
                    DOUBLED + "\ns = 'it\\'s // TAG';\ns = `${`${x}`} TAG`;",
                    "a = b / c; d = e / f;\ns = /'/.test(t) ? `` : ``;"),
            language("k.go", SLASHES, DOUBLED + "\ns := `// TAG`\ns := `\\n// TAG\\n`", "c := '`'\nc := '\"'"),
            language(
                    "k.rs",
                    "// TAG\n/// heats TAG\n//! TAG\n/* a /* b */ TAG */\nx(); // TAG",
                    "s = \"// TAG\";\ns = r#\"a\" // TAG\"#;\ns = br##\"\"# TAG\"##;",
                    "fn f<'a>(x: &'a str) {}\nc = '\"';\nc = b'\\'';"),
            language(
                    "K.kt",
                    SLASHES,
                    "s = \"${\"a\"} // TAG\"\ns = \"\"\"\\n// TAG\\n\"\"\"",
                    "c = '\"'\ns = \"${f(\"x\")}\""),
            language(
                    "k.swift",
                    "// TAG\n/// TAG\n/* a /* b */ TAG */\nx() // TAG",
                    "s = \"// TAG\"\ns = #\"a \" // TAG\"#\ns = \"\\(f(\"x\")) // TAG\"",
                    "s = \"\\(a)\""),
            language("K.scala", SLASHES, "s = \"// TAG\"\ns = \"\"\"// TAG\"\"\"", "c = '\"'\ns = 'sym"),
            language("k.dart", SLASHES, "s = '// TAG';\ns = \"// TAG\";\ns = '''\\n// TAG\\n''';", "s = '${f('x')}';"),
            language(
                    "k.py",
                    "# TAG\n# heats. TAG\nx = 1  # TAG\n\"\"\"Heats. TAG\"\"\"\n\"\"\"Heats.\\n\\nTAG\\n\"\"\"",
                    "s = 'TAG'\ns = \"# TAG\"\ns = \"\"\"\\n# TAG\\n\"\"\"\nf('''\\n# TAG\\n''')",
                    "x = s.replace('say \"', '')\nx = \"it's\"\nx = r'\\''"),
            language(
                    "k.rb",
                    "# TAG\nx = 1 # TAG\n=begin\\nTAG\\n=end",
                    "s = '# TAG'\ns = \"#{h[\"x\"]} # TAG\"\ns = <<~EOS\\n  # TAG\\nEOS\ns = %q(# TAG)",
                    "s =~ /\"/\ns =~ /#/\nx = a / b\n@paper = 1\nf(@paper)"),
            language(
                    "k.pl",
                    "# TAG\n$x = 1; # TAG\n=pod\\n\\nTAG\\n\\n=cut",
                    "$s = '# TAG';\n$s = q{# TAG};\n$s = <<\"E\";\\n# TAG\\nE",
                    "$s =~ s/\"//g;\n$n = $#list;\n$s =~ m{'};"),
            language(
                    "k.php",
                    "// TAG\n# TAG\n/* TAG */\n$x = 1; // TAG",
                    "$s = '// TAG';\n$s = \"# TAG\";\n$s = <<<EOT\\n// TAG\\nEOT;",
                    "$s = \"it's\";"),
            language(
                    "k.sh",
                    "# TAG\nx=1 # TAG\nf # heats. TAG",
                    "s='# TAG'\ns=\"$(f \"x\") # TAG\"\ncat <<EOF\\n# TAG\\nEOF",
                    "x=${y#a}\nx=$#\necho it\\'s\necho $((1<<2))"),
            language(
                    "k.ps1",
                    "# TAG\n<# TAG #>\n$x = 1 # TAG",
                    "$s = '# TAG'\n$s = \"a`\" # TAG\"\n$s = @\"\\n# TAG\\n\"@",
                    "Write-Host \"a`tb\""),
            language(
                    "k.lua",
                    "-- TAG\n--[[ TAG ]]\n--[==[ ]] TAG ]==]\nx = 1 -- TAG",
                    "s = '-- TAG'\ns = [[ -- TAG ]]\ns = [=[ ]] -- TAG ]=]",
                    "x = a[b[1]]"),
            language(
                    "k.sql",
                    "-- TAG\n/* TAG */\nSELECT 1; -- TAG",
                    "SELECT '-- TAG';\nSELECT 'it''s -- TAG';",
                    "SELECT @paper;\nSELECT \"a\";\nSET @paper = 3;"),
            language(
                    "k.hs",
                    "-- TAG\n{- TAG -}\n{- a {- b -} TAG -}\nx = 1 -- TAG",
                    "s = \"-- TAG\"",
                    "x' = y\nc = '\"'\nf = (-->)"),
            language(
                    "k.ml",
                    "(* TAG *)\n(* a (* b *) TAG *)\nlet x = 1 (* TAG *)",
                    "let s = \"(* TAG *)\"\nlet s = {q|(* TAG *)|q}",
                    "let c = '\"'\ntype 'a t = [ `A | `B | `C ]\nlet f = ( * )"),
            language("k.lisp", "; TAG\n;;; heats TAG\n#| TAG |#\n(f x) ; TAG", "(f \"; TAG\")", "(f #\\\")\n(f 'x)"),
            language(
                    "k.tex",
                    "% TAG\n\\\\foo % TAG",
                    "\\\\begin{verbatim}\\n% TAG\\n\\\\end{verbatim}",
                    "the `word' here\n50\\% of \\cite[page~12]{x}\na 5\" pipe"),
            language(
                    "k.m",
                    "% TAG\n%{\\nTAG\\n%}\nx = 1; % TAG",
                    "s = '% TAG';\ns = \"% TAG\";",
                    "y = x';\nz = [1 2]' * x';"),
            language("k.f90", "! TAG\nx = 1 ! TAG", "s = '! TAG'\ns = \"! TAG\"", "s = 'it''s'"),
            language("k.erl", "% TAG\nx() -> 1. % TAG", "S = \"% TAG\".", "C = $\".\nC = $'."),
            language(
                    "k.ex",
                    "# TAG\nx = 1 # TAG\n@doc \"\"\"\\nTAG\\n\"\"\"",
                    "s = \"# TAG\"\ns = \"\"\"\\n# TAG\\n\"\"\"",
                    "c = ?\"\n@paper = 1"),
            language("k.r", "# TAG\nx <- 1 # TAG", "s <- '# TAG'\ns <- r\"(\" # TAG)\"", "s <- \"it's\""),
            language(
                    "k.jl",
                    "# TAG\n#= a #= b =# TAG =#\nx = 1 # TAG",
                    "s = \"# TAG\"\ns = \"$(f(\"x\")) # TAG\"",
                    "y = x'\nc = '\"'"),
            language("k.adb", "-- TAG\nX := 1; -- TAG", "S := \"-- TAG\";", "C := '\"';\nN := X'Length;"),
            language("k.pas", "// TAG\n{ TAG }\n(* TAG *)\nx := 1; // TAG", "s := '// TAG';", "s := 'it''s';"),
            language("k.vb", "' TAG\nx = 1 ' TAG", "s = \"' TAG\"", "s = \"a\"\"b\""),
            language("k.sv", SLASHES, "s = \"// TAG\";", "`define W 8\nx = 8'hFF;"),
            language("k.css", "/* TAG */\na { } /* TAG */", "a { content: \"/* TAG */\"; }", "a { b: url(http://x); }"),
            language("k.yaml", "# TAG\na: 1 # TAG", "", "a: \"it's\"\nb: don't"),
            language("k.toml", "# TAG\na = 1 # TAG", "a = \"# TAG\"\na = '''\\n# TAG\\n'''", "a = 'C:\\'"),
            language(
                    "k.html",
                    "<!-- TAG -->\n<p>x</p> <!-- heats TAG -->\n<script>/* TAG */</script>",
                    "<script>s = \"// TAG\";</script>\n<pre>\\nTAG\\n</pre>",
                    "<p>it's @paper</p>"),
            language(
                    "k.vue",
                    "<!-- TAG -->\n<script>x(); // TAG\\n</script>",
                    "<script>s = `TAG`;</script>",
                    "<p>don't</p>"),
            language("k.nim", "# TAG\n#[ a #[ b ]# TAG ]#\nx = 1 # TAG", "s = \"# TAG\"", "c = '\"'"),
            language("k.zig", "// TAG\n/// TAG\nx(); // TAG", "s = \"// TAG\";\n\\\\\\\\ // TAG", "c = '\"';"),
            language(
                    "k.fs",
                    "// TAG\n(* TAG *)\nlet x = 1 // TAG",
                    "let s = \"// TAG\"\nlet s = \"\"\"// TAG\"\"\"",
                    "let c = '\"'"),
            language("k.clj", "; TAG\n(f x) ; TAG", "(f \"; TAG\")", "(f \\\")\n(f 'x)"),
            language("Makefile", "# TAG\nx = 1 # TAG", "x = \"# TAG\"", "x = it's"),
            language(
                    "k.tf",
                    "# TAG\n// TAG\n/* TAG */\na = 1 # TAG",
                    "a = \"# TAG\"\na = <<EOT\\n# TAG\\nEOT",
                    "a = \"${f(\"x\")}\""),
            language("k.groovy", SLASHES, "s = '// TAG'\ns = '''\\n// TAG\\n'''", "x = a / b / c"),
            language("k.cu", SLASHES, "s = \"// TAG\";", "f<<<1, 2>>>(x);"));

    static List<Language> languages() {
        return LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_tag_of_a_language_is_found_and_nothing_else(Language language) throws IOException {
        Random random = new Random(language.file.hashCode());
        StringBuilder text = new StringBuilder(language.file.endsWith(".php") ? "<?php\n" : "");
        List<Integer> planted = new ArrayList<>();
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        for (int at = 0; at < LINES; at++) {
            boolean tag = at % 3 == 0;
            List<String> from = tag ? language.comments : at % 3 == 1 ? language.decoys : language.code;
            String piece = from.isEmpty() ? "" : from.get(tag ? at / 3 % from.size() : random.nextInt(from.size()));
            String[] lines = piece.replace("\\\\", "\0")
                    .replace("\\n", "\n")
                    .replace("\0", "\\")
                    .replace("TAG", TAG)
                    .split("\n", -1);
            for (String each : lines) {
                if (tag && each.contains(TAG)) {
                    planted.add(line);
                }
                text.append(each).append('\n');
                line++;
            }
        }
        assertThat(planted).hasSizeGreaterThan(90);
        Files.writeString(root.resolve(language.file), text);
        TreeScan scan = new TreeScanner(root).scan();
        assertThat(scan.tags())
                .as(text.toString())
                .extracting(tag -> tag.at().line())
                .containsExactlyElementsOf(planted);
        assertThat(scan.misses()).filteredOn(miss -> miss.trust() == Trust.SURE).isEmpty();
    }
}
