package winnow.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.paper.PartRef;
import winnow.paper.Sentence;
import winnow.paper.SentenceRef;

/** Cuts what is known of a paper into passages, once: sentences of the abstract, parts and figures of the brief. */
final class Passages {
    private final Map<PaperId, List<Passage>> cut = new HashMap<>();

    List<Passage> of(Profile profile) {
        return cut.computeIfAbsent(profile.id(), id -> cut(profile));
    }

    private static List<Passage> cut(Profile profile) {
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : profile.paper().sentences()) {
            if (!sentence.text().isEmpty()) {
                passages.add(new Passage(Passage.Of.SENTENCE, sentence.text(), sentence(profile.id(), sentence.n())));
            }
        }
        Brief brief = profile.brief();
        if (brief != null) {
            addBrief(passages, profile.id(), brief);
        }
        return passages;
    }

    private static void addBrief(List<Passage> passages, PaperId id, Brief brief) {
        brief.parts()
                .forEach(part -> passages.add(
                        new Passage(Passage.Of.PART, part.text(), new PartRef(id, part.slug()).toString())));
        brief.figures()
                .forEach(figure ->
                        passages.add(new Passage(Passage.Of.FIGURE, figure.text(), sentence(id, figure.sentence()))));
    }

    /** The first passage that says something; {@code null} when none does. */
    static @Nullable Passage firstWith(List<Passage> passages, String text) {
        return passages.stream()
                .filter(each -> each.text().contains(text))
                .findFirst()
                .orElse(null);
    }

    static String sentence(PaperId paper, int number) {
        return new SentenceRef(paper, number).toString();
    }
}
