package winnow.cli;

import winnow.paper.Finding;

/** A finding as a person reads it: where, what, and what to do. */
final class FindingLines {
    private FindingLines() {}

    static void print(Finding finding, Terminal terminal) {
        String suggestion = finding.suggestion();
        terminal.println(
                finding.where() + ": " + ink(finding.level()).on(finding.level().word()) + ": " + finding.message()
                        + Ink.FAINT.on(" [" + finding.rule() + "]"));
        if (suggestion != null) {
            terminal.println("    " + suggestion);
        }
    }

    /** The same on standard error. */
    static void tell(Finding finding, Terminal terminal) {
        terminal.tell(
                finding.where() + ": " + ink(finding.level()).on(finding.level().word()) + ": " + finding.message()
                        + (finding.suggestion() == null ? "" : "; " + finding.suggestion()));
    }

    private static Ink ink(Finding.Level level) {
        return switch (level) {
            case ERROR -> Ink.BAD;
            case WARNING -> Ink.WARN;
            case NOTE -> Ink.FAINT;
        };
    }
}
