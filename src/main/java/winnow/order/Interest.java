package winnow.order;

import java.util.ArrayList;
import java.util.List;
import winnow.library.Profile;

/**
 * Interest: whether it is about what the team cares for.
 *
 * <p>Unit: 1 when the paper's most central topic is one of the team's, 0.2 less for each place further
 * down, 0.1 more for every other topic of the team's that it names. A topic within one of the team's
 * counts as that one. 0.5 for every paper when the team names no topic: then the weight, usually the
 * greatest since who names topics means them, changes nothing. Direction: more is better.
 */
final class Interest implements Criterion {
    static final String ID = "interest";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String question() {
        return "Is it about what we care for?";
    }

    @Override
    public double usualWeight() {
        return 4;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        String source = Reasons.source(paper, "topics");
        List<String> wanted = setting.team().topics();
        if (wanted.isEmpty()) {
            return new Appraisal(0.5, "You name no topic that you care for.", source);
        }
        List<String> shared = new ArrayList<>();
        double best = 0;
        for (int place = 0; place < paper.topics().size(); place++) {
            String topic = paper.topics().get(place);
            if (wanted.stream().anyMatch(each -> setting.scheme().isWithin(topic, each))) {
                shared.add(setting.scheme().label(topic));
                best = Math.max(best, Math.max(0.2, 1 - 0.2 * place));
            }
        }
        if (shared.isEmpty()) {
            String about = Reasons.list(
                    paper.topics().stream().map(setting.scheme()::label).toList());
            return new Appraisal(
                    0, about.isEmpty() ? "Its topics are not known." : "It is about " + about + ".", source);
        }
        double value = best + 0.1 * (shared.size() - 1);
        return new Appraisal(value, "It is about " + Reasons.list(shared) + ", which you care for.", source);
    }
}
