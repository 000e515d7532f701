package winnow.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points at a part of a brief's build list: {@code h2o/eviction-policy}.
 *
 * @param paper the paper's id
 * @param part the part's slug
 */
public record PartRef(PaperId paper, String part) {
    private static final Pattern FORM = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)/([a-z0-9]+(?:-[a-z0-9]+)*)");

    public static Optional<PartRef> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new PartRef(new PaperId(form.group(1)), form.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return paper + "/" + part;
    }
}
