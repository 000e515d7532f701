package winnow.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.paper.PartRef;
import winnow.paper.Sentence;
import winnow.paper.SentenceRef;
import winnow.text.Source;

/** Cuts what is known of a paper into passages, once: sentences of the abstract, lines of the brief. */
final class Passages {
    private static final Pattern ITEM = Pattern.compile("^(?:[-*+]|\\d{1,3}[.)])\\s+");

    private final Map<String, Source> briefs;
    private final Map<PaperId, List<Passage>> cut = new HashMap<>();

    /**
     * Cuts papers.
     *
     * @param briefs texts of the briefs by file name; where one is missing, a line of a section is told by
     *     the line of its heading
     */
    Passages(Map<String, Source> briefs) {
        this.briefs = briefs;
    }

    List<Passage> of(Profile profile) {
        return cut.computeIfAbsent(profile.id(), id -> cut(profile));
    }

    private List<Passage> cut(Profile profile) {
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

    private void addBrief(List<Passage> passages, PaperId id, Brief brief) {
        addLines(passages, Passage.Of.SUMMARY, brief, "");
        brief.parts()
                .forEach(part -> passages.add(
                        new Passage(Passage.Of.PART, part.text(), new PartRef(id, part.slug()).toString())));
        brief.figures()
                .forEach(figure ->
                        passages.add(new Passage(Passage.Of.FIGURE, figure.text(), sentence(id, figure.sentence()))));
        addLines(passages, Passage.Of.SMALLEST, brief, Brief.SMALLEST);
        addLines(passages, Passage.Of.CHECK, brief, Brief.CHECK);
        addLines(passages, Passage.Of.WATCH_OUT, brief, Brief.WATCH_OUT);
    }

    private void addLines(List<Passage> passages, Passage.Of part, Brief brief, String heading) {
        Source source = briefs.get(brief.file());
        int line = brief.lines().getOrDefault(heading, 1);
        for (String text : brief.section(heading).lines().toList()) {
            if (!text.isBlank()) {
                line = source == null ? line : lineOf(source, text, line);
                passages.add(new Passage(part, ITEM.matcher(text.strip()).replaceFirst(""), brief.file() + ":" + line));
            }
        }
    }

    private static int lineOf(Source source, String text, int from) {
        for (int line = Math.max(1, from); line <= source.lines(); line++) {
            if (source.line(line).strip().equals(text.strip())) {
                return line;
            }
        }
        return Math.max(1, from);
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
