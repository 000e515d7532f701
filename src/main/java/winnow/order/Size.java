package winnow.order;

import java.util.Optional;
import winnow.brief.Brief;
import winnow.library.Profile;

/**
 * Size: whether it can be done in the time.
 *
 * <p>Unit: the work over what the team has, both in person-weeks; 1 at a half or less, falling evenly to 0
 * at twice as much. A brief's effort is for two engineers. No more people count than parts of the brief
 * can be worked on side by side, twice over. 0.5 when nobody said how long it takes. Direction: more is
 * better, smaller is better.
 */
final class Size implements Criterion {
    /** A brief's effort is for so many engineers. */
    static final int ENGINEERS = 2;

    private static final double EASY = 0.5;
    /** At this many times the team's time a paper is out of reach. */
    static final double TOO_MUCH = 2;

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
        if (brief == null || load.isEmpty()) {
            return new Appraisal(0.5, "Nobody said how long it takes.", source);
        }
        double value = (TOO_MUCH - load.get()) / (TOO_MUCH - EASY);
        Team team = setting.team();
        String because = Reasons.count(brief.parts().size(), "part") + ", "
                + Reasons.count(paper.weeks(), "week") + " for two engineers, which is "
                + paper.weeks() * ENGINEERS + " person-weeks; you have "
                + usefulPeople(brief, team) * team.weeks() + ".";
        return new Appraisal(value, because, source);
    }

    /** The work as a share of what the team has; empty when nobody said how long it takes. */
    static Optional<Double> load(Profile paper, Team team) {
        Brief brief = paper.brief();
        if (brief == null || paper.weeks() == 0) {
            return Optional.empty();
        }
        return Optional.of((double) paper.weeks() * ENGINEERS / (usefulPeople(brief, team) * team.weeks()));
    }

    private static int usefulPeople(Brief brief, Team team) {
        int widest = Plan.widest(brief);
        return widest == 0 ? team.people() : Math.min(team.people(), 2 * widest);
    }

    /** What would bring a paper within reach whose work is too much. */
    static String remedy(Profile paper, Team team) {
        int weeks = (int) Math.ceil(paper.weeks() * ENGINEERS / (TOO_MUCH * team.people()));
        return "more time or fewer parts: " + Reasons.count(paper.weeks(), "week")
                + " for two engineers is more than twice what you have; from "
                + Reasons.count(weeks, "week") + " on for "
                + Reasons.count(team.people(), "person").replace("persons", "people")
                + " it would be within reach";
    }
}
