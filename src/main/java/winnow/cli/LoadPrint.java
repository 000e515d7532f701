package winnow.cli;

import java.util.List;
import winnow.digest.DigestReader;
import winnow.library.Drift;
import winnow.library.DriftReport;
import winnow.library.LibraryLoad;
import winnow.paper.Finding;

/** What a load did, for a person. */
final class LoadPrint {
    private static final int SHOWN = 20;

    private final Terminal terminal;

    LoadPrint(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Prints it.
     *
     * @param follows whether citations are about to be renumbered, so that nobody has to be told how
     */
    void print(LoadReport report, boolean follows) {
        List<Finding> doubts = report.passedOver().stream()
                .filter(each -> each.rule().equals(DigestReader.DOUBT))
                .toList();
        print(doubts);
        for (LoadReport.LoadedFile file : report.files()) {
            if (file.format() != null) {
                terminal.println(file.name() + ": " + file.description() + ", " + Words.count(file.papers(), "paper"));
            }
        }
        terminal.println(Ink.STRONG.on(
                        Words.count(report.papers(), "paper") + ", " + Words.count(report.sentences(), "sentence"))
                + (report.withoutAbstract() == 0
                        ? ""
                        : "; " + report.withoutAbstract() + (report.withoutAbstract() == 1 ? " has" : " have")
                                + " a title only"));
        if (report.papers() == 0) {
            terminal.println("Nothing was loaded; what was loaded before stays.");
        } else if (!report.changed()) {
            terminal.println("This digest was loaded before: nothing changed in it since.");
        }
        if (report.papers() > LibraryLoad.MOST_RELATED) {
            terminal.println("How papers relate to one another is worked out for digests of at most "
                    + Words.count(LibraryLoad.MOST_RELATED, "paper") + ".");
        }
        print(report.passedOver().stream()
                .filter(each -> !doubts.contains(each))
                .toList());
        print(report.drift());
        print(report.decisions());
        if (!follows && report.hasMoves()) {
            terminal.println("winnow load --follow gives moved citations their new numbers, and shows the difference");
        }
        if (report.papers() > 0) {
            terminal.println(Ink.FAINT.on("next: winnow papers, winnow show PAPER, or winnow alone"));
        }
    }

    private void print(DriftReport drift) {
        drift.findings().forEach(finding -> FindingLines.print(finding, terminal));
        List<String> moved = drift.cited().stream()
                .filter(each -> each.fate() == Drift.Fate.MOVED)
                .map(each -> each.ref() + " is now s" + each.now())
                .toList();
        if (!drift.findings().isEmpty() || !moved.isEmpty()) {
            terminal.println(
                    "Of " + Words.count(drift.cited().size(), "cited sentence") + ", " + drift.count(Drift.Fate.SAME)
                            + " the same, " + moved.size() + " moved, " + drift.count(Drift.Fate.REWORDED)
                            + " reworded, " + drift.count(Drift.Fate.GONE) + " gone.");
        }
        if (!moved.isEmpty()) {
            terminal.println("Moved: " + String.join(", ", moved.subList(0, Math.min(SHOWN, moved.size())))
                    + (moved.size() > SHOWN ? " and " + (moved.size() - SHOWN) + " more" : ""));
        }
    }

    private void print(List<Finding> findings) {
        for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            FindingLines.print(finding, terminal);
        }
        if (findings.size() > SHOWN) {
            terminal.println("… and " + (findings.size() - SHOWN) + " more; --json lists them all");
        }
    }
}
