package winnow.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import winnow.paper.Mention;
import winnow.text.Span;

/** What a paper names, while its abstract is read. */
final class MentionList {
    private final String title;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();

    MentionList(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** A place of a name, under which it is listed. */
    void add(Mention.Kind kind, String listed, Spotted at) {
        add(kind, listed, at.sentence(), at.span());
    }

    /** The same; sentence 0 is the title. */
    void add(Mention.Kind kind, String listed, int sentence, Span span) {
        mentions.add(
                sentence == 0
                        ? Mention.inTitle(kind, listed, span, title)
                        : Mention.inAbstract(kind, listed, sentence, span, text));
    }

    /** A size, which is called what it is written. */
    void addScale(int sentence, Span span) {
        add(Mention.Kind.SCALE, span.of(text), sentence, span);
    }

    boolean has(Mention.Kind kind, String name) {
        return mentions.stream()
                .anyMatch(mention -> mention.kind() == kind && mention.name().equals(name));
    }

    /** All of them by their places, the title's first. */
    List<Mention> all() {
        return mentions.stream()
                .sorted(Comparator.comparing(Mention::in)
                        .thenComparingInt(Mention::start)
                        .thenComparing(Mention::kind))
                .toList();
    }
}
