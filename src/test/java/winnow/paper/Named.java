package winnow.paper;

import java.util.ArrayList;
import java.util.List;
import winnow.text.Span;

/** Mentions of names that stand in no abstract, for tests to which the place is nothing. */
public final class Named {
    private Named() {}

    /** A mention of each name, in a first sentence that is that name. */
    public static List<Mention> as(Mention.Kind kind, List<String> names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            mentions.add(Mention.inAbstract(kind, name, 1, new Span(0, name.length()), name));
        }
        return mentions;
    }
}
