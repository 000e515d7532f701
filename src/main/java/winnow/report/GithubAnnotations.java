package winnow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import winnow.paper.Finding;

/**
 * Findings as commands of a GitHub workflow, which shows them at the lines of a change. GitHub shows ten a
 * level and step and drops the rest without a word, so no more are given and a line says how many are left.
 */
public final class GithubAnnotations {
    /** So many of each level GitHub shows of a step. */
    public static final int MOST = 10;

    private GithubAnnotations() {}

    /**
     * A line for each finding.
     *
     * @param prefix from the repository's top to the folder that findings name files relative to; empty or with a
     *     slash at its end
     */
    public static String of(List<Finding> findings, String prefix) {
        StringBuilder text = new StringBuilder();
        for (Finding.Level level : Finding.Level.values()) {
            List<Finding> these =
                    findings.stream().filter(each -> each.level() == level).toList();
            // the last notice is kept for the line that counts what is left out
            int most = level == Finding.Level.NOTE ? MOST - 1 : MOST;
            these.stream().limit(most).forEach(each -> text.append(command(each, prefix)));
        }
        return text.append(rest(findings)).toString();
    }

    private static String rest(List<Finding> findings) {
        List<String> left = new ArrayList<>();
        for (Finding.Level level : Finding.Level.values()) {
            long count = findings.stream().filter(each -> each.level() == level).count();
            long more = count - (level == Finding.Level.NOTE ? MOST - 1 : MOST);
            if (more > 0) {
                left.add(String.format(Locale.ROOT, "%,d more %s%s", more, level.word(), more == 1 ? "" : "s"));
            }
        }
        return left.isEmpty()
                ? ""
                : "::notice title=winnow::" + String.join(", ", left)
                        + " not shown here; winnow trace lists them all\n";
    }

    private static String command(Finding finding, String prefix) {
        String name = finding.level() == Finding.Level.NOTE
                ? "notice"
                : finding.level().word();
        StringBuilder text = new StringBuilder("::" + name + " file=" + property(prefix + finding.file()));
        if (finding.line() > 0) {
            text.append(",line=").append(finding.line());
        }
        if (finding.column() > 0) {
            text.append(",col=").append(finding.column());
        }
        String advice = finding.suggestion() == null ? "" : "\n" + finding.suggestion();
        return text.append(",title=winnow ")
                .append(property(finding.rule()))
                .append("::")
                .append(data(finding.message() + advice))
                .append('\n')
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
