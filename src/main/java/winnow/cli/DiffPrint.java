package winnow.cli;

/** A unified diff: as it is in a pipe, so that it can be applied; coloured for a person. */
final class DiffPrint {
    private DiffPrint() {}

    static void print(String diff, Terminal terminal) {
        if (!terminal.isInteractive()) {
            terminal.out().print(diff);
            return;
        }
        diff.lines().forEach(line -> terminal.println(inked(line)));
    }

    private static String inked(String line) {
        if (line.startsWith("--- ") || line.startsWith("+++ ")) {
            return Ink.STRONG.on(line);
        }
        if (line.startsWith("@@")) {
            return Ink.FAINT.on(line);
        }
        if (line.startsWith("+")) {
            return Ink.GOOD.on(line);
        }
        return line.startsWith("-") ? Ink.BAD.on(line) : line;
    }
}
