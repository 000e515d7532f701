package winnow.cli;

import java.util.List;
import java.util.stream.Collectors;
import winnow.trace.MatrixRow;
import winnow.trace.State;
import winnow.trace.Trace;
import winnow.trace.TreeScan;

/** A trace as a person reads it: what it was held against, the matrix, the findings, the sum. */
final class TracePrint {
    private static final int PLACES = 3;
    private static final int STATE = 19;

    private final Terminal terminal;
    private final Trace trace;

    TracePrint(Terminal terminal, Trace trace) {
        this.terminal = terminal;
        this.trace = trace;
    }

    /**
     * Prints it.
     *
     * @param whole whether the whole folder was read, so that what is missing is really missing
     */
    void print(boolean whole) {
        String paper = trace.summary().paper();
        terminal.println(
                paper == null
                        ? "No accepted decision picks a paper; winnow decide PAPER writes one."
                        : trace.summary().decision() + " picks " + Ink.NAME.on(paper)
                                + (whole ? "" : ", seen from the paths given only"));
        terminal.println();
        trace.matrix().forEach(this::row);
        if (!trace.matrix().isEmpty()) {
            terminal.println();
        }
        trace.findings().forEach(finding -> FindingLines.print(finding, terminal));
        sum();
    }

    private void row(MatrixRow row) {
        String state = Terminal.padded(row.state().word(), STATE);
        String text = row.text().isEmpty() ? "" : "  " + Ink.FAINT.on(cut(row));
        terminal.println(ink(row.state()).on(state) + row.item() + text);
        places("built   ", row.built());
        places("checked ", row.checked());
        places("told in ", row.documented());
        if (!row.because().isEmpty()) {
            terminal.paragraph(row.because(), " ".repeat(STATE) + "because ", " ".repeat(STATE));
        }
    }

    private String cut(MatrixRow row) {
        return Terminal.cut(
                row.text(), Math.max(12, terminal.width() - STATE - row.item().length() - 2));
    }

    private void places(String what, List<MatrixRow.Where> places) {
        if (!places.isEmpty()) {
            String first =
                    places.stream().limit(PLACES).map(MatrixRow.Where::told).collect(Collectors.joining(", "));
            int more = places.size() - PLACES;
            String indent = " ".repeat(STATE);
            terminal.paragraph(first + (more > 0 ? " and " + more + " more" : ""), indent + what, indent + "        ");
        }
    }

    private static Ink ink(State state) {
        return switch (state) {
            case COVERED, JUSTIFIED -> Ink.GOOD;
            case ORPHANED, OFF_THE_DECISION, UNDECIDED, DRIFTED -> Ink.BAD;
            case BUILT_NOT_CHECKED, CHECKED_NOT_BUILT, MISSING -> Ink.WARN;
        };
    }

    private void sum() {
        TreeScan.Files files = trace.summary().files();
        files.unreadable().forEach(name -> terminal.tell("could not be read: " + name));
        passedOver(files);
        terminal.println(Ink.STRONG.on(trace.summary().progress())
                + "; " + Words.count(trace.summary().tags(), "reference") + " in " + Words.count(files.read(), "file")
                + "; " + Words.count(trace.summary().findings().getOrDefault("error", 0), "error")
                + ", " + Words.count(trace.summary().findings().getOrDefault("warning", 0), "warning"));
    }

    private void passedOver(TreeScan.Files files) {
        if (files.generated() > 0) {
            terminal.tell(Words.count(files.generated(), "file") + " passed over as generated");
        }
        if (files.nested() > 0) {
            terminal.tell(
                    files.nested() == 1
                            ? "1 repository within the tree is not read"
                            : files.nested() + " repositories within the tree are not read");
        }
    }
}
