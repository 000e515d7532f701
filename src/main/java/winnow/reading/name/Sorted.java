package winnow.reading.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import winnow.paper.Mention;
import winnow.reading.words.Lexicon;

/** The names of each kind by the rules, folded. */
final class Sorted {
    private final Map<Mention.Kind, Set<String>> names = new EnumMap<>(Mention.Kind.class);

    void add(Mention.Kind kind, String name) {
        names.computeIfAbsent(kind, none -> new HashSet<>()).add(Lexicon.folded(name));
    }

    boolean has(Mention.Kind kind, String name) {
        Set<String> all = names.get(kind);
        return all != null && all.contains(Lexicon.folded(name));
    }

    boolean isEmpty(Mention.Kind kind) {
        return !names.containsKey(kind);
    }
}
