package winnow.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winnow.paper.Mention;
import winnow.reading.words.Lexicon;
import winnow.text.Span;

/** What a paper names, while its abstract is read: the names of each kind, and the places of each name. */
final class MentionList {
    private final String title;
    private final String text;
    private final Map<Mention.Kind, Map<String, String>> names = new EnumMap<>(Mention.Kind.class);
    private final List<Mention> mentions = new ArrayList<>();

    MentionList(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** A name of a kind, where it was told what it is. It is listed as it was first written. */
    void add(Mention.Kind kind, String name, Spotted at) {
        add(kind, name, at.sentence(), at.span());
    }

    void add(Mention.Kind kind, String name, int sentence, Span span) {
        String listed = of(kind).computeIfAbsent(Lexicon.folded(name), folded -> name);
        put(kind, listed, sentence, span);
    }

    /** A size, which is called what it is written. */
    void addScale(int sentence, Span span) {
        put(Mention.Kind.SCALE, span.of(text), sentence, span);
    }

    /** A name to look out for, without a place. */
    void expect(Mention.Kind kind, String name) {
        of(kind).putIfAbsent(Lexicon.folded(name), name);
    }

    /** One more place of what may be a name of any kind. */
    void meet(String name, Spotted at) {
        String folded = Lexicon.folded(name);
        names.forEach((kind, known) -> {
            String listed = known.get(folded);
            if (listed != null) {
                put(kind, listed, at.sentence(), at.span());
            }
        });
    }

    private void put(Mention.Kind kind, String listed, int sentence, Span span) {
        mentions.add(
                sentence == 0
                        ? Mention.inTitle(kind, listed, span, title)
                        : Mention.inAbstract(kind, listed, sentence, span, text));
    }

    boolean has(Mention.Kind kind, String name) {
        return of(kind).containsKey(Lexicon.folded(name));
    }

    boolean isPlaced(Mention.Kind kind, String name) {
        String listed = of(kind).get(Lexicon.folded(name));
        return mentions.stream()
                .anyMatch(mention -> mention.kind() == kind && mention.name().equals(listed));
    }

    boolean isEmpty(Mention.Kind kind) {
        return of(kind).isEmpty();
    }

    private Map<String, String> of(Mention.Kind kind) {
        return names.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }

    /** All of them by their places, the title's first, each once. */
    List<Mention> all() {
        return mentions.stream()
                .sorted(Comparator.comparing(Mention::in)
                        .thenComparingInt(Mention::start)
                        .thenComparing(Mention::kind))
                .distinct()
                .toList();
    }
}
