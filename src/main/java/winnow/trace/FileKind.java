package winnow.trace;

import org.jspecify.annotations.Nullable;

/** What a file's name tells: its language, and whether it holds tests, which is found out when asked. */
final class FileKind {
    private static final String NOTEBOOK = ".ipynb";

    private final String path;
    private final TestNames tests;
    private final Language language;
    private @Nullable Boolean test;

    private FileKind(String path, TestNames tests, Language language) {
        this.path = path;
        this.tests = tests;
        this.language = language;
    }

    /** The kind of a file; {@code path} with forward slashes, relative to the tree's root. */
    static FileKind of(String path, TestNames tests) {
        return new FileKind(path, tests, FileNames.language(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** The same with what its content tells of its language. */
    FileKind in(Language other) {
        return new FileKind(path, tests, other);
    }

    Language language() {
        return language;
    }

    /** Whether its tags say that something is checked, not built. */
    boolean test() {
        if (test == null) {
            test = tests.isTest(path);
        }
        return test;
    }

    boolean isNotebook() {
        return path.endsWith(NOTEBOOK);
    }
}
