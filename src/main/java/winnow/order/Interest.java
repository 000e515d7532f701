package winnow.order;

import java.util.ArrayList;
import java.util.List;
import winnow.brief.Brief;
import winnow.library.Profile;

/**
 * Interest: whether it is about what the team cares for.
 *
 * <p>Unit: 1 when the paper's most central topic is one of the team's, 0.2 less for each place further
 * down, 0.1 more for every other topic of the team's that it names. A topic within one of the team's
 * counts as that one. When the team names no topic it does not count, unless the team gives it a
 * weight: then 0.5 is assumed for every paper. Unknown when the paper's topics are. Direction: more is better.
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
            return Appraisal.of(0.5, Knowledge.ASSUMED, "You name no topic that you care for.", source);
        }
        if (paper.topics().isEmpty()) {
            return Appraisal.unknown("Its topics are not known.", source);
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
        Brief brief = paper.brief();
        Knowledge state =
                Reasons.state(paper, "topics", brief != null && !brief.topics().isEmpty());
        String about = Reasons.list(
                shared.isEmpty()
                        ? paper.topics().stream().map(setting.scheme()::label).toList()
                        : shared);
        return shared.isEmpty()
                ? Appraisal.of(0, state, "It is about " + about + ".", source)
                : Appraisal.of(
                        best + 0.1 * (shared.size() - 1),
                        state,
                        "It is about " + about + ", which you care for.",
                        source);
    }

    @Override
    public String unknown() {
        return "What is it about, in the terms of the topic scheme?";
    }

    @Override
    public String where(String paper) {
        return "its title and introduction; then winnow brief " + paper + " --set topics=\"[…]\" --because \"…\"";
    }
}
