package winnow.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files hold tests: by the names that test runners of the common ecosystems look for, and by patterns
 * of a team's own.
 */
final class TestNames {
    static final TestNames USUAL = new TestNames(List.of());

    private static final Set<String> FOLDERS = Set.of(
            "test",
            "tests",
            "__tests__",
            "androidtest",
            "integrationtest",
            "integration-test",
            "integration-tests",
            "integration_tests",
            "unittest",
            "unittests",
            "unit-tests",
            "unit_tests",
            "e2e",
            "testing",
            "test-suite",
            "gtest",
            "testsuite",
            "__test__",
            "cypress",
            "autotest",
            "xctest");
    /** Folders of specifications: of tests only where the files are, or at the top. */
    private static final Set<String> SPECS = Set.of("spec", "specs");

    private static final List<Pattern> FOLDER_FORMS = List.of(
            // .NET: Foo.Tests; Swift: FooTests; Kotlin, Gradle: commonTest, jvmTest, testDebug
            Pattern.compile("(?:[A-Za-z0-9_]+[.-])+(?i:tests?|unittests?|integrationtests?|specs?)"),
            Pattern.compile("[A-Za-z0-9]*[a-z0-9]Tests?"),
            Pattern.compile("(?:[a-z0-9_]+[_-])tests?"),
            Pattern.compile("test(?:Debug|Release|Fixtures|Integration|Unit)"));
    private static final List<Pattern> FILES = List.of(
            // pytest, unittest, Django, CUDA, C: test_x.y; also tests.py, tests.rs, test.c
            Pattern.compile("test_.+\\.[A-Za-z0-9]{1,6}"),
            Pattern.compile(
                    "tests?\\.(?:py|rs|c|cc|cpp|cu|go|jl|zig|hs|ml|lua|r|R|ex|exs|swift|kt|js|mjs|cjs|ts|sh|rb|php|pl|nim)"),
            Pattern.compile("conftest\\.py|runtests\\.jl|test[-_]helper\\.(?:rb|exs|R)|testthat\\.R|spec_helper\\.rb"),
            // Go, C, C++, Python, Elixir, Dart, Rust: x_test.y, x_tests.y
            Pattern.compile(".+_(?:unit)?tests?\\.[A-Za-z0-9]{1,6}"),
            Pattern.compile(".+[_-](?:spec|bench_test)\\.(?:rb|lua|cr|[cm]?[jt]sx?|exs?|dart|php)"),
            Pattern.compile(".+[.-](?:test|tests|spec|e2e|cy|unit)\\.[cm]?[jt]sx?"),
            Pattern.compile("test[-.].+\\.(?:[cm]?[jt]sx?|R|r|sh|lua|el|jl)"),
            // Perl's t/x.t, Bats
            Pattern.compile(".+\\.(?:t|bats|feature)"),
            Pattern.compile(".+[-_]tests?\\.(?:el|clj|cljs|cljc|ml|rkt|scm|lisp|sh)"));
    private static final String CLASS_LANGUAGES =
            "(?:java|kts?|scala|groovy|cs|fs|swift|php|vb|hs|cpp|cc|cxx|h|hpp|mm|m|dart|ts|tsx|js|cls|pas|as|purs|elm)";
    private static final List<Pattern> CLASSES = List.of(
            Pattern.compile(
                    "[A-Za-z0-9_]*[a-z0-9_](?:Tests?|TestCase|TestSuite|UnitTests?|IT|ITCase|Spec|Specs|Steps)\\."
                            + CLASS_LANGUAGES),
            Pattern.compile("(?:Tests?|Spec|Main(?:Test|Spec))\\." + CLASS_LANGUAGES),
            Pattern.compile("Tests?[A-Z][A-Za-z0-9_]*\\." + CLASS_LANGUAGES));

    private final List<IgnorePattern> own;

    private TestNames(List<IgnorePattern> own) {
        this.own = own;
    }

    /**
     * The usual names and a team's own.
     *
     * @param patterns in the form of a {@code .gitignore}; {@code !pattern} says of what is usually a test that it
     *     is none
     */
    static TestNames with(List<String> patterns) {
        List<IgnorePattern> own = new ArrayList<>();
        patterns.forEach(line -> IgnorePattern.of(line).ifPresent(own::add));
        return own.isEmpty() ? USUAL : new TestNames(own);
    }

    /** Whether a file holds tests; {@code path} with forward slashes, relative to the tree's root. */
    boolean isTest(String path) {
        for (int at = own.size() - 1; at >= 0; at--) {
            if (names(own.get(at), path)) {
                return !own.get(at).negated();
            }
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return isIn(FILES, name) || isIn(CLASSES, name) || inTestFolder(path);
    }

    /** Whether a pattern names a file or a folder that it lies in. */
    private static boolean names(IgnorePattern pattern, String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (pattern.matches(path.substring(0, slash), true)) {
                return true;
            }
        }
        return pattern.matches(path, false);
    }

    /** A package named {@code test} below {@code src/main} is code, and so is {@code src} below {@code spec}. */
    private static boolean inTestFolder(String path) {
        int main = path.indexOf("src/main/");
        String[] folders = path.split("/");
        boolean test = false;
        int from = 0;
        for (int at = 0; at + 1 < folders.length; at++) {
            if (main >= 0 && from > main) {
                return test;
            }
            String lower = folders[at].toLowerCase(Locale.ROOT);
            boolean spec = SPECS.contains(lower) && !(at + 1 < folders.length - 1 && isSource(folders[at + 1]));
            if (FOLDERS.contains(lower)
                    || spec
                    || (lower.equals("t") && path.endsWith(".t"))
                    || isIn(FOLDER_FORMS, folders[at])) {
                test = true;
            }
            from += folders[at].length() + 1;
        }
        return test;
    }

    private static boolean isSource(String folder) {
        return folder.equals("src") || folder.equals("lib") || folder.equals("dist");
    }

    private static boolean isIn(List<Pattern> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }
}
