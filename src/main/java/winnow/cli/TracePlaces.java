package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.brief.Brief;
import winnow.library.Library;
import winnow.paper.PartRef;
import winnow.paper.SentenceRef;
import winnow.trace.Trace;
import winnow.trace.TracedTag;

/** The answers for one line, and for one sentence, part or paper. */
final class TracePlaces {
    private final Session session;
    private final Library library;
    private final Trace trace;
    private final boolean json;

    TracePlaces(Session session, Library library, Trace trace, boolean json) {
        this.session = session;
        this.library = library;
        this.trace = trace;
        this.json = json;
    }

    /** Answers each question in turn; ends with findings where there is no answer. */
    int answer(TraceQuestion question) throws IOException {
        List<TracedTag> all = new ArrayList<>();
        boolean answered = true;
        for (TraceQuestion.Line line : question.lines()) {
            List<TracedTag> tags = trace.at(line.file(), line.line());
            answered &= !tags.isEmpty();
            all.addAll(tags);
            print(line, tags);
        }
        for (String reference : question.references()) {
            List<TracedTag> tags = trace.of(reference);
            answered &= !tags.isEmpty();
            all.addAll(tags);
            print(reference, tags);
        }
        if (json) {
            session.printJson(all);
        }
        return answered ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void print(TraceQuestion.Line asked, List<TracedTag> tags) {
        Terminal terminal = session.terminal();
        String where = asked.file() + ":" + asked.line();
        if (tags.isEmpty()) {
            terminal.tell("no tag stands at or above " + where + "; winnow why --from " + where + " suggests one");
        }
        if (json) {
            return;
        }
        for (TracedTag tag : tags) {
            String from = tag.line() == asked.line() ? "" : Ink.FAINT.on(", by the tag in line " + tag.line());
            terminal.println(where + " " + CitingCode.claimed(tag) + " " + Ink.NAME.on(tag.ref()) + from);
            terminal.println("  " + tag.state().word() + ": " + tag.state().meaning());
            part(tag.ref());
            tag.sentences().forEach(this::sentence);
            terminal.println(tag.decision() == null ? "  no decision speaks for it" : "  decided in " + tag.decision());
        }
    }

    private void print(String reference, List<TracedTag> tags) {
        Terminal terminal = session.terminal();
        if (tags.isEmpty()) {
            terminal.tell("no tag refers to " + reference);
        }
        if (json) {
            return;
        }
        terminal.println(Ink.STRONG.on(reference) + " " + Words.count(tags.size(), "place"));
        part(reference);
        sentence(reference);
        for (TracedTag tag : tags) {
            terminal.println(
                    "  " + tag.where() + (tag.cell() == null ? ":" + tag.column() : "") + " " + CitingCode.said(tag));
        }
    }

    private void part(String reference) {
        PartRef.parse(reference).ifPresent(ref -> {
            Optional<Brief> brief = library.brief(ref.paper());
            brief.stream()
                    .flatMap(each -> each.parts().stream())
                    .filter(part -> part.slug().equals(ref.part()))
                    .findFirst()
                    .ifPresent(part -> session.terminal().paragraph(part.text(), "  part: ", "    "));
        });
    }

    private void sentence(String reference) {
        SentenceRef.parse(reference).ifPresent(ref -> {
            String text = library.paper(ref.paper())
                    .flatMap(paper -> paper.sentences().stream()
                            .filter(each -> each.n() == ref.sentence())
                            .findFirst())
                    .map(each -> each.text())
                    .orElse("");
            String plain = ref.paper() + "#s" + ref.sentence();
            session.terminal()
                    .paragraph(
                            text.isEmpty() ? "its words are in the digest, which is not loaded" : text,
                            "  " + plain + ": ",
                            "    ");
        });
    }
}
