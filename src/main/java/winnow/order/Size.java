package winnow.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;

/**
 * Size: whether the smallest faithful build can be done in the time.
 *
 * <p>Unit: the work of the smallest build over what the team has, both in person-weeks; 1 at a half or less, falling
 * evenly to 0 where all the time is needed, since estimates slip. A brief's effort is for two engineers. No more
 * people count than parts of the brief can be worked on side by side, twice over. Unknown when nobody said how
 * long it takes. Direction: more is better, smaller is better.
 */
final class Size implements Criterion {
    /** A brief's effort is for so many engineers. */
    static final int ENGINEERS = 2;

    private static final double EASY = 0.5;
    /** At more than the team's time a paper is out of reach. */
    static final double TOO_MUCH = 1;

    @Override
    public String id() {
        return "size";
    }

    @Override
    public String question() {
        return "Can it be done in the time?";
    }

    @Override
    public double usualWeight() {
        return 2;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        String source = Reasons.source(paper, "effort");
        Brief brief = paper.brief();
        Optional<Double> load = load(paper, setting.team());
        if (load.isEmpty()) {
            return Appraisal.unknown("Nobody said how long it takes.", source);
        }
        double value = (TOO_MUCH - load.get()) / (TOO_MUCH - EASY);
        String because = effort(paper) + " for two engineers, which is "
                + Reasons.count(paper.weeks() * ENGINEERS, "person-week") + "; you have "
                + usefulPeople(brief, setting.team()) * setting.team().weeks() + ".";
        return Appraisal.of(value, Knowledge.SAID, because, source);
    }

    private static String effort(Profile paper) {
        String weeks = Reasons.count(paper.weeks(), "week");
        return "Its smallest faithful build takes " + weeks;
    }

    @Override
    public String unknown() {
        return "How long does the smallest faithful build take two engineers?";
    }

    @Override
    public String where(String paper) {
        return "a half-hour estimate of its parts; then winnow brief " + paper
                + " --set effort=\"2 to 5 weeks\" --because \"…\"";
    }

    /** The work as a share of what the team has; empty when nobody said how long it takes. */
    static Optional<Double> load(Profile paper, Team team) {
        Brief brief = paper.brief();
        if (paper.weeks() == 0) {
            return Optional.empty();
        }
        return Optional.of((double) paper.weeks() * ENGINEERS / (usefulPeople(brief, team) * team.weeks()));
    }

    private static int usefulPeople(@Nullable Brief brief, Team team) {
        int widest = brief == null ? 0 : Plan.widest(brief);
        return widest == 0 ? team.people() : Math.min(team.people(), 2 * widest);
    }

    /** What would bring a paper within reach whose work is too much. */
    static String remedy(Profile paper, Team team) {
        Brief brief = paper.brief();
        int people = usefulPeople(brief, team);
        int weeks = (int) Math.ceil(paper.weeks() * ENGINEERS / (TOO_MUCH * people));
        return "more time: its smallest build is " + paper.weeks() * ENGINEERS + " person-weeks, and you have "
                + people * team.weeks() + "; from " + Reasons.count(weeks, "week") + " on it would be within reach";
    }
}
