package winnow.trace;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file's name tells.
 *
 * @param test whether its tags say that something is checked, not built
 * @param strings whether quotation marks hold strings in it, as in most programming languages
 * @param markdown whether it is Markdown
 */
record FileKind(boolean test, boolean strings, boolean markdown) {
    private static final Set<String> TEST_FOLDERS = Set.of(
            "test",
            "tests",
            "__tests__",
            "spec",
            "specs",
            "androidtest",
            "integrationtest",
            "integration-test",
            "integration-tests",
            "integration_tests",
            "unittest",
            "unittests",
            "e2e");
    private static final Pattern TEST_FILE = Pattern.compile(
            "test_.{1,200}\\.py|.{1,200}_test\\.[a-z]{1,5}|.{1,200}_spec\\.rb|.{1,200}[.-](?:test|spec)\\.[cm]?[jt]sx?"
                    + "|.{1,200}_tests?\\.rs");
    private static final Pattern TEST_CLASS = Pattern.compile(
            ".{1,200}[a-z0-9](?:Tests?|TestCase|IT|Spec)\\.(?:java|kt|kts|scala|groovy|cs|swift|php|vb)");
    private static final Set<String> STRINGS = Set.of(
            "java", "kt", "kts", "scala", "groovy", "gradle", "py", "pyi", "js", "mjs", "cjs", "jsx", "ts", "tsx",
            "mts", "cts", "c", "h", "cc", "cpp", "cxx", "hpp", "hh", "hxx", "cu", "cuh", "cs", "fs", "go", "rs", "rb",
            "php", "swift", "dart", "m", "mm", "lua", "r", "jl", "pl", "pm", "ex", "exs", "zig", "nim", "v", "sv", "sh",
            "bash", "sarif");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx");

    /** The kind of a file; {@code path} with forward slashes, relative to the tree's root. */
    static FileKind of(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean test = inTestFolder(path, slash)
                || TEST_FILE.matcher(name).matches()
                || TEST_CLASS.matcher(name).matches();
        return new FileKind(test, STRINGS.contains(extension), MARKDOWN.contains(extension));
    }

    private static boolean inTestFolder(String path, int end) {
        int main = path.indexOf("src/main/");
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0 && slash <= end; slash = path.indexOf('/', from)) {
            if (main >= 0 && from > main) {
                return false;
            }
            if (TEST_FOLDERS.contains(path.substring(from, slash).toLowerCase(Locale.ROOT))) {
                return true;
            }
            from = slash + 1;
        }
        return false;
    }
}
