package winnow.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import winnow.library.Profile;

/**
 * A criterion of the team's own: values of single papers that only the team can give. Unit: what the team means
 * by it, from 0 to 1; unknown for a paper to which it gives none. Direction: more is better.
 *
 * @param id its name
 * @param question what it asks
 * @param values of papers by their ids
 * @param because why, as the team says; empty when it does not
 * @param source where it says so
 */
public record Own(String id, String question, Map<String, Double> values, String because, String source)
        implements Criterion {

    public Own {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    @JsonIgnore
    public double usualWeight() {
        return 1;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Double value = values.get(paper.id().value());
        return value == null
                ? Appraisal.unknown("You gave it no value by " + id + ".", source)
                : Appraisal.of(
                        value, Knowledge.SAID, because.isEmpty() ? "You said so." : "You said so: " + because, source);
    }

    @Override
    public String unknown() {
        return question;
    }

    @Override
    public String where(String paper) {
        return "your own judgement; add " + paper + " to the values of " + id + " in team.yaml";
    }
}
