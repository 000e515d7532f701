package winnow.cli;

/** Why a command cannot go on: what happened and where, what to do next, and the exit code. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String advice;
    private final int exitCode;

    private CommandFailure(String message, String advice, int exitCode) {
        super(message);
        this.advice = advice;
        this.exitCode = exitCode;
    }

    static CommandFailure usage(String message, String advice) {
        return new CommandFailure(message, advice, ExitCode.USAGE);
    }

    static CommandFailure nothingToRead(String message, String advice) {
        return new CommandFailure(message, advice, ExitCode.NOTHING_TO_READ);
    }

    static CommandFailure refused(String message, String advice) {
        return new CommandFailure(message, advice, ExitCode.FINDINGS);
    }

    String advice() {
        return advice;
    }

    int exitCode() {
        return exitCode;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
