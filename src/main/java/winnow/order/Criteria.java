package winnow.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The criteria that there are. */
public final class Criteria {
    private static final List<Criterion> ALL = List.of(
            new Reach(),
            new HeadStart(),
            new Checkable(),
            new Size(),
            new Interest(),
            new Unlocks(),
            new Specified(),
            new Employs());

    private Criteria() {}

    /** All that winnow knows of itself, in the order in which they are printed. */
    public static List<Criterion> all() {
        return ALL;
    }

    /** Those, and the team's own after them. */
    static List<Criterion> of(Team team) {
        List<Criterion> all = new ArrayList<>(ALL);
        all.addAll(team.own());
        return all;
    }

    /** What is said of the weight of each when nobody says anything. */
    static Map<String, Importance> unweighed() {
        Map<String, Importance> weights = new LinkedHashMap<>();
        ALL.forEach(each -> weights.put(each.id(), Importance.UNKNOWN));
        return weights;
    }
}
