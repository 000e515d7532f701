package winnow.reading.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winnow.reading.words.Lexicon;

/** Names in the order they were first found, each once however it was written. */
final class NameList {
    private final Map<String, String> names = new LinkedHashMap<>();

    void add(String name) {
        names.putIfAbsent(Lexicon.folded(name), name);
    }

    boolean has(String name) {
        return names.containsKey(Lexicon.folded(name));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    List<String> all() {
        return List.copyOf(names.values());
    }
}
