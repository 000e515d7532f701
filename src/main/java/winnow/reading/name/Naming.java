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

    /** Whether a longer name of the paper's own holds a name. */
    boolean holds(String other) {
        return (name != null && name.contains(other)) || aliases.stream().anyMatch(alias -> alias.contains(other));
    }

    /** Whether a name is one of the paper's own. */
    boolean owns(String other) {
        String folded = Lexicon.folded(other);
        return isName(other)
                || aliases.stream().anyMatch(alias -> Lexicon.folded(alias).equals(folded));
    }

    /** Whether a spelling is one of the name, not of an alias. */
    boolean isName(String spelled) {
        return name != null && Lexicon.folded(name).equals(Lexicon.folded(spelled));
    }

    /** The name or alias that a spelling is one of. */
    String listed(String spelled) {
        String folded = Lexicon.folded(spelled);
        return name != null && isName(spelled)
                ? name
                : aliases.stream()
                        .filter(alias -> Lexicon.folded(alias).equals(folded))
                        .findFirst()
                        .orElse(spelled);
    }
}
