package winnow.cli;

import java.util.List;
import winnow.paper.Finding;

/** A finding as a person reads it: where, what, and what to do. */
final class FindingLines {
    private FindingLines() {}

    /** On standard output, for a command whose result it is. */
    static void print(Finding finding, Terminal terminal) {
        lines(finding).forEach(terminal::println);
    }

    /** On standard error, beside a result. */
    static void tell(Finding finding, Terminal terminal) {
        lines(finding).forEach(terminal::tell);
    }

    private static List<String> lines(Finding finding) {
        String suggestion = finding.suggestion();
        String line =
                finding.where() + ": " + ink(finding.level()).on(finding.level().word()) + ": " + finding.message()
                        + Ink.FAINT.on(" [" + finding.rule() + "]");
        return suggestion == null ? List.of(line) : List.of(line, "    " + suggestion);
    }

    private static Ink ink(Finding.Level level) {
        return switch (level) {
            case ERROR -> Ink.BAD;
            case WARNING -> Ink.WARN;
            case NOTE -> Ink.FAINT;
        };
    }
}
