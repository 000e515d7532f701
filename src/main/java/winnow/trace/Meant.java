package winnow.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.paper.Finding;

/** How a finding says what was meant, so that an editor can write it. */
final class Meant {
    private static final Pattern SAID = Pattern.compile("did you mean \"([^\"]+)\"\\?");

    private Meant() {}

    static String say(String text) {
        return "did you mean \"" + text + "\"?";
    }

    /** What a finding says was meant; empty where it says none, or not all of it. */
    static Optional<String> of(Finding finding) {
        String said = finding.suggestion();
        Matcher form = SAID.matcher(said == null ? "" : said);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }
}
