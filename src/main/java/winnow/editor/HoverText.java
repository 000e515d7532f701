package winnow.editor;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.decision.Decision;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.trace.MatrixRow;
import winnow.trace.Target;
import winnow.trace.Trace;
import winnow.trace.TracedTag;

/** What is shown where somebody points at a reference: part, sentence, decision and state. */
final class HoverText {
    private final Workbench bench;
    private final String name;
    private final Wording text;

    private HoverText(Workbench bench, String name, boolean markdown) {
        this.bench = bench;
        this.name = name;
        this.text = new Wording(markdown);
    }

    /** {@code null} where nothing is pointed at. */
    static @Nullable Hover at(Workbench bench, String name, Position position, boolean markdown) throws IOException {
        List<Pointed> pointed = Pointed.at(bench, name, position);
        if (pointed.isEmpty()) {
            return null;
        }
        HoverText hover = new HoverText(bench, name, markdown);
        for (Pointed each : pointed) {
            hover.tell(each);
        }
        return new Hover(hover.text.content(), pointed.get(0).range());
    }

    private void tell(Pointed pointed) throws IOException {
        Target target = pointed.target();
        Optional<Paper> paper = bench.library().paper(target.paper());
        String of = paper.map(known -> " of " + known.title()).orElse("");
        text.say(text.strong(target.item()), text.words(of));
        part(target);
        sentences(target, paper.orElse(null));
        if (pointed.tag() != null) {
            standing(pointed.tag());
        }
    }

    private void part(Target target) {
        String slug = target.part();
        if (slug != null) {
            bench.library()
                    .brief(target.paper())
                    .flatMap(brief -> brief.part(slug))
                    .ifPresent(part -> text.say(text.words(part.text())));
        }
    }

    private void sentences(Target target, @Nullable Paper paper) {
        if (paper == null) {
            return;
        }
        String slug = target.part();
        List<Integer> numbers = slug == null
                ? List.of(target.sentence())
                : bench.library()
                        .brief(target.paper())
                        .flatMap(brief -> brief.part(slug))
                        .map(Brief.Part::sentences)
                        .orElse(List.of());
        for (int number : numbers) {
            Optional<Sentence> sentence = paper.sentence(number);
            String words = sentence.map(Sentence::text).orElse("");
            if (!words.isEmpty()) {
                text.quote(words);
                text.say(
                        text.words("s" + number + ", "),
                        text.words(sentence.map(each -> each.role().word()).orElse("")));
            } else if (sentence.isPresent()) {
                text.say(text.words("s" + number + ": its words are in the digest, which is not loaded"));
            }
        }
    }

    private void standing(TracedTag tag) throws IOException {
        Trace trace = bench.trace(name);
        text.say(text.strong(tag.state().word()), text.words(": " + tag.state().meaning()));
        text.say(text.words(decision(tag)));
        trace.matrix().stream()
                .filter(row -> row.item().equals(tag.item()))
                .findFirst()
                .ifPresent(this::places);
    }

    private String decision(TracedTag tag) throws IOException {
        String id = tag.decision();
        if (id == null) {
            return "no decision speaks for it";
        }
        return "decided in " + id
                + bench.log().decisions().stream()
                        .filter(each -> each.id().toString().equals(id))
                        .map(Decision::title)
                        .map(title -> ": " + title)
                        .findFirst()
                        .orElse("");
    }

    private void places(MatrixRow row) {
        place("built", row.built());
        place("checked", row.checked());
        place("documented", row.documented());
    }

    private void place(String what, List<MatrixRow.Where> places) {
        if (!places.isEmpty()) {
            Set<String> some = new LinkedHashSet<>();
            places.stream().limit(5).forEach(where -> some.add(where.told()));
            String more = places.size() > 5 ? ", and " + (places.size() - 5) + " more" : "";
            text.say(text.words(what + " " + some.stream().collect(Collectors.joining(", ")) + more));
        }
    }
}
