package winnow.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The criteria that there are. */
public final class Criteria {
    private static final List<Criterion> ALL = List.of(
            new Reach(), new HeadStart(), new Checkable(), new Size(), new Interest(), new Unlocks(), new LeavesOpen());

    private Criteria() {}

    /** All of them, in the order in which they are printed. */
    public static List<Criterion> all() {
        return ALL;
    }

    /** What is said of the weight of each when nobody says anything. */
    static Map<String, Importance> unweighed() {
        Map<String, Importance> weights = new LinkedHashMap<>();
        ALL.forEach(each -> weights.put(each.id(), Importance.UNKNOWN));
        return weights;
    }
}
