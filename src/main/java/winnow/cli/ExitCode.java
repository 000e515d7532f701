package winnow.cli;

/** What a command ends with. */
final class ExitCode {
    /** All is well. */
    static final int CLEAN = 0;
    /** Something was found that a person should see to. */
    static final int FINDINGS = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** No such file, no papers, an empty tree. */
    static final int NOTHING_TO_READ = 3;
    /** A fault of winnow's own. */
    static final int FAULT = 4;

    private ExitCode() {}
}
