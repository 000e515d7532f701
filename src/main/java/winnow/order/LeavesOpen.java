package winnow.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import winnow.brief.Brief;
import winnow.library.Profile;

/**
 * Leaves open: what the team would have to guess or cannot get.
 *
 * <p>Unit: 1 less 0.2 for each statement under "Watch out" that tells of something that the paper does
 * not say or that can't be had. A statement ends with a full stop, a semicolon or its line. 0.5 when there
 * is no brief to say. Direction: more is better, less open is better.
 */
final class LeavesOpen implements Criterion {
    private static final Pattern STATEMENT = Pattern.compile("(?<=[.;])\\s+");
    private static final String TOLD =
            "(?:says?|said|states?|stated|names?|named|tells?|told|gives?|given|lists?|listed"
                    + "|defines?|defined|contains?|quantified|specified|described|reported|disclosed|explained|published"
                    + "|released|public|known|clear|for sale|had|checked|verified|reproduced|in the abstract|code|link|address)";
    private static final Pattern OPEN = Pattern.compile(
            "\\b[Oo]pen:|\\b(?:left open|leaves? (?:open|out)|unclear|unstated|unnamed|unspecified|silent|closed|withheld"
                    + "|unavailable|unreleased|undisclosed)\\b"
                    + "|(?i)(?:\\b(?:not|no|nor|neither|none|nothing|never|cannot)|n't)\\b[^.;]{0,50}\\b" + TOLD + "\\b"
                    + "|\\b" + TOLD + " (?:no|neither|nothing|not)\\b");
    private static final Pattern OPENING = Pattern.compile("^[Oo]pen:\\s*");
    private static final double EACH = 0.2;

    @Override
    public String id() {
        return "leaves-open";
    }

    @Override
    public String question() {
        return "How little is left to guess?";
    }

    @Override
    public double usualWeight() {
        return 1;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Brief brief = paper.brief();
        if (brief == null) {
            return new Appraisal(0.5, "No brief says what it leaves open.", Reasons.source(paper, ""));
        }
        List<Passage> open = new ArrayList<>();
        for (Passage passage : setting.passages(paper)) {
            if (passage.part() == Passage.Of.WATCH_OUT) {
                for (String statement : STATEMENT.split(passage.text())) {
                    if (OPEN.matcher(statement).find()) {
                        open.add(new Passage(passage.part(), statement, passage.source()));
                    }
                }
            }
        }
        if (open.isEmpty()) {
            return new Appraisal(
                    1, "Its brief knows of nothing that is left open.", Reasons.source(paper, Brief.WATCH_OUT));
        }
        String because =
                (open.size() == 1 ? "It leaves open: " : open.size() + " statements of what is left open, first: ")
                        + ended(OPENING.matcher(open.get(0).text()).replaceFirst(""));
        return new Appraisal(1 - EACH * open.size(), because, open.get(0).source());
    }

    private static String ended(String statement) {
        String plain = statement.strip();
        boolean half = plain.endsWith(";") || plain.endsWith(".");
        return (half ? plain.substring(0, plain.length() - 1) : plain) + ".";
    }
}
