package winnow.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import winnow.brief.Brief;
import winnow.library.PaperName;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Sentence;
import winnow.trace.TreeScan;

/**
 * What may follow in a tag: papers, then the sentences and parts of one. Where no tag would be read, as in a
 * literal, nothing is offered.
 */
final class Completions {
    private static final int MOST_PAPERS = 200;
    private static final Pattern NAME = Pattern.compile("@p?a?p?e?r?$");
    private static final Pattern TAG = Pattern.compile("@paper(?::[a-z]+)?\\s+((?:[^,\\s]+\\s*,\\s*)*)([^,\\s]*)$");
    private static final Pattern COVERAGE =
            Pattern.compile("\\[\\s*[A-Za-z]+->\\s*(?:[^\\],]*,\\s*)*paper~([^~\\],\\s]*)$");
    private static final Pattern PAPER = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)[#/]");

    private final Workbench bench;
    private final List<CompletionItem> items = new ArrayList<>();
    private boolean cut;

    Completions(Workbench bench) {
        this.bench = bench;
    }

    /** Where something is to be written, and how a sentence and a part follow a paper's id there. */
    private record Form(Range range, String sentence, String part) {}

    CompletionList at(String name, Position position) throws IOException {
        Optional<Document> shown = bench.open(name);
        String line = shown.map(text -> text.line(position.getLine())).orElse("");
        String before = line.substring(0, Math.min(position.getCharacter(), line.length()));
        Matcher tag = TAG.matcher(before);
        Matcher coverage = COVERAGE.matcher(before);
        Matcher begun = NAME.matcher(before);
        if (tag.find()) {
            if (isRead(name, position, tag.start(2), "%s#s1")) {
                reference(tag.group(2), tag.group(1), form(position, tag.start(2), "#s", "/"));
            }
        } else if (coverage.find()) {
            if (isRead(name, position, coverage.start(1), "%s.s1~1]")) {
                reference(coverage.group(1), "", form(position, coverage.start(1), ".s", "."));
            }
        } else if (begun.find() && isRead(name, position, begun.start(), "@paper %s#s1")) {
            add("@paper", "a tag: from this code to its sentence", "", form(position, begun.start(), "", ""), "");
        }
        return new CompletionList(cut, items);
    }

    private static Form form(Position position, int start, String sentence, String part) {
        return new Form(new Range(new Position(position.getLine(), start), position), sentence, part);
    }

    /** Whether a whole reference in the place of what is being typed would be read as a tag. */
    private boolean isRead(String name, Position position, int start, String reference) {
        Optional<Document> shown = bench.open(name);
        Optional<PaperName> any = bench.library().names().stream().findFirst();
        if (shown.isEmpty() || any.isEmpty()) {
            return false;
        }
        String text = shown.get().text();
        int from = shown.get().offset(new Position(position.getLine(), start));
        String probe = text.substring(0, from)
                + String.format(Locale.ROOT, reference, any.get().id()) + " "
                + text.substring(shown.get().offset(position));
        TreeScan scan = bench.live().alone(name, probe);
        return scan.tags().stream()
                .anyMatch(tag -> tag.at().line() == position.getLine() + 1
                        && tag.target().paper().equals(any.get().id())
                        && tag.extent().from() > start);
    }

    private void reference(String typed, String before, Form form) throws IOException {
        int id = Stream.of(typed.indexOf('#'), typed.indexOf('/'), form.part.equals(".") ? typed.indexOf('.') : -1)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        if (id > 0) {
            known(typed.substring(0, id)).ifPresent(paper -> of(paper, form));
            return;
        }
        Matcher last = PAPER.matcher(before);
        String paper = "";
        while (last.find()) {
            paper = last.group(1);
        }
        known(paper).ifPresent(each -> of(each, form));
        papers(typed.toLowerCase(Locale.ROOT), form);
    }

    private Optional<Paper> known(String id) {
        return id.matches("[a-z0-9]+(?:-[a-z0-9]+)*") ? bench.library().paper(new PaperId(id)) : Optional.empty();
    }

    private void of(Paper paper, Form form) {
        for (Sentence sentence : paper.sentences()) {
            add(
                    paper.id() + form.sentence + sentence.n(),
                    sentence.text().isEmpty() ? sentence.role().word() : sentence.text(),
                    sentence.text(),
                    form,
                    String.format(Locale.ROOT, "1%04d", sentence.n()));
        }
        List<Brief.Part> parts =
                bench.library().brief(paper.id()).map(Brief::parts).orElse(List.of());
        for (int at = 0; at < parts.size(); at++) {
            add(
                    paper.id() + form.part + parts.get(at).slug(),
                    parts.get(at).text(),
                    parts.get(at).text(),
                    form,
                    String.format(Locale.ROOT, "0%04d", at));
        }
    }

    /** The picked paper first, then those in the order of the digest of which something begins as it was typed. */
    private void papers(String typed, Form form) throws IOException {
        String picked = bench.trace().summary().paper();
        List<PaperName> named = bench.library().names().stream()
                .filter(paper -> begins(paper, typed))
                .toList();
        cut = named.size() > MOST_PAPERS;
        for (int at = 0; at < named.size(); at++) {
            PaperName paper = named.get(at);
            boolean first = paper.id().value().equals(picked);
            if (first || at < MOST_PAPERS) {
                String sort = first ? "2" : String.format(Locale.ROOT, "3%06d", at);
                add(paper.id().value(), paper.title(), paper.title(), form, sort);
            }
        }
    }

    private static boolean begins(PaperName paper, String typed) {
        return Stream.concat(
                        Stream.of(paper.id().value(), paper.title()),
                        Stream.concat(Stream.ofNullable(paper.name()), paper.aliases().stream()))
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).startsWith(typed));
    }

    private void add(String text, String detail, String documentation, Form form, String sort) {
        CompletionItem item = new CompletionItem(text);
        Wording words = new Wording(false);
        item.setKind(CompletionItemKind.Reference);
        item.setDetail(words.words(detail));
        if (!documentation.isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.PLAINTEXT, words.words(documentation)));
        }
        item.setFilterText(text);
        item.setSortText(sort + text);
        item.setTextEdit(Either.forLeft(new TextEdit(form.range, text)));
        items.add(item);
    }
}
