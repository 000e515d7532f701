package winnow.reading.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Lexicon;

/**
 * What a paper calls the thing that it introduces.
 *
 * @param name as the abstract writes it, or as the title does where the abstract is silent; {@code null} when it
 *     introduces nothing by name
 * @param aliases other names of the same, and of its parts
 */
public record Naming(@Nullable String name, List<String> aliases) {
    static final Naming NONE = new Naming(null, List.of());

    public Naming {
        aliases = List.copyOf(aliases);
    }

    /** Whether a name is one of the paper's own. */
    boolean owns(String other) {
        String folded = Lexicon.folded(other);
        return (name != null && Lexicon.folded(name).equals(folded))
                || aliases.stream().anyMatch(alias -> Lexicon.folded(alias).equals(folded));
    }
}
